import { randomUUID } from 'node:crypto';
import type { Klant } from './klant.ts';

/** What a task does once; it gives the number of bytes that came back. */
export type Taak = () => Promise<number>;

const CASELOAD = `query($na: String) { inburgeraars(first: 25, after: $na) { totaal pageInfo { endCursor hasNextPage } edges { node { id portaalnummer roepnaam { roepnaam } achternaam { achternaam }
  taalPresentie { tellendeUren vierWeken { lessen aanwezig geoorloofd ongeoorloofd } } taalVoortgang { laatsteRapportageOp niveaus { vaardigheid niveau } } } } } }`;

const DOSSIER = `query($id: ID!) { inburgeraar(id: $id) { id portaalnummer roepnaam { roepnaam } achternaam { achternaam } trajectstatus { fase doelgroep termijnStart termijnEinde termijnen { soort uiterlijk artikel } }
  pipKern { geldend { versie leerroute niveau dagtekening } } taalPresentie { tellendeUren totaal { lessen aanwezig } vierWeken { lessen aanwezig geoorloofd ongeoorloofd } lessen(laatste: 50) { id datum groep status minuten herkomst { organisatie medewerker op } } }
  taalVoortgang { niveaus { vaardigheid niveau } rapportages { datum inzet niveaus { vaardigheid niveau } } } participatieUren { tellendeUren alleUren regels(laatste: 50) { datum activiteit minuten } } examens { uitslagen { onderdeel niveau datum uitslag } }
  gesprekken { laatsteOp gesprekken { datum soort } } ${['Taal', 'Participatie', 'MapPvt', 'Begeleiding', 'Taalpraktijk', 'Wonen', 'Financien', 'Welzijn', 'Werk'].map((t) => `afspraken${t} { afspraken { id tekst stand uitvoerderNaam } }`).join(' ')} } }`;

const OVERZICHT = `query { inburgeraars(first: 50, sortering: VOLGENDE_TERMIJN) { totaal edges { node { id portaalnummer roepnaam { roepnaam } achternaam { achternaam } trajectstatus { fase termijnen { soort uiterlijk } } pipKern { geldend { leerroute } } } } } }`;
const CIJFERS = `query { kerncijfers { __typename } }`;
const LESSEN = `query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { id datum deelnemers { inburgeraar { id } } } }`;
const VASTLEGGEN = `mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id aantalVastgelegd } } }`;

/** J1: a taalaanbieder's caseload page, 25 learners with hours, four weeks and levels. */
export function j1(coordinator: Klant): Taak {
  return () => coordinator.vraag(CASELOAD).then((a) => a.bytes);
}

/** J2: attendance of one class in one mutation; each turn corrects what the turn before wrote. */
export async function j2(docent: Klant, vandaag: string, van: string): Promise<Taak> {
  const { data } = await docent.vraag<{ mijnLessen: { id: string; datum: string; deelnemers: { inburgeraar: { id: string } }[] }[] }>(LESSEN, { van, tot: vandaag });
  const lessen = data.mijnLessen.filter((l) => l.deelnemers.length > 0);
  let beurt = 0;
  return async () => {
    const les = lessen[beurt % lessen.length];
    beurt += 1;
    if (!les) throw new Error('no lesson to record');
    const { data: nu } = await docent.vraag<{ les: { deelnemers: { inburgeraar: { id: string }; presentie: { versie: number; status: string } | null }[] } }>(
      `query($id: ID!) { les(id: $id) { deelnemers { inburgeraar { id } presentie { versie status } } } }`, { id: les.id });
    const regels = nu.les.deelnemers.map((d) => ({ inburgeraarId: d.inburgeraar.id, status: d.presentie?.status === 'AANWEZIG' ? 'GEOORLOOFD_AFWEZIG' : 'AANWEZIG', versie: d.presentie?.versie ?? null }));
    return (await docent.vraag(VASTLEGGEN, { input: { idempotentieSleutel: randomUUID(), lesId: les.id, regels, correctieReden: 'meting' } })).bytes;
  };
}

/** J3: one person's consolidated dossier. */
export async function j3(consulent: Klant): Promise<Taak> {
  const { data } = await consulent.vraag<{ inburgeraars: { edges: { node: { id: string } }[] } }>(`query { inburgeraars(first: 50) { edges { node { id } } } }`);
  const ids = data.inburgeraars.edges.map((e) => e.node.id);
  let beurt = 0;
  return () => {
    beurt += 1;
    return consulent.vraag(DOSSIER, { id: ids[beurt % ids.length] }).then((a) => a.bytes);
  };
}

/** J4: the overview of a gemeente, first page of 50, sorted on the next deadline. */
export function j4(teamleider: Klant): Taak {
  return () => teamleider.vraag(OVERZICHT).then((a) => a.bytes);
}

/** J5: steering figures by route and phase. */
export function j5(teamleider: Klant): Taak {
  return () => teamleider.vraag(CIJFERS).then((a) => a.bytes);
}

const ROOSTERS = `query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { datum beginTijd deelnemers { inburgeraar { portaalnummer } } } }`;
const VOORBEELD = `mutation($input: PresentieImportVoorbeeldInput!) { presentieImportVoorbeeld(input: $input) { importId aantallen { nieuw gelijk conflict fout } regels { rijnummer soort cursist status zin } } }`;
const BEVESTIGEN = `mutation($input: PresentieImportBevestigenInput!) { presentieImportBevestigen(input: $input) { aantal } }`;

/** J6: a sheet of 5,000 rows, preview and confirm. The sheet is filled from the school's own lessons, repeated up to 5,000. */
export async function j6(coordinator: Klant, vandaag: string, van: string): Promise<Taak> {
  const { data } = await coordinator.vraag<{ mijnLessen: { datum: string; beginTijd: string; deelnemers: { inburgeraar: { portaalnummer: string | null } }[] }[] }>(ROOSTERS, { van, tot: vandaag });
  const rijen = data.mijnLessen.flatMap((l) => l.deelnemers.flatMap((d) => (d.inburgeraar.portaalnummer ? [`${d.inburgeraar.portaalnummer};${l.datum};${l.beginTijd}`] : [])));
  let beurt = 0;
  return async () => {
    beurt += 1;
    const status = beurt % 2 === 0 ? 'aanwezig' : 'te laat';
    const lijst = Array.from({ length: 5_000 }, (_, i) => `${rijen[i % rijen.length]};${status}`);
    const inhoudBase64 = Buffer.from(`Portaalnummer;Datum;Les;Aanwezig\n${lijst.join('\n')}\n`).toString('base64');
    const voorbeeld = await coordinator.vraag<{ presentieImportVoorbeeld: { importId: string } }>(VOORBEELD, { input: { bestandsnaam: 'meting.csv', inhoudBase64 } });
    const input = { idempotentieSleutel: randomUUID(), importId: voorbeeld.data.presentieImportVoorbeeld.importId, conflictenOvernemen: true };
    return voorbeeld.bytes + (await coordinator.vraag(BEVESTIGEN, { input })).bytes;
  };
}
