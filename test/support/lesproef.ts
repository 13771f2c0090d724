import { type Antwoord, type Portaal, sleutel } from './portaal.ts';
import { NU, type Persona } from '../world/wereld.ts';

export const code = (antwoord: Antwoord<object>) => antwoord.errors[0]?.extensions.code;
export const LES = 'id versie vervallenReden maandGesloten aantalVastgelegd ondertekening { door gewijzigdSinds } deelnemers { inburgeraar { id } presentie { id status versie } afmelding { reden } bevestigd }';
export interface Deelnemer { inburgeraar: { id: string }; presentie: { id: string; status: string; versie: number } | null; afmelding: { reden: string } | null; bevestigd: string | null }
export interface Les { id: string; versie: number; vervallenReden: string | null; maandGesloten: boolean; ondertekening: { door: string; gewijzigdSinds: boolean } | null; deelnemers: Deelnemer[] }
export interface EigenLes { id: string; vervallenReden: string | null; afmelding: string | null; presentie: { id: string; status: string; bevestigd: string | null } | null }
export const EIGEN = 'lessen { id vervallenReden afmelding presentie { id status bevestigd } }';
export const bij = (les: Les | null | undefined, id: string) => les?.deelnemers.find((d) => d.inburgeraar.id === id);

/** What may be done with lessons, as the specs about their evidence do it. */
export function lesdaden(p: () => Portaal) {
  const wijzig = <T>(naam: string, velden: string) => (wie: Persona, input: Record<string, unknown>) =>
    p().als<Record<string, T>>(wie, `mutation($input: ${naam.charAt(0).toUpperCase()}${naam.slice(1)}Input!) { ${naam}(input: $input) { ${velden} } }`, { input: { idempotentieSleutel: sleutel(), ...input } });
  const vastleggen = wijzig<{ les: Les }>('presentieVastleggen', `les { ${LES} }`);
  const vervallen = wijzig<{ les: Les }>('lesVervallen', `les { ${LES} }`);
  const tekenen = wijzig<{ lessen: Les[] }>('lessenOndertekenen', `lessen { ${LES} }`);
  const afmelden = wijzig<{ lessen: EigenLes[] }>('lesAfmelden', EIGEN);
  const bevestigen = wijzig<{ lessen: EigenLes[] }>('presentieBevestigen', EIGEN);
  const opvolgen = wijzig<{ verzuim: { presentieId: string; pogingen: number }[] }>('verzuimOpvolgen', 'verzuim { presentieId pogingen inburgeraar { id } }');
  const afsluiten = wijzig<{ maandstaat: { afsluiting: { door: string; reden: string | null } | null } }>('maandAfsluiten', 'maandstaat { afsluiting { door reden } }');
  const staat = wijzig<{ maandstaat: { rijen: { inburgeraar: { id: string }; cellen: { lesId: string; status: string | null; versie: number }[] }[] } }>('maandstaatVastleggen', 'maandstaat { rijen { inburgeraar { id } cellen { lesId status versie } } }');
  const lees = async (lesId: string, wie = p().w.wie.taaldocent) => (await p().als<{ les: Les & { bevestigingscode: string | null } }>(wie, `query($id: ID!) { les(id: $id) { ${LES} bevestigingscode } }`, { id: lesId })).data?.les;
  const eigen = async (wie: Persona) => (await p().als<{ eigenLessen: EigenLes[] }>(wie, '{ eigenLessen { id vervallenReden afmelding presentie { id status bevestigd } } }')).data?.eigenLessen ?? [];
  const allen = (status = 'AANWEZIG') => [p().w.wij.amina, p().w.wij.gulsum, p().w.wij.farid].map((inburgeraarId) => ({ inburgeraarId, status }));
  return { vastleggen, vervallen, tekenen, afmelden, bevestigen, opvolgen, afsluiten, staat, lees, eigen, allen };
}

/** As it was before the test: nothing recorded but the lesson of Monday. */
export async function lessenHerstellen(p: Portaal): Promise<void> {
  p.klokOp(NU);
  for (const tabel of ['maandafsluiting', 'les_ondertekening', 'verzuim_opvolging', 'presentie_bevestiging', 'afmelding', 'les_code']) await p.b.vraag(`delete from ${tabel}`);
  await p.b.vraag('delete from presentie where les_id <> $1', [p.w.lessen.maandag]);
  await p.b.vraag(`update les set vervallen_reden = null, versie = 1 where id <> $1`, [p.w.lessen.vervallen]);
  await p.b.vraag('select presentie_herberekenen()');
}
