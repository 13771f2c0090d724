import { useQuery } from '@apollo/client/react';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { sleuteldag, woontaken, type Woontaaksoort } from '../../../shared/rules/woonlijst.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan, opNaam } from '../../app/persoon.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Stappenstrook } from '../../app/wonen/Stappenstrook.tsx';
import { HuisvestingenDocument } from '../../gql/generated/wonen/HuisvestingenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { KnopLink } from '../../ui/Knop.tsx';
import { Legenda } from '../../ui/Strook.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Woontaaklabel } from './Woontaaklabel.tsx';
import { feitenVan, gekozen, type Huis, huizen, planVan, useWoonpartij, woningVan } from './woon.ts';
import { MOMENTSOORTEN } from '../../app/woonwoorden.ts';
import './wonen.css';

type Keuze = Woontaaksoort | '';
const KEUZES: readonly { waarde: Woontaaksoort; tekst: string }[] = [{ waarde: 'DAG', tekst: 'Dag nog plannen' }, { waarde: 'STAP', tekst: 'Stap die nu moet' }, { waarde: 'AFTERSALES', tekst: 'Aftersalesgesprek' }];

/** Everybody whose housing runs: the steps as a strip, and what the user owes. */
export default function WonenPagina() {
  const partij = useWoonpartij();
  const mag = { woningen: useMag('woningen:lezen'), momenten: useMag('woonmomenten:openen') };
  const vraag = useQuery(HuisvestingenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina
      titel="Wonen" onder="Van woning tot nagesprek: wie doet wat, en wat moet u nog doen?"
      acties={<>{mag.woningen && <KnopLink to="/woningen" icoon="huis">Woningen</KnopLink>}{mag.momenten && <KnopLink to="/woonmomenten" icoon="kalender">Tijden</KnopLink>}</>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>{({ huisvestingen }) => <Mensen mensen={huizen(huisvestingen)} partij={partij} />}</Opgehaald>
    </Pagina>
  );
}

function Mensen({ mensen, partij }: { mensen: readonly Huis[]; partij: ReturnType<typeof useWoonpartij> }) {
  const vandaag = useVandaag();
  const [adres, zetAdres] = useAdresvraag();
  const keuze = (KEUZES.find(({ waarde }) => waarde === adres.get('vraagt'))?.waarde ?? '') as Keuze;
  const regels = mensen.map((huis) => ({ huis, taken: woontaken(feitenVan(huis.wonen), partij, vandaag) }))
    .filter(({ taken }) => keuze === '' || taken.some(({ soort }) => soort === keuze))
    .sort((a, b) => gewicht(a).localeCompare(gewicht(b)) || opNaam(a.huis, b.huis));
  if (mensen.length === 0) return <Leeg titel="Er loopt nu geen huisvesting" icoon="huis">{partij === 'CORPORATIE' ? 'Als de consulent een woning aan iemand koppelt, staat die persoon hier.' : 'Zodra er een woning in zicht is, staat het hier.'}</Leeg>;
  return (
    <div className="ss-stapel">
      <div className="ss-rij ss-rij--uiteen">
        <Keuzeveld naam="vraagt" label="Wat wilt u zien?" leegTekst="Iedereen" breedte="midden" opties={KEUZES} waarde={keuze} zet={(nieuw) => zetAdres({ vraagt: nieuw })} />
        <p role="status" className="ss-zacht">{aantal(regels.length, 'persoon', 'mensen')}</p>
      </div>
      <Legenda delen={[{ wat: 'gedaan', toon: 'goed', icoon: 'vink' }, { wat: 'gepland', toon: 'info', icoon: 'kalender' }, { wat: 'te laat of stokt', toon: 'fout', icoon: 'fout' }, { wat: 'nog niet gepland', toon: 'neutraal', icoon: 'leeg' }, ...(partij === 'CORPORATIE' ? [{ wat: 'van een ander', toon: 'neutraal', icoon: 'meer' } as const] : [])]} />
      {regels.length === 0 && <Leeg titel="Niemand vraagt dit nu" icoon="vink" />}
      {regels.map(({ huis, taken }) => <Persoon key={huis.id} huis={huis} taken={taken} />)}
    </div>
  );
}

type Regel = { huis: Huis; taken: ReturnType<typeof woontaken> };
/** Who asks something late first, then by the day of the key; whose day is not known comes before who is done. */
const gewicht = ({ huis, taken: [eerste] }: Regel): string => `${eerste ? (eerste.teLaat ? 0 : 1) : 2}${eerste?.op ?? sleuteldag({ sleutelOp: huis.wonen.sleutelOp ?? null, plan: planVan(huis.wonen) }) ?? '9'}`;

function Persoon({ huis, taken }: Regel) {
  const vandaag = useVandaag();
  const { wonen } = huis;
  const dag = sleuteldag({ sleutelOp: wonen.sleutelOp ?? null, plan: planVan(wonen) });
  const [woning, tijd] = [woningVan(wonen), gekozen(wonen, vandaag)];
  const feiten = [woning && `${woning.kern}, ${aantal(woning.kamers, 'kamer', 'kamers')}`, wonen.sleutelOp ? `sleutel sinds ${datumTekst(wonen.sleutelOp)}` : dag ? `sleutel op ${datumTekst(dag)}` : null,
    tijd && `koos ${datumTekst(tijd.datum)}, ${tijd.tijd} (${MOMENTSOORTEN[tijd.soort as keyof typeof MOMENTSOORTEN].toLowerCase()})`].filter(Boolean);
  return (
    <Kaart titel={naamVan(huis)} icoon="huis" onder={feiten.join(' · ') || 'Nog geen woning en geen dag.'} acties={<KnopLink to={`/wonen/${huis.id}`} soort="stil" icoon="pijlRechts">Lijst en dag<span className="ss-onzichtbaar"> van {naamVan(huis)}</span></KnopLink>}>
      <div className="ss-stapel ss-stapel--dicht">
        <Stappenstrook wonen={wonen} zonderTabel />
        {taken.length > 0 && <ul className="ss-rij woon-labels" aria-label="Wat u nog doet">{taken.map((taak) => <li key={`${taak.soort}${taak.stap}`}><Woontaaklabel taak={taak} /></li>)}</ul>}
      </div>
    </Kaart>
  );
}
