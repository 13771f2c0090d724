import { useMemo } from 'react';
import { BIJEENKOMST_ANDEREN_HOOGSTENS } from '../../../shared/rules/deelnemersgroepen.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { aantal, datumTekst, urenUitMinuten } from '../../app/opmaak.ts';
import { naamVan, opNaam } from '../../app/persoon.ts';
import { useKeur } from '../../app/taken/Taakvenster.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { BijeenkomstQuery, GroepspersoonFragment } from '../../gql/generated/deelnemersgroepen.ts';
import { BijeenkomstVastleggenDocument } from '../../gql/generated/deelnemersgroepen/BijeenkomstVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Getalveld } from '../../ui/Veld.tsx';
import { Persoonzoeker } from './Persoonzoeker.tsx';
import '../../app/Tegel.css';

type Bijeenkomst = BijeenkomstQuery['bijeenkomst'];
const DUREN = [30, 45, 60, 90, 120, 150, 180, 240].map((minuten) => ({ waarde: String(minuten), tekst: urenUitMinuten(minuten) }));

interface Velden {
  activiteitId: string;
  duur: string;
  anderen: string;
  /** Who was turned round against how the list began. */
  gedraaid: readonly string[];
  erbij: readonly GroepspersoonFragment[];
}

/** The activity that the group is called after, such as Digisterker; else the user chooses. */
function voorstel(naam: string, activiteiten: BijeenkomstQuery['activiteiten']): string {
  const klein = naam.toLowerCase();
  return activiteiten.find((een) => een.naam.toLowerCase().split(' ').some((woord) => woord.length > 4 && woord !== 'training' && klein.includes(woord)))?.id ?? '';
}

interface AanwezigenProps {
  groepId: string;
  bijeenkomst: Bijeenkomst;
  activiteiten: BijeenkomstQuery['activiteiten'];
  ververs: () => Promise<unknown>;
}

