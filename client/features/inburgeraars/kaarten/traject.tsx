import { useVandaag } from '../../../app/klok.ts';
import { datumTekst, periodeTekst } from '../../../app/opmaak.ts';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Tijdlijn } from '../../../ui/Tijdlijn.tsx';
import { INTAKETHEMAS, LEERBAARHEID as UITSLAGEN, STARTADVIEZEN, woord } from '../woorden.ts';
import { Verhuizing } from '../betrokkenheid/Verhuizing.tsx';
import { Lijstje, Regel, Tekst } from './delen.tsx';
import { allesLeeg, type Deel, type Dossier, kaart } from './kaart.tsx';
import { trajectstappen } from './stappen.ts';
import { t } from '../../../taal/taal.ts';

type Traject = NonNullable<Dossier['trajectstatus']>;

function Stappen({ van, persoon }: Deel<Traject>) {
  const feiten = [
    { term: t('Kennisgeving van DUO'), waarde: van.kennisgevingOp },
    { term: t('Inschrijving bij de gemeente (BRP)'), waarde: van.brpInschrijvingOp },
    { term: t('Huisvesting'), waarde: van.huisvestingOp },
    { term: t('Termijn verlengd tot en met'), waarde: van.verlengdTot },
  ].filter(({ waarde }) => waarde !== null);
  return (
    <div className="ss-stapel">
      <Tijdlijn label={t('Stappen in het traject')} momenten={trajectstappen(van, useVandaag(), persoon.leerbaarheid)} />
      {feiten.length > 0 && <Gegevens gegevens={feiten.map(({ term, waarde }) => ({ term, waarde: datumTekst(waarde) }))} />}
    </div>
  );
}

export const TRAJECTSTATUS = kaart({
  uit: ({ trajectstatus }) => trajectstatus,
  leeg: ({ fase, koppelingOp, kennisgevingOp, intakeAfgerondOp, termijnStart }) => allesLeeg(fase, koppelingOp, kennisgevingOp, intakeAfgerondOp, termijnStart),
  leegzin: 'Er is nog niets vastgelegd over het traject.',
  Inhoud: (deel) => <><Stappen {...deel} /><Verhuizing {...deel} /></>,
});

export const INTAKE = kaart({
  uit: ({ intake }) => intake,
  leeg: ({ ondertekendOp, themas }) => allesLeeg(ondertekendOp, themas),
  leegzin: 'De brede intake is nog niet opgeschreven.',
  herkomst: ({ themas }) => themas.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <div className="ss-stapel ss-stapel--dicht">
      <p>{van.ondertekendOp === null ? t('Nog niet ondertekend.') : t('Ondertekend op {{datum}}.', { datum: datumTekst(van.ondertekendOp) })}</p>
      <Lijstje
        label={t('Thema’s van de intake')} items={van.themas} sleutel={({ id }) => id} eerst={2}
        regel={({ thema, datum, verslag }) => <Regel kop={woord(INTAKETHEMAS, thema)} bij={datumTekst(datum)}><Tekst>{verslag}</Tekst></Regel>}
      />
    </div>
  ),
});

export const LEERBAARHEID = kaart({
  uit: ({ leerbaarheid }) => leerbaarheid,
  leeg: ({ afgenomenOp, uitslag }) => allesLeeg(afgenomenOp, uitslag),
  leegzin: 'De leerbaarheidstoets is nog niet gedaan.',
  Inhoud: ({ van }) => (
    <div className="ss-stapel ss-stapel--dicht">
      <Gegevens
        gegevens={[
          { term: t('Uitslag'), waarde: van.uitslag && woord(UITSLAGEN, van.uitslag) },
          { term: t('Gemaakt op'), waarde: van.afgenomenOp && datumTekst(van.afgenomenOp) },
          ...(van.score === null ? [] : [{ term: t('Score'), waarde: van.score }]),
        ]}
      />
      {van.afwijking === true && <div><Label toon="letop" icoon="info">{t('De consulent wijkt af van de uitslag')}</Label><Tekst>{van.motivering}</Tekst></div>}
    </div>
  ),
});

export const STARTADVIES = kaart({
  uit: ({ startadvies }) => startadvies,
  leeg: ({ adviezen }) => adviezen.length === 0,
  leegzin: 'Er is nog geen advies van een docent.',
  herkomst: ({ adviezen }) => adviezen.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <Lijstje
      label={t('Adviezen')} items={van.adviezen} sleutel={({ id }) => id} eerst={1}
      regel={({ advies, datum, observatie }) => <Regel kop={woord(STARTADVIEZEN, advies)} bij={datumTekst(datum)}><Tekst>{observatie}</Tekst></Regel>}
    />
  ),
});

export const BELASTBAARHEID = kaart({
  uit: ({ belastbaarheid }) => belastbaarheid,
  leeg: ({ omschrijving }) => allesLeeg(omschrijving),
  leegzin: 'Er is niets bijzonders vastgelegd over wat wel en niet kan.',
  Inhoud: ({ van }) => (
    <>
      <Tekst>{van.omschrijving}</Tekst>
      {(van.geldigVan ?? van.geldigTot) !== null && <p className="ss-zacht ss-klein">{t('Geldt: {{periode}}', { periode: periodeTekst(van.geldigVan, van.geldigTot) })}</p>}
    </>
  ),
});
