import { useVandaag } from '../../../app/klok.ts';
import { aantal, datumTekst, periodeTekst, totDeadline, urenTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { Voortgangsbalk } from '../../../ui/Balken.tsx';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Koppeling } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { MAP_THEMAS } from '../../../../shared/rules/map.ts';
import { urennormenOp } from '../../../../shared/rules/urennormen.ts';
import { type Stage, volgendeEvaluatie } from '../../../../shared/rules/werk.ts';
import { UrenReageren } from '../handelingen/UrenReageren.tsx';
import { OverdrachtKnoppen, Overdrachtregel } from '../regie/Overdracht.tsx';
import { termijntoon } from '../termijn.ts';
import { INZETTEN } from '../../../app/taalwoorden.ts';
import { CARROUSELSTAPPEN, MAPSTANDEN, MAPTHEMAS, PVTONDERDELEN, stand as standVan, WERKPLEKKEN, WERKSTANDEN, woord } from '../woorden.ts';
import { Lijstje, Regel, Tekst } from './delen.tsx';
import { Uurregel } from './Uurregel.tsx';
import { PvtCertificaat } from './PvtCertificaat.tsx';
import { allesLeeg, type Deel, type Dossier, kaart } from './kaart.tsx';
import { nogTeZeggen } from './nogTeZeggen.ts';
import { t } from '../../../taal/taal.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';

/** As many entries as the query of the dossier asks. */
const REGELS_GEVRAAGD = 60;

type Uren = NonNullable<Dossier['participatieUren']>;

function Urenlijst(plek: Deel<Uren>) {
  const { alleUren, tellendeUren, urenVierWeken, laatsteDatum, regels } = plek.van;
  const vandaag = useVandaag();
  const magStand = useMag('urenstand:lezen');
  const open = plek.toegang.melden ? nogTeZeggen(regels, vandaag) : 0;
  return (
    <div className="ss-stapel">
      <Gegevens
        kolommen
        gegevens={[
          { term: t('Telt mee voor de 800 uur'), waarde: urenTekst(tellendeUren) },
          { term: t('Alle uren'), waarde: urenTekst(alleUren) },
          { term: t('Laatste vier weken'), waarde: urenTekst(urenVierWeken) },
          { term: t('Laatst op'), waarde: laatsteDatum && datumTekst(laatsteDatum) },
        ]}
      />
      {plek.toegang.lezen && !plek.eigen && magStand && <p><Koppeling to={`/inburgeraars/${plek.persoon.id}/uren`}>Tempo, DUO en waarom elk uur telt</Koppeling></p>}
      {open > 0 && <p><Koppeling to="/mijn-uren">{t('Kloppen deze uren? Nog te zeggen: {{aantal}}', { aantal: aantal(open, 'regel', 'regels') })}</Koppeling></p>}
      <Lijstje label={t('Uren')} items={regels} sleutel={({ id }) => id} eerst={5} regel={(regel) => <Uurregel regel={regel} eigen={plek.eigen}>{plek.toegang.melden && <UrenReageren regel={regel} persoonId={plek.persoon.id} />}</Uurregel>} />
      {regels.length === REGELS_GEVRAAGD && <p className="ss-zacht ss-klein">{t('Hier staan de laatste {{getal}} regels. De totalen zijn van alle regels.', { getal: REGELS_GEVRAAGD })}</p>}
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
      label={t('Evaluaties')} items={van.evaluaties} sleutel={({ id }) => id} eerst={1}
      regel={({ module, datum, herkomst, samenvatting, opTijdKomen, samenwerken, zelfstandigWerken, instructiesOpvolgen }) => (
        <Regel kop={<Opgeschreven>{module}</Opgeschreven>} bij={datumTekst(datum)} herkomst={herkomst}>
          <Gegevens
            kolommen
            gegevens={[
              { term: t('Op tijd komen'), waarde: opTijdKomen }, { term: t('Samenwerken'), waarde: samenwerken },
              { term: t('Zelfstandig werken'), waarde: zelfstandigWerken }, { term: t('Instructies opvolgen'), waarde: instructiesOpvolgen },
            ].map(({ term, waarde }) => ({ term, waarde: waarde && woord(INZETTEN, waarde) }))}
          />
          <Tekst>{samenvatting}</Tekst>
        </Regel>
      )}
    />
  ),
});

type Werkplek = NonNullable<Dossier['werk']>['plekken'][number];

/** A taalstage has a contract, and an evaluation after three and after six months. */
function Stagefeiten({ plek }: { plek: Werkplek }) {
  const { contractOp, eersteEvaluatieOp, eersteEvaluatieVerslag, tweedeEvaluatieOp, tweedeEvaluatieVerslag } = plek;
  const vandaag = useVandaag();
  const volgende = volgendeEvaluatie(plek as Stage);
  return (
    <>
      {contractOp !== null && <p>{t('Contract getekend op {{datum}}', { datum: datumTekst(contractOp) })}</p>}
      {eersteEvaluatieOp !== null && <><p>{t('Evaluatie na drie maanden: {{datum}}', { datum: datumTekst(eersteEvaluatieOp) })}</p><Tekst>{eersteEvaluatieVerslag}</Tekst></>}
      {tweedeEvaluatieOp !== null && <><p>{t('Evaluatie na zes maanden: {{datum}}', { datum: datumTekst(tweedeEvaluatieOp) })}</p><Tekst>{tweedeEvaluatieVerslag}</Tekst></>}
      {volgende && <p>{t('Gesprek over hoe het gaat, uiterlijk {{datum}}', { datum: datumTekst(volgende.uiterlijk) })} <Label toon={termijntoon(volgende.uiterlijk, vandaag)}>{totDeadline(volgende.uiterlijk, vandaag)}</Label></p>}
    </>
  );
}

