import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { LANG } from '../../support/maat.ts';
import type { Portaal } from '../../support/portaal.ts';
import type { Celwereld } from './celwereld.ts';
import { WORTELS } from './kanalen.ts';
import { Cellen, type Knoop, oordeelOverPersoon } from './lezen.ts';
import { cel, ROLLEN } from './matrix.ts';
import type { Lidmaatschap, Persoon } from './model.ts';
import { objectType, volleSelectie } from './schema.ts';
import { type Poging, type Schrijfproef, SCHRIJFPROEVEN } from './schrijfproeven.ts';
import { VANDAAG } from './toestanden.ts';
import type { Wijziging, Wijzigingen } from './wijzigingen.ts';

interface Proefopstelling { p: Portaal; c: Celwereld; cellen: Cellen; schema: GraphQLSchema; wijzigingen: Wijzigingen }

/** The mutation, asking for whole persons wherever its answer has them. */
export function documentVan(schema: GraphQLSchema, mutatie: string): string {
  const veld = schema.getMutationType()?.getFields()[mutatie];
  const payload = veld && getNamedType(veld.type);
  if (!veld || !isObjectType(payload)) throw new Error(`the schema has no mutation ${mutatie}`);
  const persoon = volleSelectie(objectType(schema, 'Inburgeraar'), ['herkomst']);
  const velden = volleSelectie(payload, ['herkomst']).replaceAll(/(inburgeraars?) \{ id \}/g, `$1 { ${persoon} }`);
  return `mutation($input: ${String(veld.args[0]?.type)}) { ${mutatie}(input: $input) { ${velden} } }`;
}

/** The persons in an answer, wherever they stand. */
function personenIn(waarde: unknown): Knoop[] {
  if (Array.isArray(waarde)) return waarde.flatMap(personenIn);
  if (typeof waarde !== 'object' || waarde === null) return [];
  return 'afgeschermd' in waarde && 'id' in waarde ? [waarde as Knoop] : Object.values(waarde).flatMap(personenIn);
}

/** What is wrong with the rows that changed. */
function rijFouten({ lid, persoon }: Poging, proef: Schrijfproef, rijen: readonly Wijziging[]): string[] {
  const fouten: string[] = [];
  if (!rijen.some((rij) => rij.tabel === proef.tabellen[0])) fouten.push(`schreef niets in ${proef.tabellen[0]}`);
  for (const { tabel, soort, oud, nieuw } of rijen) {
    const rij = nieuw ?? oud ?? {};
    if (!proef.tabellen.includes(tabel)) fouten.push(`schreef in ${tabel}`);
    if ((rij['inburgeraar_id'] ?? rij['id']) !== persoon.id && tabel !== 'voortgang_niveau') fouten.push(`schreef in ${tabel} over een ander`);
    if (soort === 'INSERT' && tabel === proef.tabellen[0] && 'ingevoerd_door' in rij && rij['ingevoerd_door'] !== lid.id) fouten.push(`schreef in ${tabel} op naam van een ander`);
    if (soort === 'INSERT' && proef.eigen && typeof rij['organisatie_id'] === 'string' && rij['organisatie_id'] !== lid.organisatie) fouten.push(`schreef in ${tabel} voor een andere organisatie`);
  }
  return fouten;
}

async function eenPoging({ p, c, cellen, wijzigingen }: Proefopstelling, proef: Schrijfproef, document: string, poging: Poging): Promise<void> {
  const { rol, toestand } = poging;
  const mag = (WORTELS[`Mutation.${proef.mutatie}`]?.voor(rol) ?? false) && proef.mag(poging);
  const { data, errors, tekst } = await p.als<Record<string, unknown>>(c.kijker(rol, toestand), document, { input: proef.invoer(poging) });
  const rijen = await wijzigingen.nieuwe();
  const fouten: string[] = [];
  if (mag && errors.length > 0) fouten.push(`wordt geweigerd: ${errors[0]?.extensions.code} ${errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`).join() ?? ''}`);
  if (!mag && errors.length === 0) fouten.push('wordt niet geweigerd');
  if (!mag && rijen.length > 0) fouten.push(`liet sporen na in ${[...new Set(rijen.map((r) => r.tabel))].join()}`);
  if (!mag && /ZQ\d{6}/.test(tekst)) fouten.push('de weigering noemt gegevens');
  if (mag && errors.length === 0) fouten.push(...rijFouten(poging, proef, rijen));
  cellen.doe(`${WORTELS[`Mutation.${proef.mutatie}`]?.soort} ${proef.mutatie}, ${proef.geval}`, proef.rubriek, rol, toestand, fouten);
  const knoop = personenIn(data).find((k) => k.id === poging.persoon.id) ?? null;
  // The answer holds no more of the person than reading would give; what was just written over has no mark any more.
  if (knoop) {
    const antwoord = new Cellen();
    oordeelOverPersoon(c, antwoord, `antwoord van ${proef.mutatie}`, rol, toestand, VANDAAG, knoop);
    cellen.neem(antwoord, (fout) => !fout.endsWith('niet helemaal'));
  }
  if (rijen.length > 0) await wijzigingen.terug();
}

/** A role that the signed table gives nothing to write here is refused in every state; in the short proof one of them will do. */
const kansloos = (proef: Schrijfproef, rol: string): boolean => !['S', 'E', 'M'].includes(cel(proef.rubriek, rol));

/** The states that one role is tried in. */
export const toestandenVoor = (proef: Schrijfproef, rol: string, toestanden: readonly string[]): readonly string[] => (!LANG && kansloos(proef, rol) ? toestanden.slice(0, 1) : toestanden);

/** Every mutation for every role in these states: who may, does; of who may not nothing changes. */
export async function schrijfAlles(opstelling: Proefopstelling, toestanden: readonly string[], alleen: { mutatie?: string; rol?: string } = {}): Promise<void> {
  const { c, schema } = opstelling;
  for (const proef of SCHRIJFPROEVEN.filter(({ mutatie }) => mutatie === (alleen.mutatie ?? mutatie))) {
    const document = documentVan(schema, proef.mutatie);
    for (const rol of ROLLEN.filter((r) => r === (alleen.rol ?? r))) {
      for (const toestand of toestandenVoor(proef, rol, toestanden)) {
        const lid = c.beeld.lidmaatschappen.get(c.kijker(rol, toestand).lidmaatschapId) as Lidmaatschap;
        const persoon = c.beeld.personen.get(c.persoon.get(toestand) ?? '') as Persoon;
        await eenPoging(opstelling, proef, document, { c, rol, lid, persoon, toestand });
      }
    }
  }
}
