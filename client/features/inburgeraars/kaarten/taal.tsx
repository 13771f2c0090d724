import { useMemo } from 'react';
import { TAALDAGEN, type Taaldag } from '../../../../shared/rules/taalpunt.ts';
import { useVandaag } from '../../../app/klok.ts';
import { aantal, datumKort, datumTekst, duurTekst, opsomming, percentage, urenTekst, weekdagNaam } from '../../../app/opmaak.ts';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Label } from '../../../ui/Label.tsx';
import { type Blok, Legenda, Strook } from '../../../ui/Strook.tsx';
import { Tabel } from '../../../ui/Tabel.tsx';
import { VAARDIGHEDEN as VAARDIGHEIDSVOLGORDE } from '../../../../shared/rules/taal.ts';
import { VoortgangKnoppen } from '../handelingen/VoortgangRapporteren.tsx';
import { INZETTEN, NIVEAUBASISSEN, VAARDIGHEDEN } from '../../../app/taalwoorden.ts';
import { DAGDEELZINNEN, EXAMENUITSLAGEN, PRESENTIE, SPREEKZINNEN, stand, TAALWENSZINNEN, VERZUIMREDENEN, woord } from '../woorden.ts';
import { Lijstje, Regel, Tekst } from './delen.tsx';
import { allesLeeg, type Deel, type Dossier, kaart } from './kaart.tsx';
import { t } from '../../../taal/taal.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';

type Presentie = NonNullable<Dossier['taalPresentie']>;
type Les = Presentie['lessen'][number];

function blok(les: Les): Blok {
  const { tekst, toon, icoon } = stand(PRESENTIE, les.status);
  const details = [les.status === 'TE_LAAT' ? t('{{duur}} gemist', { duur: duurTekst(les.duurMinuten - les.minuten) }) : '', les.reden === null ? '' : woord(VERZUIMREDENEN, les.reden)].filter(Boolean);
  return { sleutel: les.id, wanneer: `${datumKort(les.datum)}, ${les.groep}`, wat: [tekst, ...details].join(', '), toon, icoon };
}

const LEGENDA = ['AANWEZIG', 'TE_LAAT', 'GEOORLOOFD_AFWEZIG', 'ONGEOORLOOFD_AFWEZIG', 'VERVALLEN'] as const;

function Gevolgd({ van }: { van: Presentie['totaal'] }) {
  if (van === null || van.lessen === 0) return t('geen lessen');
  const { lessen, aanwezig, geoorloofd, ongeoorloofd } = van;
  const afwezig = opsomming([geoorloofd > 0 ? t('{{getal}} keer geoorloofd', { getal: geoorloofd }) : '', ongeoorloofd > 0 ? t('{{getal}} keer ongeoorloofd', { getal: ongeoorloofd }) : ''].filter(Boolean));
  return (
    <>
      {t('{{deel}} van {{geheel}}', { deel: aanwezig, geheel: aantal(lessen, 'les', 'lessen') })} ({percentage(aanwezig / lessen)})
      {afwezig !== '' && <span className="ss-zacht ss-klein ss-regelonder">{t('{{aantal}} afwezig', { aantal: afwezig })}</span>}
    </>
  );
}

function Lessen({ van }: Deel<Presentie>) {
  const { totaal, vierWeken, gevolgdeUren, tellendeUren, lessen } = van;
  // The server gives the newest first; people read time from left to right.
  const blokken = useMemo(() => [...lessen].reverse().map(blok), [lessen]);
  return (
    <div className="ss-stapel">
      <Gegevens
        kolommen
        gegevens={[
          { term: t('Laatste vier weken'), waarde: <Gevolgd van={vierWeken} /> },
          { term: t('Vanaf het begin'), waarde: <Gevolgd van={totaal} /> },
          { term: t('Gevolgde uren taal en KNM'), waarde: urenTekst(gevolgdeUren) },
          // To who reads the own lessons alone they are one and the same.
          ...(tellendeUren === gevolgdeUren ? [] : [{ term: t('Telt mee voor de 800 uur'), waarde: urenTekst(tellendeUren) }]),
        ]}
      />
      {blokken.length > 0 && (
        <div className="ss-stapel ss-stapel--dicht">
          <Strook label={t('Lessen')} blokken={blokken} samenvatting={t('De laatste {{aantal}}, de nieuwste rechts.', { aantal: aantal(blokken.length, 'les', 'lessen') })} />
          <Legenda delen={LEGENDA.map((status) => stand(PRESENTIE, status)).map(({ tekst, toon, icoon }) => ({ wat: tekst, toon, icoon }))} />
        </div>
      )}
    </div>
  );
}

