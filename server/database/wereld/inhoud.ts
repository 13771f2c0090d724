import { Grond, type Kring, type WereldOpties } from './basis.ts';
import { schrijfAccounts, schrijfBetrokkenheden } from './betrokkenheden.ts';
import { schrijfPersoon, schrijfTraject } from './dossier.ts';
import { maakGroepen, schrijfGroepen } from './groepen.ts';
import { schrijfIntake } from './intake.ts';
import { Kalender } from './kalender.ts';
import { schrijfLessen } from './lessen.ts';
import { modulePerPersoon } from './modules.ts';
import { maakKringen } from './organisaties.ts';
import { schrijfAanloop, schrijfPreventie } from './welzijn.ts';
import { schrijfBegeleiding, schrijfEvaluaties, schrijfKoppelnummers, schrijfPvt, schrijfTaalcoaching, schrijfWelzijn } from './partnerrijen.ts';
import { maakPersonen } from './personen.ts';
import { schrijfPlan } from './plan.ts';
import { schrijfGesprekken, schrijfHandhaving, schrijfMap, schrijfOntzorgen, schrijfWerk } from './regie.ts';
import type { Uitvoer } from './rijen.ts';
import { schrijfMededelingen } from './mededelingen.ts';
import { schrijfSamenwerking } from './samenwerking.ts';
import { schrijfDoorstroom, schrijfSignalen, schrijfSleutelsignalen, schrijfVragen } from './signalen.ts';
import { Taalpuntgroepen } from './taalpuntgroepen.ts';
import { schrijfLegeWeken, schrijfOverigeUren, schrijfWerkgroep } from './uren.ts';
import { verbandenVan } from './verbanden.ts';
import { schrijfExamens, schrijfVoortgang } from './voortgang.ts';
import { schrijfWonen, schrijfWoonaanbod } from './wonen.ts';

/** Inburgeraars per gemeente who may log in. */
const ACCOUNTS = 6;

/**
 * The whole world, kring by kring. After every step all rows so far are consistent and may be sent away.
 *
 * @returns how many inburgeraars there are so far, after every step
 */
export function* wereldInhoud(opties: WereldOpties, uit: Uitvoer): Generator<number> {
  const grond = new Grond(opties, new Kalender(opties.vandaag));
  const kringen = maakKringen(grond, uit);
  yield 0;
  for (const kring of kringen) {
    schrijfKring(grond, uit, kring);
    yield kring.eerste + kring.personen;
  }
}

function schrijfKring(grond: Grond, uit: Uitvoer, kring: Kring): void {
  const personen = maakPersonen(grond, kring);
  const verbanden = new Map(personen.map((p) => [p, verbandenVan(grond, p)]));
  for (const p of personen) schrijfPersoon(grond, uit, p);
  if (kring.eersteVanGemeente) schrijfAccounts(grond, uit, personen, ACCOUNTS);
  schrijfBetrokkenheden(grond, uit, kring, personen, verbanden);
  const groepen = maakGroepen(grond, kring, personen, verbanden);
  schrijfGroepen(grond, uit, kring, groepen);
  const modules = modulePerPersoon(groepen);
  for (const groep of groepen) {
    if (groep.soort === 'TAALGROEP' || groep.soort === 'STARTKLAS') schrijfLessen(grond, uit, groep);
    if (groep.soort === 'WERKGROEP') {
      schrijfWerkgroep(grond, uit, groep);
      schrijfLegeWeken(grond, uit, groep);
    }
  }
  const taalpunt = new Taalpuntgroepen(grond, kring);
  for (const p of personen) {
    const v = verbanden.get(p);
    // Of who was erased nothing remains but that there was somebody.
    if (!v || p.gewist) continue;
    schrijfTraject(grond, uit, p, schrijfGesprekken(grond, uit, p));
    schrijfIntake(grond, uit, p);
    schrijfPlan(grond, uit, p, v);
    schrijfVoortgang(grond, uit, p);
    schrijfExamens(grond, uit, p);
    schrijfOverigeUren(grond, uit, p, v, taalpunt);
    schrijfEvaluaties(grond, uit, p, modules.get(p));
    schrijfKoppelnummers(grond, uit, p);
    schrijfMap(grond, uit, p);
    schrijfPvt(grond, uit, p, v);
    schrijfBegeleiding(grond, uit, p, v);
    schrijfWonen(grond, uit, p, v);
    schrijfOntzorgen(grond, uit, p);
    schrijfHandhaving(grond, uit, p);
    schrijfTaalcoaching(grond, uit, p, v);
    schrijfWelzijn(grond, uit, p, v);
    schrijfWerk(grond, uit, p, v);
    schrijfSignalen(grond, uit, p, v);
    schrijfDoorstroom(grond, uit, p);
    schrijfVragen(grond, uit, p, v);
  }
  schrijfAanloop(grond, uit, kring, personen, verbanden);
  taalpunt.schrijf(uit);
  if (!kring.eersteVanGemeente) return;
  schrijfSleutelsignalen(grond, uit, kring);
  schrijfMededelingen(grond, uit, kring);
  schrijfWoonaanbod(grond, uit, kring);
  schrijfPreventie(grond, uit, kring);
  schrijfSamenwerking(grond, uit, kring);
}
