import { expect } from 'vitest';
import type { Persona } from '../world/wereld.ts';
import type { Portaal } from './portaal.ts';

export interface Post { id: string; datum: string; soort: string; organisatie: string; minuten: number; minutenTellend: number; reden: string; reactie: string | null }
export interface Doel { uren: number; normUren: number | null; tempoPerWeek: number; nodigPerWeek: number | null; verwachtOp: string | null; opTijd: boolean | null }
export interface Stand {
  taal: Doel | null; participatie: Doel; mapPraktijk: Doel; pvt: Doel; duo: { intakeTaal: number | null; taal: number | null; participatie: number | null; bekendTot: string | null }; bevestigd: number; betwist: number;
  maanden: { maand: string; taal: number | null; participatie: number }[]; aantalSamenloop: number;
  samenloop: { datum: string; minuten: number; minutenDubbel: number; minutenInLes: number; delen: { organisatie: string; activiteit: string; beginTijd: string | null; minuten: number }[] }[];
  maand: string | null; posten: Post[]; afgeschermd: string[];
}
const DOEL = '{ uren normUren tempoPerWeek nodigPerWeek verwachtOp opTijd }';
const VRAAG = `query($id: ID!, $maand: Datum) { urenstand(inburgeraarId: $id, maand: $maand) { taal ${DOEL} participatie ${DOEL} mapPraktijk ${DOEL} pvt ${DOEL} duo { intakeTaal taal participatie bekendTot }
  bevestigd betwist maanden { maand taal participatie } aantalSamenloop samenloop { datum minuten minutenDubbel minutenInLes delen { organisatie activiteit beginTijd minuten } }
  maand posten { id datum soort organisatie minuten minutenTellend reden reactie } afgeschermd } }`;

/** Hours of amina, as organisations and the school write them, and what the portal makes of them. */
export function urenproef(p: Portaal) {
  const leeg = async () => {
    await p.b.vraag('delete from uren_reactie');
    await p.b.vraag('delete from participatie_uren');
    await p.b.vraag('delete from participatie_totaal');
    await p.b.vraag(`update trajectstatus set doelgroep = 'ASIELSTATUSHOUDER', koffie_en_koek_op = null, intake_afgerond_op = '2024-12-20' where inburgeraar_id = $1`, [p.w.wij.amina]);
  };
  const vraag = (wie: Persona, id: string, maand: string | null = null) => p.als<{ urenstand: Stand | null }>(wie, VRAAG, { id, maand });
  const stand = async (wie: Persona = p.w.wie.consulent, maand: string | null = null, id = p.w.wij.amina): Promise<Stand> => {
    const { data, errors } = await vraag(wie, id, maand);
    expect(errors).toEqual([]);
    if (!data?.urenstand) throw new Error('no hours');
    return data.urenstand;
  };
  const uren = (datum: string, minuten: number, extra: Record<string, unknown> = {}) => p.b.zet<{ id: string }>('participatie_uren', {
    inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.larcom, ingevoerd_door: p.w.wie.werkbegeleider.lidmaatschapId, datum, activiteit_id: p.w.activiteiten.hout, minuten, ...extra,
  });
  const VWN = () => ({ organisatie_id: p.w.org.vwn, ingevoerd_door: p.w.wie.vwnTrainer.lidmaatschapId });
  const telling = async () => (await p.b.vraag<{ minuten: number }>('select minuten from participatie_telling where inburgeraar_id = $1', [p.w.wij.amina]))[0]?.minuten ?? 0;
  const klopt = async () => expect(await p.b.vraag('select participatie_uren_afwijkingen()::int as totalen, participatie_dagen_afwijkingen()::int as dagen, taal_afwijkingen()::int as taal')).toEqual([{ totalen: 0, dagen: 0, taal: 0 }]);

  /** A lesson of Z1 on a day, and what amina followed of it. */
  const les = async (datum: string, begin: string, minuten: number, status = 'AANWEZIG', duur = 150): Promise<string> => {
    const { id } = await p.b.zet<{ id: string }>('les', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, datum, begin_tijd: begin, duur_minuten: duur });
    await p.b.presentie(id, p.w.wij.amina, p.w.org.wenl, datum, status, minuten, p.w.wie.taaldocent);
    return id;
  };
  const lesWeg = async (id: string): Promise<void> => {
    await p.b.vraag('delete from presentie where les_id = $1', [id]);
    await p.b.vraag('delete from les where id = $1', [id]);
    await p.b.vraag('select presentie_herberekenen()');
  };
  return { leeg, vraag, stand, uren, VWN, telling, klopt, les, lesWeg };
}
