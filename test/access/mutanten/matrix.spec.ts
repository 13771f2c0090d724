import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cel, MATRIX, type Rubriek } from '../../../server/access/matrix.ts';
import { databaseRol, type Rol } from '../../../server/access/rollen.ts';
import { rlsSql } from '../../../server/access/rls.ts';
import { Toeval } from '../../../server/database/wereld/toeval.ts';
import { ALLE_TABELLEN, RLS_BIJZONDER } from '../../../server/domain/rubrieken.ts';
import { LANG, ZAAD } from '../../support/maat.ts';
import { type Portaal, portaalStarten } from '../../support/portaal.ts';
import { verslag } from '../../support/verslag.ts';
import type { Persona } from '../../world/wereld.ts';
import { getekend, ROLLEN, RUBRIEKEN, veldVan, ZONDER_PERSOON } from '../getekend.ts';
import { TABELLEN } from '../rls/tabellen.ts';
import { type RlsWereld, rlsWereld } from '../rls/wereld.ts';
import { Databankproef, Telling } from './proef.ts';

let p: Portaal;
let w: RlsWereld;
let wie: Map<string, Persona>;
const viaApi = new Telling();
const viaDatabank = new Telling();
beforeAll(async () => {
  p = await portaalStarten();
  w = await rlsWereld();
  const amina = await p.b.persona('Amina', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  wie = new Map([...Object.values(p.w.wie), amina].reverse().map((persona) => [persona.rol, persona]));
  for (const persona of [p.w.wie.consulent, p.w.wie.taalcoordinator, p.w.wie.taaldocent]) wie.set(persona.rol, persona);
});
afterAll(async () => {
  for (const [naam, t] of [['mutanten-matrix-api', viaApi], ['mutanten-matrix-databank', viaDatabank]] as const) {
    verslag(naam, { mutanten: t.mutanten, gedood: t.gedood, overlevend: t.overlevend.length, gelijkwaardig: t.gelijkwaardig });
  }
  await w.stop();
  await p.stop();
});

interface Toegang { rubriek: string; lezen: boolean; schrijven: boolean; melden: boolean; alleenEigen: boolean }
type Dossier = { toegang: Toegang[] } & Record<string, unknown>;

const DOSSIER = `query($id: ID!) { inburgeraar(id: $id) { toegang { rubriek lezen schrijven melden alleenEigen } ${RUBRIEKEN.map((r) => `${veldVan(r)} { __typename }`).join(' ')} } }`;
const TABEL = '{ autorisatiematrix { rubrieken { rubriek cellen { rol cel } } } }';

/** One request as this role, held against the signed table; for who reaches nobody, the table as the portal shows it. */
async function wijktAf(rol: string): Promise<boolean> {
  const persona = wie.get(rol);
  if (!persona) throw new Error(`no persona for ${rol}`);
  if (ZONDER_PERSOON.has(rol)) {
    const { data } = await p.als<{ autorisatiematrix: { rubrieken: { rubriek: string; cellen: { rol: string; cel: string }[] }[] } }>(persona, TABEL);
    return !data || data.autorisatiematrix.rubrieken.some(({ rubriek, cellen }) => cellen.some((c) => c.rol === rol && c.cel !== getekend(rubriek, rol)));
  }
  const { data, errors } = await p.als<{ inburgeraar: Dossier | null }>(persona, DOSSIER, { id: p.w.wij.amina });
  const dossier = data?.inburgeraar;
  if (errors.length > 0 || !dossier) return true;
  return RUBRIEKEN.some((rubriek) => {
    const cel = getekend(rubriek, rol);
    const toegang = dossier.toegang.find((t) => t.rubriek === rubriek);
    const melden = cel === 'M' || (cel === 'S' && rubriek.startsWith('AFSPRAKEN_'));
    return (dossier[veldVan(rubriek)] !== null) !== (cel !== '-') || toegang?.lezen !== (cel !== '-') || toegang.alleenEigen !== (cel === 'E')
      || toegang.schrijven !== (cel === 'S' || cel === 'E') || toegang.melden !== melden;
  });
}

async function metCel<T>(rubriek: string, rol: string, cel: Cel, werk: () => Promise<T>): Promise<T> {
  const rij = MATRIX[rubriek as Rubriek] as Record<Rol, Cel>;
  const echt = rij[rol as Rol];
  rij[rol as Rol] = cel;
  try {
    return await werk();
  } finally {
    rij[rol as Rol] = echt;
  }
}

/** What differs between two versions of the generated policies, as SQL that turns the one into the other. */
function verschil(oud: string, nieuw: string): string[] {
  const [was, wordt] = [new Set(oud.split('\n')), new Set(nieuw.split('\n'))];
  const weg = [...was].filter((r) => !wordt.has(r)).flatMap((regel) => {
    const beleid = /^create policy (\S+) on (\S+)/.exec(regel);
    const recht = /^grant .* on (\S+) to (\S+);/.exec(regel);
    return beleid ? [`drop policy ${beleid[1]} on ${beleid[2]}`] : recht ? [`revoke all on ${recht[1]} from ${recht[2]}`] : [];
  });
  const erbij = [...wordt].filter((r) => !was.has(r) && /^(create policy|grant) /.test(r));
  const functie = /create or replace function bereik_lopend[\s\S]*?end \$\$;/.exec(nieuw)?.[0];
  return [...weg, ...erbij, ...(functie && !oud.includes(functie) ? [functie] : [])];
}

const ANDERS: Record<Cel, readonly Cel[]> = { '-': ['L', 'S', 'E'], L: ['-', 'S', 'E'], S: ['-', 'L', 'E'], E: ['-', 'L', 'S'], M: ['-', 'L', 'S'] };
const CELLEN = RUBRIEKEN.flatMap((rubriek) => ROLLEN.map((rol) => ({ rubriek, rol })));

/** Every cell in the long run; a drawn part in the short one, with every role in it. */
function getrokken(kans: number, naam: string): typeof CELLEN {
  const t = new Toeval(ZAAD, naam, 0);
  return LANG ? CELLEN : CELLEN.filter(() => t.kans(kans));
}

describe('Elke cel van de matrix, in het draaiende portaal veranderd, wordt gezien', () => {
  it('de gave matrix is bij elke rol zoals getekend: anders bewijst rood niets', async () => {
    expect(CELLEN).toHaveLength(817);
    for (const rol of ROLLEN) expect([rol, await wijktAf(rol)]).toEqual([rol, false]);
  });

  it('in het antwoord van de API', async () => {
    for (const { rubriek, rol } of getrokken(0.03, 'matrix api')) {
      for (const cel of ANDERS[getekend(rubriek, rol)]) {
        viaApi.noteer(`${rubriek} x ${rol} = ${cel}`, await metCel(rubriek, rol, cel, () => wijktAf(rol)));
      }
    }
    expect(viaApi.overlevend).toEqual([]);
  }, LANG ? 3_600_000 : 180_000);

  it('in de rijbeveiliging die eruit volgt, zonder de app', async () => {
    const gaaf = rlsSql(ALLE_TABELLEN, RLS_BIJZONDER);
    const proef = await Databankproef.maak(w);
    for (const { rubriek, rol } of getrokken(0.03, 'matrix databank')) {
      for (const cel of ANDERS[getekend(rubriek, rol)]) {
        const sql = verschil(gaaf, await metCel(rubriek, rol, cel, async () => rlsSql(ALLE_TABELLEN, RLS_BIJZONDER)));
        // What a cell does not say to the database (no person in reach, no table of its own) the API has to see.
        if (sql.length === 0) continue;
        const tabellen = [...new Set(TABELLEN.filter((t) => t.rubriek === rubriek && sql.some((s) => s.includes(` on ${t.tabel} `) || s.includes(` on ${t.tabel};`) || s.endsWith(` on ${t.tabel}`))).map((t) => t.tabel)), 'betrokkenheid', 'inburgeraar'];
        let rood = false;
        for (const tabel of tabellen) rood ||= await proef.rood({ sql, tabel, rol, bij: 'SELECT' });
        viaDatabank.noteer(`${rubriek} x ${rol} = ${cel} (${databaseRol(rol as Rol)})`, rood);
      }
    }
    expect(viaDatabank.overlevend).toEqual([]);
  }, LANG ? 3_600_000 : 180_000);
});