/** One list of taps: who was there, and how many others. */
export function Aanwezigen({ groepId, bijeenkomst, activiteiten, ververs }: AanwezigenProps) {
  const { groep, datum, inloop, versie } = bijeenkomst;
  const begin = useMemo((): Velden => ({ activiteitId: '', duur: String(bijeenkomst.duurMinuten ?? 150), anderen: bijeenkomst.anderen === 0 ? '' : String(bijeenkomst.anderen), gedraaid: [], erbij: [] }), [bijeenkomst.duurMinuten, bijeenkomst.anderen]);
  const { waarde, zet, wis } = useConcept(`bijeenkomst/${groepId}/${datum}/${versie}`, begin);
  const deel = (nieuw: Partial<Velden>) => zet((oud) => ({ ...oud, ...nieuw }));
  const activiteitId = bijeenkomst.activiteitId ?? (waarde.activiteitId || voorstel(groep.naam, activiteiten));
  const bekend = new Set(bijeenkomst.deelnemers.map(({ inburgeraar }) => inburgeraar.id));
  const lijst = [...bijeenkomst.deelnemers, ...waarde.erbij.filter(({ id }) => !bekend.has(id)).map((inburgeraar) => ({ inburgeraar, ingeschreven: false, minuten: null, nieuw: true }))].sort((a, b) => opNaam(a.inburgeraar, b.inburgeraar));
  // Once recorded the list is as it was recorded; before that who is in the group stands on.
  const begon = ({ ingeschreven, minuten, ...een }: (typeof lijst)[number]) => minuten !== null || 'nieuw' in een || (versie === 0 && ingeschreven);
  const aan = (een: (typeof lijst)[number]) => begon(een) !== waarde.gedraaid.includes(een.inburgeraar.id);
  const aanwezig = lijst.filter(aan);
  const anderen = waarde.anderen.trim() === '' ? 0 : leesGetal(waarde.anderen);
  const zelfde = versie > 0 && waarde.duur === begin.duur && anderen === bijeenkomst.anderen && lijst.every((een) => aan(een) === (een.minuten !== null));
  const opslag = useVastleggen(BijeenkomstVastleggenDocument, { plek: `${groepId}/${datum}`, gelukt: `${aantal(aanwezig.length, 'deelnemer', 'deelnemers')} vastgelegd.` });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    const bezwaren = [...(activiteitId === '' ? [{ veld: 'activiteitId', zin: 'Kies waar de uren bij horen.' }] : []), ...(anderen !== null && Number.isInteger(anderen) && anderen >= 0 && anderen <= BIJEENKOMST_ANDEREN_HOOGSTENS ? [] : [{ veld: 'anderen', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }])];
    if (!keur(bezwaren)) return;
    if (!await opslag.vastleggen({ groepId, datum, versie, activiteitId, duurMinuten: Number(waarde.duur), aanwezig: aanwezig.map(({ inburgeraar }) => inburgeraar.id), anderen: anderen ?? 0 })) return;
    wis();
    await ververs().catch(() => undefined);
  };
  const draai = (id: string) => deel({ gedraaid: waarde.gedraaid.includes(id) ? waarde.gedraaid.filter((een) => een !== id) : [...waarde.gedraaid, id] });
  return (
    <Formulier
      label="Bijeenkomst vastleggen" fouten={fouten} onVerstuur={() => void verstuur()} knoppenVast
      melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} ververs={() => void ververs().then(opslag.vergeetStoring, () => undefined)} />}
      knoppen={<Knop type="submit" soort="primair" icoon="vink" bezig={opslag.bezig} disabled={zelfde}>{zelfde ? 'Alles staat erin' : `Leg ${aantal(aanwezig.length, 'deelnemer', 'deelnemers')} vast`}</Knop>}
    >
      <p><strong>{groep.naam}</strong>{groep.locatie !== null && ` · ${groep.locatie}`}</p>
      {bijeenkomst.activiteitId === null
        ? <Keuzeveld naam="activiteitId" label="Waar horen de uren bij?" breedte="midden" opties={activiteiten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={activiteitId} zet={(nieuw) => deel({ activiteitId: nieuw })} />
        : <p className="ss-zacht">De uren komen bij {activiteiten.find(({ id }) => id === activiteitId)?.naam ?? 'de activiteit van deze groep'}.</p>}
      <Keuzeveld naam="duurMinuten" label="Hoe lang?" breedte="midden" leegTekst={null} opties={DUREN.some(({ waarde: een }) => een === waarde.duur) ? DUREN : [...DUREN, { waarde: waarde.duur, tekst: urenUitMinuten(Number(waarde.duur)) }]} waarde={waarde.duur} zet={(duur) => deel({ duur: duur || '150' })} />
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">Wie was er op {datumTekst(datum)}?</legend>
        {lijst.length === 0 && <p className="ss-zacht">{inloop ? 'Zoek hieronder wie er was.' : 'Op deze dag zit er niemand in deze groep. Schrijf eerst mensen in.'}</p>}
        {lijst.map((een) => (
          <Vinkje key={een.inburgeraar.id} naam={`aanwezig.${een.inburgeraar.id}`} label={naamVan(een.inburgeraar)} {...uitlegVan(een.minuten, inloop && !een.ingeschreven && !('nieuw' in een))} aan={aan(een)} zet={() => draai(een.inburgeraar.id)} />
        ))}
      </fieldset>
      {inloop && <Persoonzoeker label="Wie was er nog meer?" al={new Set(lijst.map(({ inburgeraar }) => inburgeraar.id))} knop="Voeg toe" kies={(persoon) => zet((oud) => ({ ...oud, erbij: [...oud.erbij, persoon] }))} />}
      <Getalveld naam="anderen" label="Hoeveel anderen waren er?" hint="Alleen een getal. Zo ziet u hoe druk het was." waarde={waarde.anderen} zet={(nieuw) => deel({ anderen: nieuw })} />
    </Formulier>
  );
}

function uitlegVan(minuten: number | null, kwamEerder: boolean): { uitleg?: string } {
  if (minuten !== null) return { uitleg: `Staat erin: ${urenUitMinuten(minuten)}` };
  return kwamEerder ? { uitleg: 'Was er de laatste weken' } : {};
}