export const TAAL_PRESENTIE = kaart({
  uit: ({ taalPresentie }) => taalPresentie,
  leeg: ({ lessen }) => lessen.length === 0,
  leegzin: 'Er zijn nog geen lessen vastgelegd.',
  herkomst: ({ lessen }) => lessen.map(({ herkomst }) => herkomst),
  Inhoud: Lessen,
});

type Voortgang = NonNullable<Dossier['taalVoortgang']>;
type Niveaus = readonly { vaardigheid: string; niveau: string }[];

/** In the order in which people name the skills. */
export function opVaardigheid<T extends Niveaus[number]>(niveaus: readonly T[]): T[] {
  const plek = (vaardigheid: string) => VAARDIGHEIDSVOLGORDE.findIndex((v) => v === vaardigheid);
  return [...niveaus].sort((a, b) => plek(a.vaardigheid) - plek(b.vaardigheid));
}

/** 'Lezen A1 (toets)' */
function niveauTekst({ vaardigheid, niveau, basis }: Voortgang['rapportages'][number]['niveaus'][number]): string {
  return `${woord(VAARDIGHEDEN, vaardigheid)} ${niveau}${basis === null ? '' : ` (${woord(NIVEAUBASISSEN, basis)})`}`;
}

function Niveaus({ van: { niveaus, rapportages } }: Deel<Voortgang>) {
  return (
    <div className="ss-stapel">
      {niveaus.length > 0 && (
        <ul className="ss-niveaus" aria-label={t('Niveau per vaardigheid')}>
          {opVaardigheid(niveaus).map(({ vaardigheid, niveau }) => <li key={vaardigheid}><span className="ss-zacht ss-klein">{woord(VAARDIGHEDEN, vaardigheid)}</span><strong>{niveau}</strong></li>)}
        </ul>
      )}
      <Lijstje
        label={t('Rapportages')} items={rapportages} sleutel={({ id }) => id} eerst={1}
        regel={({ datum, inzet, volgendeStap, opmerking, niveaus: toen, herkomst }) => (
          <Regel kop={inzet === null ? t('Niets te melden') : t('Inzet: {{inzet}}', { inzet: woord(INZETTEN, inzet).toLowerCase() })} bij={datumTekst(datum)} herkomst={herkomst}>
            {toen.length > 0 && <p className="ss-klein">{opVaardigheid(toen).map(niveauTekst).join(' · ')}</p>}
            <Tekst>{opmerking}</Tekst>
            {volgendeStap !== null && <><p className="ss-zacht ss-klein">{t('Volgende stap')}</p><Tekst>{volgendeStap}</Tekst></>}
          </Regel>
        )}
      />
      {rapportages.length === 0 && <p className="ss-zacht">{t('Er is nog geen rapportage.')}</p>}
    </div>
  );
}

export const TAAL_VOORTGANG = kaart({
  uit: ({ taalVoortgang }) => taalVoortgang,
  leeg: ({ rapportages, niveaus }) => allesLeeg(rapportages, niveaus),
  leegzin: 'Er is nog geen rapportage over de voortgang.',
  herkomst: () => [],
  Inhoud: Niveaus,
  handeling: { actie: 'voortgang:rapporteren', mag: ({ schrijven }) => schrijven, Knoppen: VoortgangKnoppen },
});