export const WERK = kaart({
  uit: ({ werk }) => werk,
  leeg: ({ overdrachtsplan, carrouselStap, plekken, overdrachten }) => allesLeeg(overdrachtsplan, carrouselStap, plekken, overdrachten),
  leegzin: 'Er zijn nog geen stages of werkplekken.',
  herkomst: ({ plekken }) => plekken.map(({ herkomst }) => herkomst),
  Inhoud: ({ van, persoon }) => (
    <div className="ss-stapel ss-stapel--dicht">
      <Lijstje label={t('Overdracht naar de werkcarrousel')} items={van.overdrachten} sleutel={({ id }) => id} eerst={1} regel={(overdracht) => <Overdrachtregel overdracht={overdracht} persoonId={persoon.id} />} />
      <Lijstje
        label={t('Plekken')} items={van.plekken} sleutel={({ id }) => id} eerst={3}
        regel={(plek) => {
          const staat = standVan(WERKSTANDEN, plek.stand);
          return (
            <Regel kop={t('{{plek}} bij {{organisatie}}', { plek: woord(WERKPLEKKEN, plek.soort), organisatie: plek.organisatieNaam })} bij={<Label toon={staat.toon}>{staat.tekst}</Label>}>
              <p className="ss-zacht ss-klein">{periodeTekst(plek.van, plek.tot)}</p>
              {plek.soort === 'TAALSTAGE' && <Stagefeiten plek={plek} />}
            </Regel>
          );
        }}
      />
      {van.carrouselStap !== null && <p>{t('Stap naar werk: {{stap}}', { stap: woord(CARROUSELSTAPPEN, van.carrouselStap) })}{van.carrouselSinds !== null && <span className="ss-zacht ss-klein">, {t('sinds {{datum}}', { datum: datumTekst(van.carrouselSinds) })}</span>}</p>}
      {van.overdrachtsplan !== null && <div><p className="ss-zacht ss-klein">{t('Overdrachtsplan')}</p><Tekst>{van.overdrachtsplan}</Tekst></div>}
    </div>
  ),
  handeling: { actie: 'overdracht:aanbieden', mag: ({ schrijven }) => schrijven, Knoppen: OverdrachtKnoppen },
});

type Map = NonNullable<Dossier['mapTraject']>;

/** All eight themes, also those that nobody began; where two organisations report one, the newest counts. */
function Themas({ van: { themas, praktijkUren, portfolioOp, eindgesprekOp } }: Deel<Map>) {
  const norm = urennormenOp(useVandaag()).mapPraktijkUren;
  return (
    <div className="ss-stapel">
      <Voortgangsbalk label={t('Praktijk')} waarde={praktijkUren ?? 0} totaal={norm} tekst={t('{{uren}} van minstens {{getal}}', { uren: urenTekst(praktijkUren ?? 0), getal: norm })} />
      <ul className="ss-lijst ss-regels ss-regels--dicht" aria-label={t('De acht thema’s')}>
        {MAP_THEMAS.map((naam) => {
          const rijen = themas.filter(({ thema }) => thema === naam);
          const rij = rijen.reduce((tot, kandidaat) => (tot === undefined || kandidaat.herkomst.op > tot.herkomst.op ? kandidaat : tot), rijen[0]);
          const staat = standVan(MAPSTANDEN, rij?.stand ?? 'NIET_BEGONNEN');
          return <li key={naam}><Regel kop={woord(MAPTHEMAS, naam)} bij={rij?.vrijgesteld ? <Label toon="goed">{t('Vrijgesteld')}</Label> : <Label toon={staat.toon}>{staat.tekst}</Label>} /></li>;
        })}
      </ul>
      <Gegevens gegevens={[{ term: t('Portfolio klaar'), waarde: portfolioOp ? datumTekst(portfolioOp) : t('nog niet') }, { term: t('Eindgesprek met de gemeente'), waarde: eindgesprekOp ? datumTekst(eindgesprekOp) : t('nog niet') }]} />
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
  Inhoud: ({ van, persoon, eigen, toegang }) => (
    <div className="ss-stapel">
      <Gegevens
        gegevens={[
          { term: t('Bij de inleiding geweest'), waarde: van.inleidingOp ? datumTekst(van.inleidingOp) : t('nog niet') },
          { term: t('Verklaring ondertekend'), waarde: van.ondertekendOp ? datumTekst(van.ondertekendOp) : t('nog niet') },
          { term: t('Certificaat'), waarde: van.certificaatOp ? datumTekst(van.certificaatOp) : t('nog niet') },
        ]}
      />
      <PvtCertificaat pvt={van} persoonId={persoon.id} eigen={eigen} alleenEigen={toegang.alleenEigen} />
      <Lijstje
        label={t('Dagdelen')} items={van.dagdelen} sleutel={({ id }) => id} eerst={4} dicht
        regel={({ onderdeel, datum, aanwezig }) => (
          <Regel kop={woord(PVTONDERDELEN, onderdeel)} datum={datumTekst(datum)} bij={<Label toon={aanwezig ? 'goed' : 'letop'}>{aanwezig ? t('aanwezig') : t('afwezig')}</Label>} />
        )}
      />
    </div>
  ),
});
