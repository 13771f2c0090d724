import sql, { bulk, raw } from 'sql-template-tag';
import { EINDSTANDEN } from '../../../shared/rules/afspraken.ts';
import type { Leerroute, Vaardigheidsniveaus } from '../../../shared/rules/pip.ts';
import { type PipOnderdeelbeeld, THEMA_VAN_ONDERDEEL } from '../../../shared/rules/pipInhoud.ts';
import type { Beschikking, PipAfspraakbeeld, Planbeeld } from '../../../shared/rules/pipVerschil.ts';
import type { ErkNiveau, Inzet } from '../../../shared/rules/taal.ts';
import type { Urenpost } from '../../../shared/rules/tellendeUren.ts';
import { NT2_GROEPEN } from '../../../shared/rules/groepen.ts';
import type { Doelgroep } from '../traject/traject.entity.ts';
import type { Transactie } from '../../database/transactie.ts';

/** More agreements than this nobody can carry out. */
export const HOOGSTENS_AFSPRAKEN = 200;

/** The newest version of the PIP, and what it is held against. All for a person whom the caller has read for writing. */
export interface PipStand {
  /** 0 where there is none. */
  versie: number;
  vorig: Planbeeld | null;
  /** The agreements that run now, as a next version would establish them. */
  afspraken: readonly PipAfspraakbeeld[];
  doelgroep: Doelgroep | null;
}

interface Standrij {
  versie: number;
  doelgroep: Doelgroep | null;
  kern: (Omit<Planbeeld, 'onderdelen' | 'afspraken' | 'niveaus'> & { niveaus: Vaardigheidsniveaus }) | null;
  onderdelen: PipOnderdeelbeeld[];
  vastgesteld: PipAfspraakbeeld[];
  lopend: PipAfspraakbeeld[];
}

const AFSPRAAK = (t: string, id: string): string => `json_build_object('afspraakId', ${t}.${id}, 'thema', ${t}.thema, 'tekst', ${t}.tekst, 'doel', ${t}.doel, 'uitvoerder', ${t}.uitvoerder_id,
  'urenPerWeek', ${t}.uren_per_week, 'van', ${t}.van, 'tot', ${t}.tot)`;

/** Reads the newest version whole, with the agreements that run: one statement. */
export async function pipStandLezen(tx: Transactie, inburgeraarId: string): Promise<PipStand> {
  const [rij] = await tx.vraag<Standrij>(sql`with v as (select * from pip_versie where inburgeraar_id = ${inburgeraarId}::uuid order by versie desc limit 1)
    select coalesce((select v.versie from v), 0) as versie,
      (select t.doelgroep from trajectstatus t where t.inburgeraar_id = ${inburgeraarId}::uuid) as doelgroep,
      (select json_build_object('dagtekening', v.dagtekening, 'leerroute', v.leerroute, 'intensiteitUrenPerWeek', v.intensiteit_uren_per_week,
        'aantalGesprekkenPerJaar', v.aantal_gesprekken_per_jaar, 'hoofddoel', v.hoofddoel, 'niveaus', json_build_object('LEZEN', coalesce(v.niveau_lezen, v.niveau),
        'LUISTEREN', coalesce(v.niveau_luisteren, v.niveau), 'SCHRIJVEN', coalesce(v.niveau_schrijven, v.niveau), 'SPREKEN', coalesce(v.niveau_spreken, v.niveau))) from v) as kern,
      (select coalesce(json_agg(json_build_object('soort', o.soort, 'tekst', o.tekst, 'urenPerWeek', o.uren_per_week, 'dagtekening', o.dagtekening)), '[]')
        from pip_onderdeel o join v on v.versie = o.pip_versie where o.inburgeraar_id = ${inburgeraarId}::uuid) as onderdelen,
      (select coalesce(json_agg(${raw(AFSPRAAK('a', 'afspraak_id'))}), '[]') from pip_afspraak a join v on v.versie = a.pip_versie where a.inburgeraar_id = ${inburgeraarId}::uuid) as vastgesteld,
      (select coalesce(json_agg(${raw(AFSPRAAK('a', 'id'))}), '[]') from (select * from afspraak a where a.inburgeraar_id = ${inburgeraarId}::uuid
        and a.stand <> all (${[...EINDSTANDEN]}) order by a.thema, a.van nulls last, a.id limit ${HOOGSTENS_AFSPRAKEN}) a) as lopend`);
  if (!rij) throw new Error('One row was asked for and none came');
  const { versie, doelgroep, kern, onderdelen, vastgesteld, lopend } = rij;
  return { versie, doelgroep, afspraken: lopend, vorig: kern && { ...kern, onderdelen, afspraken: vastgesteld } };
}

