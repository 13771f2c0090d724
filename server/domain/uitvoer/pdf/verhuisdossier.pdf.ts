import type { Opdruk } from 'pdfmake';
import type { Rubriek } from '../../../access/matrix.ts';
import type { Dossier } from '../dossier.repository.ts';
import { deel, opgemaakt } from './dossier.pdf.ts';
import { drukken } from './drukken.ts';
import { RUBRIEKKOPPEN } from './woorden.ts';

/** Headings for a colleague elsewhere; those of the agreements speak to nobody. */
const KOPPEN: Partial<Readonly<Record<Rubriek, string>>> = {
  ROEPNAAM: 'Roepnaam', ACHTERNAAM: 'Achternaam', GEBOORTE: 'Geboorte en herkomst', TRAJECTSTATUS: 'Stappen en termijn', PIP_KERN: 'Plan inburgering en participatie (PIP)', TAAL_PRESENTIE: 'Gevolgde lessen',
  TAAL_VOORTGANG: 'Voortgang in de taal', EXAMENS: 'Examens', PARTICIPATIE_UREN: 'Participatie-uren', MAP_TRAJECT: 'Module Arbeidsmarkt en Participatie', PVT_TRAJECT: 'Participatieverklaringstraject', HANDHAVING: 'Maatregelen en boetes',
};
const kop = (rubriek: Rubriek): string => KOPPEN[rubriek] ?? RUBRIEKKOPPEN[rubriek];

const INLEIDING = [
  'Dit zijn het plan, de voortgang en de maatregelen van iemand die naar uw gemeente is verhuisd (Wet inburgering 2021, artikel 35, vierde lid).',
  'Uw gemeente stelt binnen tien weken een PIP vast met dezelfde leerroute. De termijn van de inburgering loopt door (Besluit inburgering 2021, artikel 5.3, derde lid).',
  'Van lessen en uren staat er wat het bij elkaar is. Meer is op te vragen bij de gemeente die dit maakte.',
];

/** The document by itself, so that what stands in it can be held against what was read. */
export function verhuisdossierDocument({ persoon, rubrieken }: Dossier, nu: Date): Opdruk {
  return opgemaakt('Dossier voor de nieuwe gemeente', INLEIDING, [
    ...deel('Over wie', [{ tabel: 'inburgeraar', rijen: [persoon] }]),
    ...rubrieken.flatMap(({ rubriek, tabellen }) => deel(kop(rubriek), tabellen)),
  ], nu);
}

export async function verhuisdossierPdf(dossier: Dossier, nu: Date): Promise<Buffer> {
  return drukken(verhuisdossierDocument(dossier, nu));
}
