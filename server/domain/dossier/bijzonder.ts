import { isBsn } from '../../../shared/rules/bsn.ts';
import type { Rubriek } from '../../access/matrix.ts';
import type { Kolomregel } from '../../database/kolomregels.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { modulesBewaken } from '../participatie/evaluatie.service.ts';
import { ontzorgenBewaken } from '../ontzorgen/ontzorgen.service.ts';
import { pvtBewaken } from '../pvt/pvt.service.ts';
import { termijnenHerberekenen, wegBijwerken } from '../traject/traject.service.ts';
import { wegBeoordelen } from '../traject/weg.service.ts';
import { stagesBewaken } from '../werk/stages.service.ts';
import { stappenBewaken } from '../wonen/woonwerk.service.ts';
import { adresgeheimZetten, type Rij } from './dossier.repository.ts';

type Plaats = (id: string) => string;

/** What a rubriek asks beside its columns and their checks. */
interface Bijzonderheid {
  /** Fields that are no column of the table. */
  velden?: readonly Kolomregel[];
  /** What is wrong with a value that has the right form; null when nothing. */
  keur?: (veld: string, waarde: unknown) => Weigeringscode | null;
  /** What is wrong with the head as it would become, beside the checks of its table: at which field, and why. */
  beoordeel?: (tx: Transactie, inburgeraarId: string, oud: Rij, nieuw: Rij) => Promise<readonly { veld: string; code: Weigeringscode }[]>;
  /** What follows from the change, in the same transaction. `plaats` says where in the input a row stands, by its identity. */
  na?: (tx: Transactie, inburgeraarId: string, waarden: Readonly<Record<string, unknown>>, plaats: Plaats) => Promise<void>;
}

export const BIJZONDER: Partial<Record<Rubriek, Bijzonderheid>> = {
  BSN: { keur: (veld, waarde) => (veld === 'bsn' && !isBsn(String(waarde)) ? 'BSN_ONJUIST' : null) },
  ADRES: {
    velden: [{ naam: 'geheim', kolom: 'adresgeheim', soort: 'JA_NEE', magLeeg: false, standaard: false }],
    na: async (tx, id, { geheim }) => {
      if (typeof geheim === 'boolean') await adresgeheimZetten(tx, id, geheim);
    },
  },
  // Periods follow from these facts.
  TRAJECTSTATUS: { beoordeel: wegBeoordelen, na: wegBijwerken },
  GESPREKKEN: { na: termijnenHerberekenen },
  // What follows from more than one row.
  ONTZORGEN: { na: (tx, id, _waarden, plaats) => ontzorgenBewaken(tx, id, plaats) },
  WERK: { na: (tx, id, _waarden, plaats) => stagesBewaken(tx, id, plaats) },
  WONEN: { na: (tx, id, _waarden, plaats) => stappenBewaken(tx, id, plaats) },
  PVT_TRAJECT: { na: pvtBewaken },
  PARTICIPATIE_EVALUATIE: { na: (tx, id, _waarden, plaats) => modulesBewaken(tx, id, plaats) },
};

/**
 * What a check over several columns means to the user: where to say it, and how. Every such check of a table that is
 * written stands here; a convention tells which is missing.
 */
export const KRUISCHECKS: Readonly<Record<string, { veld: string; code: Weigeringscode }>> = {
  ck_trajectstatus_inschrijving: { veld: 'ingeschrevenOp', code: 'STAP_ONTBREEKT' },
  ck_trajectstatus_start: { veld: 'gestartOp', code: 'STAP_ONTBREEKT' },
  ck_trajectstatus_beschikking: { veld: 'beschikkingOp', code: 'STAP_ONTBREEKT' },
  ck_trajectstatus_afronding: { veld: 'afrondingOp', code: 'STAP_ONTBREEKT' },
  ck_trajectstatus_informatie: { veld: 'pipInfoOntvangenOp', code: 'STAP_ONTBREEKT' },
  ck_trajectstatus_pakket: { veld: 'pakketOntvangenOp', code: 'STAP_ONTBREEKT' },
  ck_trajectstatus_elders: { veld: 'eerstePipEldersOp', code: 'STAP_ONTBREEKT' },
  ck_intake_voorinburgering: { veld: 'voorinburgeringTot', code: 'PERIODE_ONJUIST' },
  ck_intake_gevolgd: { veld: 'voorinburgeringGevolgd', code: 'GETAL_BUITEN_GRENZEN' },
  ck_leerbaarheid_motivering: { veld: 'motivering', code: 'MOTIVERING_NODIG' },
  ck_examenuitslag_niveau: { veld: 'niveau', code: 'NIVEAU_BIJ_ONDERDEEL' },
  ck_pvt_traject_volgorde: { veld: 'certificaatOp', code: 'VOLGORDE_ONJUIST' },
  ck_belastbaarheid_periode: { veld: 'geldigTot', code: 'PERIODE_ONJUIST' },
  ck_begeleiding_periode: { veld: 'tot', code: 'PERIODE_ONJUIST' },
  ck_begeleiding_spreekuur: { veld: 'spreekuurTot', code: 'VOLGORDE_ONJUIST' },
  ck_zelfredzaamheid_meting_inhoud: { veld: 'score', code: 'METING_LEEG' },
  ck_ontzorgen_periode: { veld: 'tot', code: 'PERIODE_ONJUIST' },
  ck_gesprek_volgende: { veld: 'volgendeOp', code: 'VOLGORDE_ONJUIST' },
  ck_gesprek_derden: { veld: 'opRechtGewezen', code: 'GESPREK_RECHT_ZONDER_DERDEN' },
  ck_taalcoaching_volgorde: { veld: 'gekoppeldOp', code: 'VOLGORDE_ONJUIST' },
  ck_welzijnsdeelname_periode: { veld: 'tot', code: 'PERIODE_ONJUIST' },
  ck_werk_carrousel_sinds: { veld: 'carrouselSinds', code: 'VELD_VERPLICHT' },
  ck_werk_carrousel_uiterlijk: { veld: 'carrouselStap', code: 'VELD_VERPLICHT' },
  ck_werkplek_periode: { veld: 'tot', code: 'PERIODE_ONJUIST' },
  ck_werkplek_eerste_evaluatie: { veld: 'eersteEvaluatieMet', code: 'STAGE_EVALUATIE_PARTIJEN' },
  ck_werkplek_tweede_evaluatie: { veld: 'tweedeEvaluatieMet', code: 'STAGE_EVALUATIE_PARTIJEN' },
  ck_werkplek_tweede_na_eerste: { veld: 'tweedeEvaluatieOp', code: 'VOLGORDE_ONJUIST' },
};
