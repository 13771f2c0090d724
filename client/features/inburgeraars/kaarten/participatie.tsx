import { type Datum, dagenTussen } from '../../../../shared/rules/datum.ts';
import { useVandaag } from '../../../app/klok.ts';
import { aantal, datumTekst, periodeTekst, urenTekst, urenUitMinuten } from '../../../app/opmaak.ts';
import { Voortgangsbalk } from '../../../ui/Balken.tsx';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Label } from '../../../ui/Label.tsx';
import { MAP_THEMAS } from '../../../../shared/rules/map.ts';
import { UrenReageren } from '../handelingen/UrenReageren.tsx';
import { INZETTEN, MAPSTANDEN, MAPTHEMAS, PVTONDERDELEN, URENREACTIES, WERKPLEKKEN, WERKSTANDEN, woord } from '../woorden.ts';
import { Herkomstregel, Lijstje, Regel, Tekst } from './delen.tsx';
import { allesLeeg, type Deel, type Dossier, kaart } from './kaart.tsx';

/** Hours of this long ago are no longer asked about; they can still be answered. */
const REACTIEDAGEN = 28;

/** How many recent entries the person said nothing of. */
export function nogTeZeggen(regels: readonly { datum: Datum; reactie: string | null }[], vandaag: Datum): number {
  return regels.filter(({ datum, reactie }) => reactie === null && dagenTussen(datum, vandaag) < REACTIEDAGEN).length;
}

/** As many entries as the query of the dossier asks. */
const REGELS_GEVRAAGD = 60;

type Uren = NonNullable<Dossier['participatieUren']>;
type Urenregel = Uren['regels'][number];

function Uurregel({ regel, plek }: { regel: Urenregel; plek: Deel<Uren> }) {
  const reactie = regel.reactie === null ? null : URENREACTIES[regel.reactie as keyof typeof URENREACTIES];
  return (
    <Regel kop={regel.activiteit} datum={datumTekst(regel.datum)} bij={<strong className="ss-cijfers">{urenUitMinuten(regel.minuten)}</strong>}>
      <div className="ss-rij ss-rij--krap">
        <span className="ss-regel__vul"><Herkomstregel van={regel.herkomst} /></span>
        {!regel.teltMee && <Label>telt niet mee voor de 800 uur</Label>}
        {reactie && <Label toon={reactie.toon} icoon={reactie.toon === 'goed' ? 'vink' : 'info'}>{plek.eigen ? (reactie.toon === 'goed' ? 'U zei: klopt' : 'U zei: klopt niet') : `${reactie.tekst} door de inburgeraar`}</Label>}
        {plek.toegang.melden && <UrenReageren regel={regel} persoonId={plek.persoon.id} />}
      </div>
      {regel.correctieReden !== null && <p className="ss-zacht ss-klein">Gewijzigd: {regel.correctieReden}</p>}
    </Regel>
  );
}

function Urenlijst(plek: Deel<Uren>) {
  const { alleUren, tellendeUren, urenVierWeken, laatsteDatum, regels } = plek.van;
  const vandaag = useVandaag();
  const open = plek.toegang.melden ? nogTeZeggen(regels, vandaag) : 0;
  return (
    <div className="ss-stapel">
      <Gegevens
        kolommen
        gegevens={[
          { term: 'Telt mee voor de 800 uur', waarde: urenTekst(tellendeUren) },
          { term: 'Alle uren', waarde: urenTekst(alleUren) },
          { term: 'Laatste vier weken', waarde: urenTekst(urenVierWeken) },
          { term: 'Laatst op', waarde: laatsteDatum && datumTekst(laatsteDatum) },
        ]}
      />
      {open > 0 && <p>Kloppen deze uren? Bij {aantal(open, 'regel', 'regels')} van de laatste vier weken hebt u nog niets gezegd.</p>}
      <Lijstje label="Uren" items={regels} sleutel={({ id }) => id} wat={['regel', 'regels']} eerst={5} regel={(regel) => <Uurregel regel={regel} plek={plek} />} />
      {regels.length === REGELS_GEVRAAGD && <p className="ss-zacht ss-klein">Hier staan de laatste {REGELS_GEVRAAGD} regels. De totalen zijn van alle regels.</p>}
    </div>
  );
}

export const PARTICIPATIE_UREN = kaart({
  uit: ({ participatieUren }) => participatieUren,
  leeg: ({ regels }) => regels.length === 0,
  leegzin: 'Er zijn nog geen uren vastgelegd.',
  Inhoud: Urenlijst,
});

export const PARTICIPATIE_EVALUATIE = kaart({
  uit: ({ participatieEvaluatie }) => participatieEvaluatie,
  leeg: ({ evaluaties }) => evaluaties.length === 0,
  leegzin: 'Er is nog geen evaluatie.',
  Inhoud: ({ van }) => (
    <Lijstje
      label="Evaluaties" items={van.evaluaties} sleutel={({ id }) => id} wat={['evaluatie', 'evaluaties']} eerst={1}
      regel={({ module, datum, herkomst, samenvatting, opTijdKomen, samenwerken, zelfstandigWerken, instructiesOpvolgen }) => (
        <Regel kop={module} bij={datumTekst(datum)} herkomst={herkomst}>
          <Gegevens
            kolommen
            gegevens={[
              { term: 'Op tijd komen', waarde: opTijdKomen }, { term: 'Samenwerken', waarde: samenwerken },
              { term: 'Zelfstandig werken', waarde: zelfstandigWerken }, { term: 'Instructies opvolgen', waarde: instructiesOpvolgen },
            ].map(({ term, waarde }) => ({ term, waarde: waarde && woord(INZETTEN, waarde) }))}
          />
          <Tekst>{samenvatting}</Tekst>
        </Regel>
      )}
    />
  ),
});

