import { AFSPRAAK_THEMAS, type AfspraakThema, type Leerroute, PIP_VAARDIGHEDEN } from '../../../shared/rules/pip.ts';
import type { PipOnderdeelbeeld } from '../../../shared/rules/pipInhoud.ts';
import { NIVEAUVELDEN } from '../../../shared/rules/pipKeuring.ts';
import type { Beschikkingsoort, PipAfspraakbeeld, Planbeeld } from '../../../shared/rules/pipVerschil.ts';
import { veldnaam } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import type { PipVersie } from '../pip/pip.entity.ts';

/** A version of somebody's PIP, as it goes on paper. */
export interface Pipstuk {
  naam: string;
  portaalnummer: string;
  gemeente: string;
  contactpersoon: string | null;
  versie: number;
  niveau: string;
  soort: Beschikkingsoort;
  artikel: string;
  redenWijziging: string | null;
  termijn: { van: string; tot: string } | null;
  plan: Planbeeld;
  vorig: { versie: number; plan: Planbeeld } | null;
}

type Regel<T> = T & { pipVersie: number };
type Versie = PipVersie & { beschikking: Beschikkingsoort; artikel: string };

interface Themadeel {
  vastgesteld?: Regel<PipAfspraakbeeld & { uitvoerderNaam: string | null }>[];
  onderdelen?: Regel<PipOnderdeelbeeld>[];
}

const blad = (velden: string): Record<string, Record<string, never>> => Object.fromEntries(velden.split(' ').map((veld) => [veld, {}]));
const KEUZE = Selectie.van({
  portaalnummer: {}, roepnaam: blad('roepnaam'), achternaam: blad('achternaam voorvoegsel'), contactpersoonGemeente: blad('naam'), trajectstatus: blad('termijnStart termijnEinde verlengdTot'),
  pipKern: { versies: blad('versie dagtekening leerroute niveau niveauLezen niveauLuisteren niveauSchrijven niveauSpreken intensiteitUrenPerWeek aantalGesprekkenPerJaar hoofddoel redenWijziging beschikking artikel') },
  ...Object.fromEntries(AFSPRAAK_THEMAS.map((thema) => [veldnaam(thema), {
    vastgesteld: blad('pipVersie afspraakId thema tekst doel uitvoerderNaam urenPerWeek van tot'), onderdelen: blad('pipVersie soort tekst urenPerWeek dagtekening'),
  }])),
});

/** Reads one version with the one before it, under the rights of this moment. Null when it is not there for the actor. */
export async function pipstukLezen(tx: Transactie, inburgeraarId: string, versie: number): Promise<Pipstuk | null> {
  const persoon = await inburgeraarLezen(tx, 'uitvoer', inburgeraarId, KEUZE);
  const versies = (persoon?.['pipKern'] as { versies: Versie[] } | null | undefined)?.versies ?? [];
  const rij = versies.find((v) => v.versie === versie);
  if (!persoon || !rij) return null;
  const delen = AFSPRAAK_THEMAS.map((thema): readonly [AfspraakThema, Themadeel] => [thema, (persoon[veldnaam(thema)] ?? {}) as Themadeel]);
  const ouder = versies.find((v) => v.versie === versie - 1);
  const hoofd = <T>(rubriek: string): Partial<T> => (persoon[rubriek] ?? {}) as Partial<T>;
  const { roepnaam } = hoofd<{ roepnaam: string }>('roepnaam');
  const { achternaam, voorvoegsel } = hoofd<{ achternaam: string; voorvoegsel: string | null }>('achternaam');
  const { termijnStart, termijnEinde, verlengdTot } = hoofd<Record<'termijnStart' | 'termijnEinde' | 'verlengdTot', string | null>>('trajectstatus');
  const einde = verlengdTot ?? termijnEinde;
  return {
    naam: [roepnaam, voorvoegsel, achternaam].filter(Boolean).join(' '), portaalnummer: persoon.nummer, gemeente: tx.actor.gemeenteNamen[0] ?? '',
    contactpersoon: hoofd<{ naam: string }>('contactpersoonGemeente').naam ?? null, versie, niveau: rij.niveau, soort: rij.beschikking, artikel: rij.artikel, redenWijziging: rij.redenWijziging,
    termijn: termijnStart && einde ? { van: termijnStart, tot: einde } : null, plan: beeldVan(rij, delen), vorig: ouder ? { versie: ouder.versie, plan: beeldVan(ouder, delen) } : null,
  };
}

function beeldVan(rij: Versie, delen: readonly (readonly [AfspraakThema, Themadeel])[]): Planbeeld {
  const { dagtekening, intensiteitUrenPerWeek, aantalGesprekkenPerJaar, hoofddoel } = rij;
  return {
    dagtekening, leerroute: rij.leerroute as Leerroute, intensiteitUrenPerWeek, aantalGesprekkenPerJaar, hoofddoel,
    niveaus: Object.fromEntries(PIP_VAARDIGHEDEN.map((vaardigheid) => [vaardigheid, rij[NIVEAUVELDEN[vaardigheid]]])) as Planbeeld['niveaus'],
    onderdelen: delen.flatMap(([, deel]) => deel.onderdelen ?? []).filter(({ pipVersie }) => pipVersie === rij.versie),
    afspraken: delen.flatMap(([thema, deel]) => (deel.vastgesteld ?? []).filter(({ pipVersie }) => pipVersie === rij.versie).map((a) => ({ ...a, thema, uitvoerder: a.uitvoerderNaam }))),
  };
}
