import { periodeTekst, tijdstipTekst } from '../../../app/opmaak.ts';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { titelVan } from '../rubrieken.ts';
import { Lijstje, Mail, Regel, Telefoon } from './delen.tsx';
import { allesLeeg, kaart } from './kaart.tsx';

export const CONTACTPERSOON_GEMEENTE = kaart({
  uit: ({ contactpersoonGemeente }) => contactpersoonGemeente,
  leeg: ({ naam, telefoon, email }) => allesLeeg(naam, telefoon, email),
  leegzin: 'Er is nog geen contactpersoon.',
  Inhoud: ({ van }) => (
    <Gegevens
      gegevens={[
        { term: 'Naam', waarde: van.naam },
        { term: 'Telefoon', waarde: van.telefoon && <Telefoon nummer={van.telefoon} /> },
        { term: 'E-mail', waarde: van.email && <Mail adres={van.email} /> },
      ]}
    />
  ),
});

export const BETROKKENEN = kaart({
  uit: ({ betrokkenen }) => betrokkenen,
  leeg: ({ betrokkenen }) => betrokkenen.length === 0,
  leegzin: 'Er is nu geen organisatie betrokken.',
  Inhoud: ({ van }) => (
    <Lijstje
      label="Betrokken organisaties" items={van.betrokkenen} sleutel={(b) => `${b.organisatie} ${b.opdracht} ${b.medewerker} ${b.van} ${b.tot}`} wat={['organisatie', 'organisaties']} eerst={6}
      regel={({ organisatie, medewerker, opdracht, van: begin, tot }) => (
        <Regel kop={organisatie}><p>{medewerker === null ? '' : `${medewerker}, `}{opdracht}</p><p className="ss-zacht ss-klein">{periodeTekst(begin, tot)}</p></Regel>
      )}
    />
  ),
});

export const INZAGELOG = kaart({
  uit: ({ inzagelog }) => inzagelog,
  leeg: ({ inzagen }) => inzagen.length === 0,
  leegzin: 'Nog niemand heeft deze gegevens bekeken.',
  Inhoud: ({ van, eigen }) => (
    <Lijstje
      label="Wie zag deze gegevens" items={van.inzagen.map((inzage, plek) => ({ ...inzage, plek }))} sleutel={({ plek }) => String(plek)} wat={['keer', 'keer']} eerst={4}
      regel={({ organisatie, doel, soort, rubrieken, tijdstip }) => (
        <Regel kop={organisatie}>
          <p>{soort === 'SCHRIJVEN' ? 'Schreef iets op' : 'Keek'} voor {doel}, {tijdstipTekst(tijdstip)}.</p>
          {rubrieken.length > 0 && <p className="ss-zacht ss-klein">Over: {rubrieken.map((rubriek) => titelVan(rubriek, eigen)).join(' · ')}</p>}
        </Regel>
      )}
    />
  ),
});
