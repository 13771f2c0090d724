import { useState } from 'react';
import { Staafje, Voortgangsbalk } from '../Balken.tsx';
import { Gegevens, Kerncijfer } from '../Gegevens.tsx';
import { Kaart } from '../Kaart.tsx';
import { Knop } from '../Knop.tsx';
import { Label } from '../Label.tsx';
import { MeerLaden } from '../MeerLaden.tsx';
import { type Blok, Legenda, Strook } from '../Strook.tsx';
import { type Kolom, Tabel } from '../Tabel.tsx';
import { Tabs } from '../Tabs.tsx';
import { Tijdlijn } from '../Tijdlijn.tsx';
import { Blad } from './Galerij.tsx';

const AANWEZIG = { wat: 'aanwezig', toon: 'goed', icoon: 'vink' } as const;
const LAAT = { wat: 'te laat', toon: 'letop', icoon: 'klok' } as const;
const AFWEZIG = { wat: 'afwezig zonder goede reden', toon: 'fout', icoon: 'kruis' } as const;
const MET_REDEN = { wat: 'afwezig met goede reden', toon: 'info', icoon: 'min' } as const;
const SOORTEN = [AANWEZIG, AANWEZIG, LAAT, AANWEZIG, AFWEZIG, AANWEZIG, MET_REDEN, AANWEZIG] as const;
const BLOKKEN: readonly Blok[] = Array.from({ length: 12 }, (_, plek) => ({ sleutel: String(plek), wanneer: `${plek + 3} nov`, ...(SOORTEN[plek % SOORTEN.length] ?? AANWEZIG) }));

const RIJEN = [
  { naam: 'Fatima el Idrissi', route: 'B1', uren: 312.5, norm: 800, les: 11 },
  { naam: 'Tesfay Gebremariam', route: 'Z', uren: 96, norm: 800, les: 4 },
  { naam: 'Olena Kovalenko-Shevchenko', route: 'Onderwijs', uren: 640, norm: 800, les: 12 },
];

const KOLOMMEN: readonly Kolom<(typeof RIJEN)[number]>[] = [
  { sleutel: 'naam', kop: 'Naam', cel: ({ naam }) => naam, kopcel: true },
  { sleutel: 'route', kop: 'Leerroute', cel: ({ route }) => <Label toon="info">{route}</Label> },
  { sleutel: 'uren', kop: 'Gevolgde uren', cel: ({ uren, norm }) => <Staafje waarde={uren} norm={400} schaal={norm} tekst={`${uren} uur; nodig tot nu toe 400`} tekstVerborgen /> },
  { sleutel: 'les', kop: 'Lessen', cel: ({ les }) => `${les} van 12`, getal: true },
  { sleutel: 'strook', kop: 'Laatste vier weken', zonderLabel: true, cel: ({ les }) => <Strook label="Laatste vier weken" blokken={BLOKKEN.slice(0, 8)} samenvatting={`${les} van de 12 lessen gevolgd`} zonderTabel zonderSamenvatting /> },
];

export function Inhoud() {
  return (
    <Blad titel="Inhoud">
      <div className="ss-raster ss-raster--smal">
        <Kerncijfer label="Cursisten" waarde="25" onder="van 3 groepen" />
        <Kerncijfer label="Op schema" waarde="18" toon="goed" />
        <Kerncijfer label="Termijn dichtbij" waarde="5" toon="letop" onder="binnen 14 dagen" />
        <Kerncijfer label="Te laat" waarde="2" toon="fout" />
      </div>
      <Kaart titel="Cursisten" onder="Maandag 2 november" acties={<Knop icoon="plus">Toevoegen</Knop>} zonderRand><Cursisten /></Kaart>
      <div className="ss-raster">
        <Kaart titel="Taalles" icoon="boek" acties={<Label toon="goed" icoon="vink">Op schema</Label>}><Les /></Kaart>
        <Kaart titel="Op weg" icoon="plan" onder="Van koppeling tot inburgering"><Weg /></Kaart>
        <Kaart titel="Contact" icoon="persoon" voet={<Knop soort="stil" icoon="potlood">Wijzigen</Knop>}>
          <Gegevens gegevens={[{ term: 'Telefoon', waarde: '06 12 34 56 78' }, { term: 'Contacttaal', waarde: 'Tigrinya' }, { term: 'E-mail', waarde: null }]} />
        </Kaart>
      </div>
      <Tabbladen />
    </Blad>
  );
}

function Cursisten() {
  return (
    <>
      <Tabel
        bijschrift="Cursisten met hun uren" rijen={RIJEN} rijSleutel={({ naam }) => naam}
        kolommen={KOLOMMEN}
      />
      <MeerLaden getoond={3} totaal={25} wat="cursisten" erIsMeer bezig={false} meer={() => undefined} />
    </>
  );
}

function Les() {
  return (
    <div className="ss-stapel">
      <Voortgangsbalk label="Gevolgde uren" waarde={312.5} totaal={800} tekst="312,5 van 800 uur" />
      <Staafje waarde={9} norm={12} tekst="9 uur per week; de norm is 12" />
      <Strook label="Lessen van de laatste vier weken" blokken={BLOKKEN} samenvatting="10 van de 12 lessen gevolgd" />
      <Legenda delen={[AANWEZIG, LAAT, MET_REDEN, AFWEZIG]} />
    </div>
  );
}

function Weg() {
  return (
    <Tijdlijn
      label="Stappen"
      momenten={[
        { sleutel: '1', titel: 'Brede intake', wanneer: '12 januari 2026', stand: 'gedaan' },
        { sleutel: '2', titel: 'PIP vaststellen', wanneer: '2 dagen te laat', stand: 'telaat', inhoud: <p className="ss-klein ss-zacht">Binnen tien weken na de kennisgeving (Besluit inburgering 5.3).</p> },
        { sleutel: '3', titel: 'Voortgangsgesprek', wanneer: 'over 3 dagen', stand: 'nu' },
        { sleutel: '4', titel: 'Einde van de termijn', wanneer: '3 november 2028', stand: 'komt' },
      ]}
    />
  );
}

function Tabbladen() {
  const [blad, kies] = useState<'taal' | 'werk'>('taal');
  return (
    <Tabs
      label="Onderdelen" gekozen={blad} kies={kies}
      bladen={[{ sleutel: 'taal', label: 'Taal', inhoud: <p>Lessen en niveau.</p> }, { sleutel: 'werk', label: 'Participatie', inhoud: <p>Uren en afspraken.</p> }]}
    />
  );
}