export const EXAMENS = kaart({
  uit: ({ examens }) => examens,
  leeg: ({ uitslagen }) => uitslagen.length === 0,
  leegzin: 'Er zijn nog geen examens gedaan.',
  herkomst: ({ uitslagen }) => uitslagen.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <Tabel
      bijschrift={t('Uitslagen van examens')} rijen={van.uitslagen} rijSleutel={({ id }) => id}
      kolommen={[
        { sleutel: 'onderdeel', kop: t('Onderdeel'), kopcel: true, cel: ({ onderdeel, niveau }) => [woord(VAARDIGHEDEN, onderdeel), niveau].filter(Boolean).join(' ') },
        { sleutel: 'datum', kop: t('Datum'), cel: ({ datum }) => datumTekst(datum) },
        { sleutel: 'uitslag', kop: t('Uitslag'), cel: ({ uitslag }) => <Label toon={stand(EXAMENUITSLAGEN, uitslag).toon}>{stand(EXAMENUITSLAGEN, uitslag).tekst}</Label> },
      ]}
    />
  ),
});

type Coaching = NonNullable<Dossier['taalcoaching']>;

/** What the Taalpunt wrote down, each as a sentence: the talk, the wish, the list or the coach, and the next time. */
function Taalpuntzinnen({ van }: { van: Coaching }) {
  const vandaag = useVandaag();
  const { intakeGeplandOp, intakeOp, wens, kern, weekdagen, dagdelen, niveau, wachtlijstSinds, gekoppeldOp, volgendeOp, volgendeTijd, volgendePlaats } = van;
  const straks = volgendeOp !== null && volgendeOp >= vandaag;
  const dagen = [...(weekdagen ?? []).map((dag) => weekdagNaam(TAALDAGEN.indexOf(dag as Taaldag) + 1)), ...(dagdelen ?? []).map((deel) => woord(DAGDEELZINNEN, deel))];
  const zinnen = [
    intakeGeplandOp !== null && intakeOp === null ? t('Het gesprek bij het Taalpunt is op {{datum}}.', { datum: datumTekst(intakeGeplandOp) }) : null,
    gekoppeldOp !== null ? t('Heeft een taalcoach sinds {{datum}}.', { datum: datumTekst(gekoppeldOp) }) : wens === null ? null : woord(TAALWENSZINNEN, wens),
    gekoppeldOp === null && wachtlijstSinds !== null && wens === 'TAALCOACH' ? t('Op de wachtlijst sinds {{datum}}.', { datum: datumTekst(wachtlijstSinds) }) : null,
    straks ? (volgendeTijd === null ? t('De volgende keer oefenen is op {{datum}}.', { datum: datumTekst(volgendeOp) }) : t('De volgende keer oefenen is op {{datum}} om {{tijd}}.', { datum: datumTekst(volgendeOp), tijd: volgendeTijd })) : null,
    kern === null ? null : t('Oefent in {{plaats}}.', { plaats: kern }), dagen.length === 0 ? null : t('Kan oefenen op: {{dagen}}.', { dagen: opsomming(dagen) }), niveau === null ? null : woord(SPREEKZINNEN, niveau),
  ].filter((zin) => zin !== null);
  return (
    <>
      {zinnen.map((zin) => <p key={zin}>{zin}</p>)}
      {straks && volgendePlaats !== null && <p className="ss-zacht ss-klein"><Opgeschreven>{volgendePlaats}</Opgeschreven></p>}
    </>
  );
}

export const TAALCOACHING = kaart({
  uit: ({ taalcoaching }) => taalcoaching,
  leeg: ({ intakeGeplandOp, intakeOp, wens, kern, niveau, wachtlijstSinds, gekoppeldOp, volgendeOp, bijeenkomsten }) => allesLeeg(intakeGeplandOp, intakeOp, wens, kern, niveau, wachtlijstSinds, gekoppeldOp, volgendeOp, bijeenkomsten),
  leegzin: 'Er is nog geen taalcoach.',
  herkomst: ({ bijeenkomsten }) => bijeenkomsten.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <div className="ss-stapel ss-stapel--dicht">
      <Taalpuntzinnen van={van} />
      <Lijstje
        label={t('Bijeenkomsten')} items={van.bijeenkomsten} sleutel={({ id }) => id} dicht
        regel={({ datum, minuten, plaats }) => <Regel kop={datumTekst(datum)} bij={duurTekst(minuten)}>{plaats === null ? null : <p className="ss-zacht ss-klein"><Opgeschreven>{plaats}</Opgeschreven></p>}</Regel>}
      />
    </div>
  ),
});