export const WERK = kaart({
  uit: ({ werk }) => werk,
  leeg: ({ overdrachtsplan, plekken }) => allesLeeg(overdrachtsplan, plekken),
  leegzin: 'Er zijn nog geen stages of werkplekken.',
  herkomst: ({ plekken }) => plekken.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <div className="ss-stapel ss-stapel--dicht">
      <Lijstje
        label="Plekken" items={van.plekken} sleutel={({ id }) => id} wat={['plek', 'plekken']} eerst={3}
        regel={({ soort, organisatieNaam, stand, van: begin, tot }) => {
          const staat = WERKSTANDEN[stand as keyof typeof WERKSTANDEN];
          return (
            <Regel kop={`${woord(WERKPLEKKEN, soort)} bij ${organisatieNaam}`} bij={<Label toon={staat?.toon ?? 'neutraal'}>{staat?.tekst ?? stand}</Label>}>
              <p className="ss-zacht ss-klein">{periodeTekst(begin, tot)}</p>
            </Regel>
          );
        }}
      />
      {van.overdrachtsplan !== null && <div><p className="ss-zacht ss-klein">Overdrachtsplan</p><Tekst>{van.overdrachtsplan}</Tekst></div>}
    </div>
  ),
});

/** The MAP asks at least so many hours of practice (Uitvoeringsplan Dalfsen 4.4). */
const PRAKTIJKUREN = 40;

type Map = NonNullable<Dossier['mapTraject']>;

/** All eight themes, also those that nobody began; where two organisations report one, the newest counts. */
function Themas({ van: { themas, praktijkUren, portfolioOp, eindgesprekOp } }: Deel<Map>) {
  return (
    <div className="ss-stapel">
      <Voortgangsbalk label="Praktijk" waarde={praktijkUren ?? 0} totaal={PRAKTIJKUREN} tekst={`${urenTekst(praktijkUren ?? 0)} van minstens ${PRAKTIJKUREN}`} />
      <ul className="ss-lijst ss-regels ss-regels--dicht" aria-label="De acht thema’s">
        {MAP_THEMAS.map((naam) => {
          const rijen = themas.filter(({ thema }) => thema === naam);
          const rij = rijen.reduce((tot, kandidaat) => (tot === undefined || kandidaat.herkomst.op > tot.herkomst.op ? kandidaat : tot), rijen[0]);
          const staat = MAPSTANDEN[(rij?.stand ?? 'NIET_BEGONNEN') as keyof typeof MAPSTANDEN];
          return <li key={naam}><Regel kop={woord(MAPTHEMAS, naam)} bij={rij?.vrijgesteld ? <Label toon="goed">Vrijgesteld</Label> : <Label toon={staat?.toon ?? 'neutraal'}>{staat?.tekst ?? rij?.stand}</Label>} /></li>;
        })}
      </ul>
      <Gegevens gegevens={[{ term: 'Portfolio klaar', waarde: portfolioOp ? datumTekst(portfolioOp) : 'nog niet' }, { term: 'Eindgesprek met de gemeente', waarde: eindgesprekOp ? datumTekst(eindgesprekOp) : 'nog niet' }]} />
    </div>
  );
}

export const MAP_TRAJECT = kaart({
  uit: ({ mapTraject }) => mapTraject,
  leeg: ({ themas, portfolioOp, eindgesprekOp }) => allesLeeg(themas, portfolioOp, eindgesprekOp),
  leegzin: 'De MAP is nog niet begonnen.',
  herkomst: ({ themas }) => themas.map(({ herkomst }) => herkomst),
  Inhoud: Themas,
});

export const PVT_TRAJECT = kaart({
  uit: ({ pvtTraject }) => pvtTraject,
  leeg: ({ dagdelen, inleidingOp, ondertekendOp, certificaatOp }) => allesLeeg(dagdelen, inleidingOp, ondertekendOp, certificaatOp),
  leegzin: 'Het participatieverklaringstraject is nog niet begonnen.',
  herkomst: ({ dagdelen }) => dagdelen.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <div className="ss-stapel">
      <Gegevens
        gegevens={[
          { term: 'Bij de inleiding geweest', waarde: van.inleidingOp ? datumTekst(van.inleidingOp) : 'nog niet' },
          { term: 'Verklaring ondertekend', waarde: van.ondertekendOp ? datumTekst(van.ondertekendOp) : 'nog niet' },
          { term: 'Certificaat', waarde: van.certificaatOp ? datumTekst(van.certificaatOp) : 'nog niet' },
        ]}
      />
      <Lijstje
        label="Dagdelen" items={van.dagdelen} sleutel={({ id }) => id} wat={['dagdeel', 'dagdelen']} eerst={4} dicht
        regel={({ onderdeel, datum, aanwezig }) => (
          <Regel kop={woord(PVTONDERDELEN, onderdeel)} datum={datumTekst(datum)} bij={<Label toon={aanwezig ? 'goed' : 'letop'}>{aanwezig ? 'aanwezig' : 'afwezig'}</Label>} />
        )}
      />
    </div>
  ),
});
