import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { isDatum } from '../../../shared/rules/datum.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, urenUitMinuten } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan, opNaam } from '../../app/persoon.ts';
import { useKeur } from '../../app/taken/Taakvenster.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { maandagVan } from '../../app/week.ts';
import { BijeenkomstDocument, type BijeenkomstQuery, BijeenkomstVastleggenDocument } from '../../gql/generated/trainingen.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Datumveld } from '../../ui/Veld.tsx';

type Groep = BijeenkomstQuery['werkgroepen'][number];
type Deelnemer = Groep['deelnemers'][number];
const DUREN = [60, 90, 120, 150, 180, 240].map((minuten) => ({ waarde: String(minuten), tekst: urenUitMinuten(minuten) }));

/** Who was at one meeting of a training: ticked off, with hours that go to the ledger. */
export default function BijeenkomstPagina() {
  const { groep: groepId = '' } = useParams();
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ datum: vandaag, activiteitId: '', duur: '150', afwezig: [] as readonly string[] }), [vandaag]);
  const concept = useConcept(`bijeenkomst/${groepId}`, begin);
  const dag = isDatum(concept.waarde.datum) ? concept.waarde.datum : vandaag;
  const vraag = useQuery(BijeenkomstDocument, { variables: { week: maandagVan(dag) }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Wie was er?" tabtitel="Bijeenkomst" onder="Leg een bijeenkomst van uw training vast. De uren staan daarna bij iedereen die er was." terug={{ naar: '/start', tekst: 'Start' }} smal>
      <Uitklap titel="Uitleg">
        <p className="ss-lees">Iedereen staat aan. Haal het vinkje weg bij wie er niet was. Een reden vraagt Samenspel niet, en schrijf niets over gezondheid. Hebt u zich vergist? Wijzig de uren bij <Koppeling to={`/participatie?groep=${groepId}`}>Uren</Koppeling>, met een reden.</p>
      </Uitklap>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ werkgroepen, activiteiten }) => {
          const groep = werkgroepen.find(({ id }) => id === groepId);
          return groep ? <Lijst groep={groep} activiteiten={activiteiten} dag={dag} concept={concept} ververs={() => vraag.refetch()} /> : <Leeg titel="Deze groep is niet van u" icoon="groep">Ga terug naar de start en kies een van uw groepen.</Leeg>;
        }}
      </Opgehaald>
    </Pagina>
  );
}

interface LijstProps {
  groep: Groep;
  activiteiten: BijeenkomstQuery['activiteiten'];
  dag: string;
  concept: ReturnType<typeof useConcept<{ datum: string; activiteitId: string; duur: string; afwezig: readonly string[] }>>;
  ververs: () => Promise<unknown>;
}

/** The activity that the group is called after, such as Digisterker; else the user chooses. */
function voorstel(groep: Groep, activiteiten: LijstProps['activiteiten']): string {
  const naam = groep.groep.naam.toLowerCase();
  return activiteiten.find((een) => een.naam.toLowerCase().split(' ').some((woord) => woord.length > 4 && woord !== 'training' && naam.includes(woord)))?.id ?? '';
}

const opDag = ({ regels }: Deelnemer, dag: string, activiteitId: string) => regels.find((regel) => regel.datum === dag && regel.activiteitId === activiteitId);

function Lijst({ groep, activiteiten, dag, concept: { waarde, zet, wis }, ververs }: LijstProps) {
  const vandaag = useVandaag();
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const activiteitId = waarde.activiteitId || voorstel(groep, activiteiten);
  const deelnemers = [...groep.deelnemers].sort((a, b) => opNaam(a.inburgeraar, b.inburgeraar));
  const nieuw = deelnemers.filter((een) => !opDag(een, dag, activiteitId) && !waarde.afwezig.includes(een.inburgeraar.id));
  const opslag = useVastleggen(BijeenkomstVastleggenDocument, { plek: `${groep.id}/${dag}`, gelukt: `${aantal(nieuw.length, 'deelnemer', 'deelnemers')} vastgelegd.` });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    const bezwaren = [...(isDatum(waarde.datum) && waarde.datum <= vandaag ? [] : [{ veld: 'datum', zin: 'Kies vandaag of een eerdere dag.' }]), ...(activiteitId === '' ? [{ veld: 'activiteitId', zin: 'Kies de training.' }] : [])];
    if (!keur(bezwaren)) return;
    if (!await opslag.vastleggen({ activiteitId, regels: nieuw.map(({ inburgeraar }) => ({ inburgeraarId: inburgeraar.id, datum: dag, duurMinuten: Number(waarde.duur) })) })) return;
    wis();
    await ververs().catch(() => undefined);
  };
  if (deelnemers.length === 0) return <Leeg titel="In deze week zitten er geen deelnemers in deze groep" icoon="groep">De coördinator van uw organisatie zet mensen in de groep.</Leeg>;
  return (
    <Formulier
      label="Bijeenkomst vastleggen" fouten={fouten} onVerstuur={() => void verstuur()} knoppenVast
      melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
      knoppen={<Knop type="submit" soort="primair" icoon="vink" bezig={opslag.bezig} disabled={nieuw.length === 0}>{nieuw.length === 0 ? 'Alles staat erin' : `Leg ${aantal(nieuw.length, 'deelnemer', 'deelnemers')} vast`}</Knop>}
    >
      <p><strong>{groep.groep.naam}</strong>{groep.groep.locatie !== null && ` · ${groep.groep.locatie}`}</p>
      <Datumveld naam="datum" label="Op welke dag?" tot={vandaag} waarde={waarde.datum} zet={(datum) => deel({ datum })} />
      <Keuzeveld naam="activiteitId" label="Welke training?" breedte="midden" opties={activiteiten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={activiteitId} zet={(gekozen) => deel({ activiteitId: gekozen })} />
      <Keuzeveld naam="duur" label="Hoe lang?" breedte="midden" leegTekst={null} opties={DUREN} waarde={waarde.duur} zet={(duur) => deel({ duur: duur || '150' })} />
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">Wie was er op {datumTekst(dag)}?</legend>
        {deelnemers.map((een) => {
          const { id } = een.inburgeraar;
          const staat = opDag(een, dag, activiteitId);
          return (
            <Vinkje
              key={id} naam={`aanwezig.${id}`} label={naamVan(een.inburgeraar)} {...(staat && { uitleg: `Staat erin: ${urenUitMinuten(staat.duurMinuten)}` })} uit={staat !== undefined} aan={staat !== undefined || !waarde.afwezig.includes(id)}
              zet={(aan) => deel({ afwezig: aan ? waarde.afwezig.filter((ander) => ander !== id) : [...waarde.afwezig, id] })}
            />
          );
        })}
      </fieldset>
    </Formulier>
  );
}