/** The lessons of NT2 that the person followed, by day, and the effort in the newest report of the docent. */
export async function nt2Lezen(tx: Transactie, inburgeraarId: string): Promise<{ posten: Urenpost[]; inzet: Inzet | null }> {
  const [rij] = await tx.vraag<{ posten: Urenpost[]; inzet: Inzet | null }>(sql`select
      (select coalesce(json_agg(json_build_object('datum', d.datum, 'minuten', d.minuten)), '[]') from (select p.datum, sum(p.minuten)::int as minuten
        from presentie p join les l on l.id = p.les_id join groep g on g.id = l.groep_id
        where p.inburgeraar_id = ${inburgeraarId}::uuid and p.actueel and p.minuten > 0 and g.soort = any(${[...NT2_GROEPEN]}) group by p.datum) d) as posten,
      (select r.inzet from voortgangsrapportage r where r.inburgeraar_id = ${inburgeraarId}::uuid and not r.niets_te_melden order by r.datum desc, r.ingevoerd_op desc limit 1) as inzet`);
  return rij ?? { posten: [], inzet: null };
}

/** A version to add: the plan, and the decision that it is. */
export interface NieuwPip {
  inburgeraarId: string;
  versie: number;
  niveau: ErkNiveau;
  plan: Planbeeld;
  beschikking: Beschikking;
  redenWijziging: string | null;
}

/** Adds a version with its parts and its agreements; versions are never changed. */
export async function pipToevoegen(tx: Transactie, { inburgeraarId, versie, niveau, plan, beschikking, redenWijziging }: NieuwPip): Promise<void> {
  const { niveaus: n } = plan;
  const door = [tx.actor.organisatieId, tx.actor.lidmaatschapId, tx.nu] as const;
  await tx.vraag(sql`insert into pip_versie (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, versie, dagtekening, leerroute, niveau, niveau_lezen, niveau_luisteren, niveau_schrijven,
      niveau_spreken, intensiteit_uren_per_week, aantal_gesprekken_per_jaar, hoofddoel, reden_wijziging, beschikking, artikel)
    values (${inburgeraarId}, ${door[0]}, ${door[1]}, ${door[2]}, ${versie}, ${plan.dagtekening}, ${plan.leerroute as Leerroute}, ${niveau}, ${n.LEZEN}, ${n.LUISTEREN}, ${n.SCHRIJVEN},
      ${n.SPREKEN}, ${plan.intensiteitUrenPerWeek}, ${plan.aantalGesprekkenPerJaar}, ${plan.hoofddoel}, ${redenWijziging}, ${beschikking.soort}, ${beschikking.artikel})`);
  if (plan.onderdelen.length > 0) {
    await tx.vraag(sql`insert into pip_onderdeel (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, pip_versie, thema, soort, tekst, uren_per_week, dagtekening)
      values ${bulk(plan.onderdelen.map((o) => [inburgeraarId, ...door, versie, THEMA_VAN_ONDERDEEL[o.soort], o.soort, o.tekst, o.urenPerWeek, o.dagtekening]))}`);
  }
  if (plan.afspraken.length > 0) {
    await tx.vraag(sql`insert into pip_afspraak (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, pip_versie, afspraak_id, thema, tekst, doel, uitvoerder_id, uren_per_week, van, tot)
      values ${bulk(plan.afspraken.map((a) => [inburgeraarId, ...door, versie, a.afspraakId, a.thema, a.tekst, a.doel, a.uitvoerder, a.urenPerWeek, a.van, a.tot]))}`);
  }
}
