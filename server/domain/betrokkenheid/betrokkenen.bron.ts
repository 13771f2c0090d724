import sql, { join, raw, type Sql } from 'sql-template-tag';
import { INSTELLINGEN } from '../../access/bereik.ts';
import { enkel, type RubriekBron, samengesteld } from '../../access/bron.ts';
import type { Leesrecht } from '../../access/leesrecht.ts';
import { cel } from '../../access/matrix.ts';
import { PARTNEROPDRACHTEN } from '../../access/rollen.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { ContactpersoonGemeente } from './betrokkenen.entity.ts';
import { opdrachtInWoorden } from './opdracht.sql.ts';

export const contactpersoonGemeente: RubriekBron = {
  rubriek: 'CONTACTPERSOON_GEMEENTE',
  tabellen: [{
    tabel: 'contactpersoon_gemeente', rubriek: 'CONTACTPERSOON_GEMEENTE', schrijven: 'recht',
    verwijst: '(contactpersoon_gemeente.lidmaatschap_id is null or exists (select 1 from lidmaatschap l where l.id = contactpersoon_gemeente.lidmaatschap_id))',
  }],
  json: enkel('contactpersoon_gemeente', ContactpersoonGemeente),
};

const velden = (recht: Leesrecht): Record<string, Sql> => ({
  id: sql`t.id`,
  versie: sql`t.versie`,
  opdrachtCode: sql`t.opdracht`,
  organisatie: sql`(select o.naam from organisatie o where o.id = t.organisatie_id)`,
  telefoon: sql`(select x.telefoon from bereikbaarheid x where x.organisatie_id = t.organisatie_id)`,
  email: sql`(select x.email from bereikbaarheid x where x.organisatie_id = t.organisatie_id)`,
  bereikbaar: sql`(select x.uitleg from bereikbaarheid x where x.organisatie_id = t.organisatie_id)`,
  medewerker: sql`(select g.naam from lidmaatschap lm join gebruiker g on g.id = lm.gebruiker_id where lm.id = t.lidmaatschap_id)`,
  opdracht: raw(opdrachtInWoorden('t.opdracht')),
  van: sql`t.van`,
  tot: sql`t.tot`,
  grondslag: sql`t.grondslag`,
  toestemmingOp: sql`t.toestemming_op`,
  toestemmingTaal: sql`t.toestemming_taal`,
  toestemmingTekst: sql`t.toestemming_tekst`,
  toestemmingWijze: sql`t.toestemming_wijze`,
  magBeeindigen: cel(recht.actor.rol, 'BETROKKENEN') === 'S' ? sql`(t.opdracht = any(${[...PARTNEROPDRACHTEN]}) and t.beeindigd_reden is null)` : sql`false`,
});

function gekozen(recht: Leesrecht, selectie: Selectie): Sql {
  const bekend = velden(recht);
  const paren = selectie.namen.flatMap((naam) => {
    const waarde = bekend[naam];
    if (!waarde) throw new Error(`Betrokkene has no source for field ${naam}`);
    return [raw(`'${naam}'`), waarde];
  });
  return paren.length > 0 ? sql`json_build_object(${join(paren)})` : sql`'{}'::json`;
}

/** Read from betrokkenheid itself, which has its own policies. What is over is nobody's business any more. */
export const betrokkenen: RubriekBron = {
  rubriek: 'BETROKKENEN',
  tabellen: [],
  json: samengesteld({
    betrokkenen: (recht, selectie) => sql`(select coalesce(json_agg(${gekozen(recht, selectie)} order by t.van, t.id), '[]'::json)
      from (select t.* from betrokkenheid t where ${recht.rij('t')} and (t.tot is null or t.tot >= ${INSTELLINGEN.vandaag}) and coalesce(t.beeindigd_reden, 'AFGEROND') = 'AFGEROND'
        order by t.van, t.id limit 100) t)`,
  }),
};
