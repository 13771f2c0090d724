import { PVT_ONDERDELEN, type PvtOnderdeel } from '../../../../shared/rules/pvt.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { aantal, datumTekst } from '../../../app/opmaak.ts';
import { naamVan } from '../../../app/persoon.ts';
import { PVTONDERDELEN } from '../../../app/pvtwoorden.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { PvtDeelnemerFragment } from '../../../gql/generated/participatie.ts';
import { PvtGroepenDocument } from '../../../gql/generated/participatie/PvtGroepenDocument.ts';
import { PvtGroepVastleggenDocument } from '../../../gql/generated/participatie/PvtGroepVastleggenDocument.ts';
import { Formulier } from '../../../ui/Formulier.tsx';
import type { Veldfout } from '../../../ui/formuliervelden.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Segmenten, type Segment } from '../../../ui/Segmenten.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { type Aanwezig, type Dagdeel, dagdeelcode, dagdelenVan, presentieregels, volgendOnderdeel } from './pvtstaat.ts';

const SEGMENTEN: readonly Segment<Aanwezig>[] = [{ waarde: 'JA', tekst: 'Aanwezig', icoon: 'vink', toon: 'goed' }, { waarde: 'NEE', tekst: 'Afwezig', icoon: 'kruis', toon: 'letop' }];
const ONDERDELEN = PVT_ONDERDELEN.map((waarde) => ({ waarde, tekst: PVTONDERDELEN[waarde] }));
const NIEUW = 'NIEUW';

interface Invoer {
  /** Code of a meeting that stands, or NIEUW. */
  welke: string;
  datum: string;
  onderdeel: string;
  keuzes: Record<string, Aanwezig>;
}
const LEEG: Invoer = { welke: NIEUW, datum: '', onderdeel: '', keuzes: {} };

/** One meeting: which, and of everybody whether they were there. */
export function Bijeenkomst({ groepId, deelnemers }: { groepId: string; deelnemers: readonly PvtDeelnemerFragment[] }) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept<Invoer>(`pvt/${groepId}`, LEEG);
  const gehad = dagdelenVan(deelnemers);
  const staand = gehad.find((deel) => dagdeelcode(deel) === waarde.welke);
  const deel: Dagdeel = staand ?? { datum: waarde.datum || vandaag, onderdeel: (waarde.onderdeel || volgendOnderdeel(gehad)) as PvtOnderdeel };
  const keuzes = Object.fromEntries(deelnemers.flatMap(({ id, pvtTraject }): [string, Aanwezig][] => {
    const staat = pvtTraject?.dagdelen.find((een) => een.datum === deel.datum && een.onderdeel === deel.onderdeel);
    const keuze = waarde.keuzes[id] ?? (staat && (staat.aanwezig ? 'JA' : 'NEE'));
    return keuze ? [[id, keuze]] : [];
  }));
  const regels = presentieregels(deelnemers, deel, keuzes);
  const opslag = useVastleggen(PvtGroepVastleggenDocument, { plek: `${groepId}/dagdeel`, gelukt: 'De aanwezigheid is opgeslagen.', apollo: { refetchQueries: [PvtGroepenDocument], awaitRefetchQueries: true } });
  const verstuur = async (doe: () => ReturnType<typeof opslag.vastleggen>) => { if (await doe()) wis(); };
  const kies = (nieuw: Record<string, Aanwezig>) => zet((oud) => ({ ...oud, keuzes: { ...oud.keuzes, ...nieuw } }));
  return (
    <Kaart titel="Wie was erbij?" icoon="vink">
      <Formulier
        label="Aanwezigheid bij het PVT" fouten={bijDeelnemer(opslag.velden, regels.map(({ inburgeraarId }) => inburgeraarId))}
        onVerstuur={() => { if (regels.length > 0) void verstuur(() => opslag.vastleggen({ dagdelen: regels, certificaten: [] })); }}
        melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void verstuur(opslag.opnieuw)} />}
        knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>{regels.length > 0 ? `Opslaan (${aantal(regels.length, 'deelnemer', 'deelnemers')})` : 'Opslaan'}</Knop>{regels.length === 0 && <span className="ss-zacht ss-klein">Er is niets gewijzigd.</span>}</>}
      >
        <div className="uren-kiezers">
          <Keuzeveld
            naam="welke" label="Dagdeel" leegTekst={null} waarde={staand ? waarde.welke : NIEUW} zet={(welke) => zet({ ...LEEG, welke })}
            opties={[{ waarde: NIEUW, tekst: 'Nieuw dagdeel' }, ...gehad.map((een) => ({ waarde: dagdeelcode(een), tekst: `${datumTekst(een.datum)}, ${PVTONDERDELEN[een.onderdeel].toLowerCase()}` }))]}
          />
          {!staand && <Datumveld naam="datum" label="Datum" tot={vandaag} waarde={deel.datum} zet={(datum) => zet((oud) => ({ ...oud, datum }))} />}
          {!staand && <Keuzeveld naam="onderdeel" label="Onderdeel" leegTekst={null} waarde={deel.onderdeel} opties={ONDERDELEN} zet={(onderdeel) => zet((oud) => ({ ...oud, onderdeel }))} />}
        </div>
        <p><Knop icoon="vink" onClick={() => kies(Object.fromEntries(deelnemers.map(({ id }) => [id, 'JA'])))}>Iedereen aanwezig</Knop></p>
        <ul className="ss-lijst ss-regels" aria-label="Deelnemers">
          {deelnemers.map((persoon) => (
            <li key={persoon.id} className="pvt-regel">
              <span className="pvt-regel__wie">{naamVan(persoon)}</span>
              <Segmenten naam={persoon.id} label={`Aanwezigheid van ${naamVan(persoon)}`} segmenten={SEGMENTEN} waarde={keuzes[persoon.id] ?? ''} zet={(keuze) => kies({ [persoon.id]: keuze })} />
            </li>
          ))}
        </ul>
      </Formulier>
    </Kaart>
  );
}

/** The day and the part stand once above the list; every other refusal stands at its person. */
function bijDeelnemer(velden: readonly Veldfout[], ids: readonly string[]): Veldfout[] {
  const gezien = new Set<string>();
  return velden.flatMap(({ veld, zin }) => {
    const [, plek, wat] = veld.split('.');
    const naam = wat === 'onderdeel' || (wat === 'datum' && ids.length > 1) ? wat : ids[Number(plek)] ?? veld;
    if (gezien.has(naam)) return [];
    gezien.add(naam);
    return [{ veld: naam, zin }];
  });
}
