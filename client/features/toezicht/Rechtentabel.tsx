import { useVandaag } from '../../app/klok.ts';
import { aantal, datumTekst, periodeTekst, tijdstipTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import type { HandmatigeRechtenQuery } from '../../gql/generated/toezicht.ts';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { uitkomstWoord } from './woorden.ts';

export type Recht = HandmatigeRechtenQuery['handmatigeRechten']['rechten'][number];

/** About whom, for who may see a person and for who may not. */
export function overWie({ schuilnummer, inburgeraar }: Pick<Recht, 'schuilnummer' | 'inburgeraar'>): string {
  if (inburgeraar) return naamVan(inburgeraar);
  return schuilnummer ?? 'gewiste persoon';
}

export function Rechtentabel({ rechten, beoordeel }: { rechten: readonly Recht[]; beoordeel: (recht: Recht) => void }) {
  const vandaag = useVandaag();
  return (
    <Tabel
      bijschrift="Met de hand gegeven rechten, wat nog loopt eerst" rijen={rechten} rijSleutel={({ id }) => id}
      kolommen={[
        { sleutel: 'over', kop: 'Over wie', kopcel: true, cel: (recht) => (recht.inburgeraar ? <Koppeling to={`/inburgeraars/${recht.inburgeraar.id}`}>{overWie(recht)}</Koppeling> : <span className="toezicht-nummer ss-cijfers">{overWie(recht)}</span>) },
        { sleutel: 'wie', kop: 'Wie', cel: ({ medewerker, organisatie }) => <>{medewerker ?? 'hele organisatie'}<br /><span className="ss-zacht ss-klein">{organisatie}</span></> },
        { sleutel: 'waarom', kop: 'Waarvoor', cel: ({ opdracht, reden, gegevenDoor, gegevenOp }) => <>{opdracht}<br /><span className="ss-klein">{reden ?? 'geen reden vastgelegd'}</span><br /><span className="ss-zacht ss-klein">{gegevenDoor === null ? 'niet vastgelegd wie het gaf' : `gegeven door ${gegevenDoor}, ${tijdstipTekst(gegevenOp)}`}</span></> },
        { sleutel: 'wanneer', kop: 'Wanneer', cel: (recht) => <>{periodeTekst(recht.van, recht.tot)}<br /><Staat recht={recht} vandaag={vandaag} /></> },
        { sleutel: 'gebruik', kop: 'Gebruikt', cel: ({ aantalKeer, laatstGebruikt }) => (aantalKeer === 0 ? 'niet' : <>{aantalKeer} keer<br /><span className="ss-zacht ss-klein">laatst {tijdstipTekst(laatstGebruikt)}</span></>) },
        { sleutel: 'oordeel', kop: 'Oordeel', cel: (recht) => <Gevonden recht={recht} /> },
        { sleutel: 'doen', kop: 'Beoordelen', zonderLabel: true, cel: (recht) => <Knop soort={recht.teBeoordelen ? 'secundair' : 'stil'} onClick={() => beoordeel(recht)}>{recht.teBeoordelen ? 'Beoordelen' : 'Opnieuw beoordelen'}<span className="ss-onzichtbaar"> ({overWie(recht)}, {recht.medewerker ?? recht.organisatie})</span></Knop> },
      ]}
    />
  );
}

function Staat({ recht: { loopt, ingetrokken, van }, vandaag }: { recht: Recht; vandaag: string }) {
  if (ingetrokken) return <Label toon="fout" icoon="slot">ingetrokken</Label>;
  if (loopt) return <Label toon="info" icoon="klok">loopt</Label>;
  return <Label>{van > vandaag ? 'begint nog' : 'geëindigd'}</Label>;
}

function Gevonden({ recht: { beoordeling, teBeoordelen, versie } }: { recht: Recht }) {
  if (!beoordeling) return <Label toon="letop" icoon="oog">nog te beoordelen</Label>;
  const { tekst, toon, icoon } = uitkomstWoord(beoordeling.uitkomst);
  return (
    <>
      {teBeoordelen && <><Label toon="letop" icoon="oog">nog te beoordelen</Label><br /></>}
      <Label toon={toon} icoon={icoon}>{tekst}</Label><br />
      {beoordeling.opmerking !== null && <span className="ss-klein">{beoordeling.opmerking}<br /></span>}
      <span className="ss-zacht ss-klein">{beoordeling.door}, {datumTekst(beoordeling.op.slice(0, 10))}{versie > 1 && `, ${aantal(versie, 'keer', 'keer')} beoordeeld`}</span>
    </>
  );
}
