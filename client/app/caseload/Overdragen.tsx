import { useApolloClient, useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { OVERDRACHT_DAGEN, OVERDRACHT_HOOGSTENS, OVERDRACHT_REDEN_HOOGSTENS, overdrachtPast } from '../../../shared/rules/overdragen.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { OverdraagbaarQuery } from '../../gql/generated/app.ts';
import { CaseloadOverdragenDocument } from '../../gql/generated/app/CaseloadOverdragenDocument.ts';
import { OverdraagbaarDocument } from '../../gql/generated/app/OverdraagbaarDocument.ts';
import { TaakConsulentenDocument } from '../../gql/generated/app/TaakConsulentenDocument.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { useConcept } from '../concept/useConcept.ts';
import { useVandaag } from '../klok.ts';
import { Opgehaald } from '../Opgehaald.tsx';
import { aantal, datumTekst, opsomming } from '../opmaak.ts';
import { naamVan } from '../persoon.ts';
import { Taakvenster, useKeur } from '../taken/Taakvenster.tsx';
import { VrijeTekst } from '../toegang/VrijeTekst.tsx';
import { useVastleggen } from '../vastleggen/useVastleggen.ts';

type Regie = OverdraagbaarQuery['overdraagbaar'][number];

interface OverdragenProps {
  /** These persons; absent: everybody of the consulent, or of oneself. */
  ids?: readonly string[];
  consulentId?: string;
  /** Who has room: the choice that stands there at first, with why. */
  voorstel?: Voorstel | undefined;
  /** Choose from nobody instead of leaving out of everybody: for a whole caseload. */
  zelfKiezen?: boolean;
  sluit: () => void;
  klaar?: (gedaan: Overgedragen) => void;
}

export interface Voorstel { naarId: string; waarom: string }

/** What just changed hands, so that the page can say how it is taken back. */
export interface Overgedragen { ids: readonly string[]; naar: string; vanaf: string; van: readonly string[] }

/** Hands persons over to a colleague: who, to whom, from which day and why, and what changes for whom. */
export function Overdragen({ ids, consulentId, voorstel, zelfKiezen = false, sluit, klaar }: OverdragenProps) {
  const variables = { inburgeraarIds: ids ? [...ids] : null, consulentId: consulentId ?? null };
  // Versions must be those of now: what is in the cache may be from before somebody else handed over.
  const vraag = useQuery(OverdraagbaarDocument, { variables, fetchPolicy: 'network-only' });
  return (
    <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
      {({ overdraagbaar }) => <Venster key={overdraagbaar.map(({ betrokkenheidId, versie }) => `${betrokkenheidId}${versie}`).join()} regies={overdraagbaar} gevraagd={ids?.length ?? overdraagbaar.length} voorstel={voorstel} zelfKiezen={zelfKiezen} sluit={sluit} klaar={klaar} />}
    </Opgehaald>
  );
}

interface VensterProps { regies: readonly Regie[]; gevraagd: number; voorstel: Voorstel | undefined; zelfKiezen: boolean; sluit: () => void; klaar: ((gedaan: Overgedragen) => void) | undefined }

function Venster({ regies, gevraagd, voorstel, zelfKiezen, sluit, klaar }: VensterProps) {
  const vandaag = useVandaag();
  const client = useApolloClient();
  const begin = useMemo(() => ({ naarId: voorstel?.naarId ?? '', vanaf: plusDagen(vandaag, 1), reden: '' }), [vandaag, voorstel?.naarId]);
  const { waarde, zet, wis } = useConcept('caseload-overdragen', begin);
  const [weg, zetWeg] = useState<ReadonlySet<string>>(() => new Set(zelfKiezen ? regies.map(({ betrokkenheidId }) => betrokkenheidId) : []));
  const gekozen = regies.filter(({ betrokkenheidId }) => !weg.has(betrokkenheidId));
  const huidig = new Set(regies.map(({ consulentId }) => consulentId));
  const consulenten = (useQuery(TaakConsulentenDocument).data?.consulenten ?? []).filter(({ id }) => !(huidig.size === 1 && huidig.has(id)));
  const naar = consulenten.find(({ id }) => id === waarde.naarId)?.naam;
  const opslag = useVastleggen(CaseloadOverdragenDocument, { gelukt: ({ caseloadOverdragen }) => `${aantal(caseloadOverdragen.aantal, 'persoon', 'personen')} overgedragen.` });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(controleer(waarde, gekozen.length, vandaag))) return;
    const personen = gekozen.map(({ betrokkenheidId, versie }) => ({ betrokkenheidId, versie }));
    if (!await opslag.vastleggen({ naarId: waarde.naarId, vanaf: waarde.vanaf, reden: waarde.reden.trim(), personen })) return;
    wis();
    sluit();
    klaar?.({ ids: gekozen.map(({ inburgeraar }) => inburgeraar.id), naar: naar ?? '', vanaf: waarde.vanaf, van: [...new Set(gekozen.map((regie) => regie.consulentId))] });
    await client.refetchQueries({ include: 'active' });
  };
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const persoonFout = fouten.find(({ veld }) => veld === 'personen')?.zin;
  return (
    <Taakvenster
      titel="Caseload overdragen" over={gekozen.length === 0 ? 'Kies hieronder wie er overgaan.' : `${aantal(gekozen.length, 'persoon', 'personen')}: ${opsomming([...new Set(gekozen.map(({ consulent }) => `van ${consulent}`))])}`} sluit={sluit}
      verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan={gekozen.length === 1 ? 'Draag 1 persoon over' : `Draag ${gekozen.length} personen over`}
    >
      {regies.length < gevraagd && <Melding soort="info">{`Van ${gevraagd - regies.length} van de gekozen personen kunt u de regie niet overdragen: die heeft een ander, of u neemt alleen waar.`}</Melding>}
      {regies.length === OVERDRACHT_HOOGSTENS && <Melding soort="info">{`Dit zijn de eerste ${OVERDRACHT_HOOGSTENS} personen; meer kan niet in één keer. Doe daarna de rest.`}</Melding>}
      <Keuzeveld naam="naarId" label="Wie neemt het over?" breedte="midden" opties={consulenten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.naarId} zet={(naarId) => deel({ naarId })} {...(voorstel && { hint: voorstel.waarom })} />
      <Datumveld naam="vanaf" label="Eerste dag van de nieuwe consulent" van={vandaag} tot={plusDagen(vandaag, OVERDRACHT_DAGEN)} waarde={waarde.vanaf} zet={(vanaf) => deel({ vanaf })} />
      <VrijeTekst naam="reden" label="Waarom?" hint="Bijvoorbeeld: andere functie, verlof, verdeling. Zet er geen namen van inburgeraars in." regels={2} maxTekens={OVERDRACHT_REDEN_HOOGSTENS} buitenRubriek="de nieuwe consulent" waarde={waarde.reden} zet={(reden) => deel({ reden })} />
      {isDatum(waarde.vanaf) && <Melding soort="info" titel="Wie leest wat?">{`Vanaf ${datumTekst(waarde.vanaf)} leest ${naar ?? 'de nieuwe consulent'} deze dossiers, ook gezondheid. Wie de regie nu heeft, leest ze ${waarde.vanaf <= vandaag ? 'vanaf nu niet meer' : `tot en met ${datumTekst(plusDagen(waarde.vanaf, -1))}`}. De inburgeraar ziet wie de regie heeft.`}</Melding>}
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">Wie gaan er over?</legend>
        {persoonFout && <p className="utrecht-form-field-error-message">{persoonFout}</p>}
        {zelfKiezen && <p><Knop soort="stil" onClick={() => zetWeg(new Set(gekozen.length === regies.length ? regies.map(({ betrokkenheidId }) => betrokkenheidId) : []))}>{gekozen.length === regies.length ? 'Kies niemand' : `Kies iedereen (${regies.length})`}</Knop></p>}
        {regies.map(({ betrokkenheidId, consulent, inburgeraar }) => (
          <Vinkje
            key={betrokkenheidId} naam="personen" label={naamVan(inburgeraar)} {...(huidig.size > 1 && { uitleg: consulent })} aan={!weg.has(betrokkenheidId)}
            zet={(aan) => zetWeg((nu) => new Set(aan ? [...nu].filter((id) => id !== betrokkenheidId) : [...nu, betrokkenheidId]))}
          />
        ))}
      </fieldset>
    </Taakvenster>
  );
}

function controleer({ naarId, vanaf, reden }: { naarId: string; vanaf: string; reden: string }, hoeveel: number, vandaag: string): Veldfout[] {
  return [
    ...(naarId === '' ? [{ veld: 'naarId', zin: WEIGERINGEN.VELD_VERPLICHT }] : []), ...(isDatum(vanaf) && overdrachtPast(vanaf, vandaag) ? [] : [{ veld: 'vanaf', zin: WEIGERINGEN.OVERDRACHT_DAG }]),
    ...(reden.trim() === '' ? [{ veld: 'reden', zin: WEIGERINGEN.VELD_VERPLICHT }] : []), ...(hoeveel === 0 ? [{ veld: 'personen', zin: WEIGERINGEN.OVERDRACHT_LEEG }] : []),
  ];
}
