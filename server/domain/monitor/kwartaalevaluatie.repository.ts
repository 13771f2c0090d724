import sql from 'sql-template-tag';
import type { Opgavesoort } from '../../../shared/rules/volledigheid.ts';
import type { Transactie } from '../../database/transactie.ts';
import { vraagdelen, type Volledigheidsvraag } from '../volledigheid/volledigheid.repository.ts';

/** The quarter of one partner as counted; not to be shown before small numbers are hidden. */
export interface RuweEvaluatie {
  stoelen: { groepen: number; stoelen: number; leeg: number };
  aanwezigheid: { personen: number; lessen: number; aanwezig: number };
  uren: { personen: number; minuten: number };
  voortgang: Record<string, number>;
  opgaven: Partial<Record<Opgavesoort, { verwacht: number; gedaan: number; opTijd: number }>>;
}

export interface EvaluatieRij {
  organisatieId: string;
  gemeenteId: string;
  organisatie: string;
  gemeente: string;
  cijfers: RuweEvaluatie;
}

export async function evaluatiesLezen(tx: Transactie, vraag: Volledigheidsvraag): Promise<EvaluatieRij[]> {
  return tx.lees<EvaluatieRij>(sql`select k.organisatie_id as "organisatieId", k.gemeente_id as "gemeenteId", o.naam as organisatie, g.naam as gemeente, k.cijfers
    from kwartaalevaluaties(${vraagdelen(vraag)}) k join organisatie o on o.id = k.organisatie_id join gemeente g on g.id = k.gemeente_id order by o.naam, g.naam`);
}
