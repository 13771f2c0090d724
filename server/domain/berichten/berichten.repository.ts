import sql from 'sql-template-tag';
import type { Berichtsoort } from '../../../shared/rules/berichten.ts';
import type { Transactie } from '../../database/transactie.ts';

/** What is announced to an inburgeraar. */
export interface NieuwBericht {
  inburgeraarId: string;
  soort: Berichtsoort;
  /** The page of the own side. */
  pad: string;
  /** Last day on which it is news. */
  geldigTot: string;
}

/** Puts a message in the outbox, in the transaction that makes it true. The database adds the language. */
export async function berichtKlaarzetten(tx: Transactie, b: NieuwBericht): Promise<void> {
  await tx.vraag(sql`insert into bericht (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, soort, pad, geldig_tot, volgende_op)
    values (${b.inburgeraarId}, ${tx.actor.organisatieId}, ${tx.actor.lidmaatschapId}, ${tx.nu}, ${b.soort}, ${b.pad}, ${b.geldigTot}, ${tx.nu})`);
}
