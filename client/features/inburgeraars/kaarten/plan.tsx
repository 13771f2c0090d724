import { useState } from 'react';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { datumTekst, getalTekst, periodeTekst, urenTekst } from '../../../app/opmaak.ts';
import type { AfspraakveldenFragment, PipversieveldenFragment } from '../../../gql/generated/inburgeraars.ts';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { AfspraakMelden } from '../handelingen/AfspraakMelden.tsx';
import { Knop, KnopLink } from '../../../ui/Knop.tsx';
import { AFSPRAAKSTANDEN, LEERROUTES, stand, woord } from '../woorden.ts';
import { Herkomstregel, Lijstje, Regel, Tekst } from './delen.tsx';
import { type Deel, type Dossier, kaart, type Kaartsoort } from './kaart.tsx';
import { t } from '../../../taal/taal.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';

type Pip = NonNullable<Dossier['pipKern']>;

function Plan({ van: { geldend, versies }, eigen, persoon }: Deel<Pip>) {
  if (geldend === null) return <p className="ss-zacht">{eigen ? t('Er is nog geen plan. Uw consulent maakt het samen met u.') : 'Er is nog geen PIP vastgesteld.'}</p>;
  return (
    <div className="ss-stapel">
      <Gegevens
        kolommen
        gegevens={[
          { term: t('Leerroute'), waarde: woord(LEERROUTES, geldend.leerroute) },
          { term: t('Niveau'), waarde: geldend.niveau },
          ...(geldend.intensiteitUrenPerWeek === null ? [] : [{ term: t('Intensiteit'), waarde: t('{{uren}} per week', { uren: urenTekst(geldend.intensiteitUrenPerWeek) }) }]),
          { term: t('Voortgangsgesprekken'), waarde: t('{{getal}} per jaar', { getal: getalTekst(geldend.aantalGesprekkenPerJaar) }) },
          { term: t('Dagtekening'), waarde: `${datumTekst(geldend.dagtekening)} (${t('versie {{getal}}', { getal: geldend.versie })})` },
        ]}
      />
      {geldend.hoofddoel !== null && <div><p className="ss-zacht ss-klein">{t('Hoofddoel')}</p><Tekst>{geldend.hoofddoel}</Tekst></div>}
      {geldend.redenWijziging !== null && <div><p className="ss-zacht ss-klein">{t('Waarom het plan wijzigde')}</p><Tekst>{geldend.redenWijziging}</Tekst></div>}
      <div><KnopLink soort="stil" icoon="plan" to={`/inburgeraars/${persoon.id}/plan`}>{t('Het hele plan met de afspraken')}</KnopLink></div>
      <Eerder versies={versies.filter(({ id }) => id !== geldend.id)} />
    </div>
  );
}

function Eerder({ versies }: { versies: readonly PipversieveldenFragment[] }) {
  if (versies.length === 0) return null;
  return (
    <Uitklap titel={versies.length === 1 ? t('Het vorige PIP') : t('Eerdere versies: {{getal}}', { getal: versies.length })}>
      <Lijstje
        label={t('Eerdere versies')} items={versies} sleutel={({ id }) => id} eerst={10}
        regel={(v) => (
          <Regel kop={`${t('Versie {{getal}}', { getal: v.versie })}: ${woord(LEERROUTES, v.leerroute)}, ${v.niveau}`} bij={datumTekst(v.dagtekening)} herkomst={v.herkomst}>
            <Tekst>{v.redenWijziging}</Tekst>
          </Regel>
        )}
      />
    </Uitklap>
  );
}

function PipKnoppen({ van: { geldend }, persoon }: Deel<Pip>) {
  const eerste = geldend === null;
  return <KnopLink icoon="plan" soort={eerste ? 'primair' : 'secundair'} to={`/inburgeraars/${persoon.id}/plan/vaststellen`}>{eerste ? 'PIP vaststellen' : 'Nieuw PIP vaststellen'}</KnopLink>;
}

export const PIP_KERN = kaart({
  uit: ({ pipKern }) => pipKern,
  leeg: ({ geldend }) => geldend === null,
  leegzin: 'Er is nog geen PIP vastgesteld.',
  herkomst: ({ geldend }) => (geldend === null ? [] : [geldend.herkomst]),
  Inhoud: Plan,
  handeling: { actie: 'pip:vaststellen', mag: ({ schrijven }) => schrijven, Knoppen: PipKnoppen },
});

type Afspraken = { afspraken: readonly AfspraakveldenFragment[] };
type Afsprakenveld = Extract<keyof Dossier, `afspraken${string}`>;

function AfspraakRegel({ afspraak, plek }: { afspraak: AfspraakveldenFragment; plek: Deel<Afspraken> }) {
  const [meldt, zetMeldt] = useState(false);
  const mag = useMag('afspraak:melden') && plek.toegang.melden && afspraak.magMelden;
  const { tekst, toon, icoon } = stand(AFSPRAAKSTANDEN, afspraak.stand);
  const wie = [afspraak.uitvoerderNaam, afspraak.urenPerWeek === null ? null : t('{{uren}} per week', { uren: urenTekst(afspraak.urenPerWeek) })].filter(Boolean).join(', ');
  return (
    <div className="ss-regel">
      <div className="ss-regel__kop"><p className="ss-regel__wat ss-getypt" lang="nl" dir="auto">{afspraak.tekst}</p><Label toon={toon} icoon={icoon}>{tekst}</Label></div>
      {afspraak.doel !== null && <p>{t('Doel:')} <Opgeschreven>{afspraak.doel}</Opgeschreven></p>}
      <p className="ss-zacht ss-klein">{[wie, periodeTekst(afspraak.van, afspraak.tot)].filter((deel) => deel !== '' && deel !== '–').join(' · ')}</p>
      <Lijstje
        label={t('Meldingen')} items={afspraak.meldingen} sleutel={({ id }) => id} eerst={1} dicht
        regel={(melding) => (
          <div className="ss-melding-regel">
            <p><strong>{datumTekst(melding.datum)}: {stand(AFSPRAAKSTANDEN, melding.stand).tekst.toLowerCase()}</strong></p>
            <Tekst>{melding.opmerking}</Tekst>
            <Herkomstregel van={melding.herkomst} />
          </div>
        )}
      />
      {mag && <div><Knop icoon="potlood" onClick={() => zetMeldt(true)}>Melden hoe het gaat</Knop></div>}
      {mag && meldt && <AfspraakMelden sluit={() => zetMeldt(false)} afspraak={afspraak} persoonId={plek.persoon.id} />}
    </div>
  );
}

function Afsprakenlijst(plek: Deel<Afspraken>) {
  return <ul className="ss-lijst ss-regels">{plek.van.afspraken.map((afspraak) => <li key={afspraak.id}><AfspraakRegel afspraak={afspraak} plek={plek} /></li>)}</ul>;
}

/** The nine themes are nine rubrieken with readers of their own, and look the same. */
export function afspraken(veld: Afsprakenveld): Kaartsoort {
  return kaart<Afspraken>({
    uit: (persoon) => persoon[veld],
    leeg: (van) => van.afspraken.length === 0,
    leegzin: 'Hierover zijn nog geen afspraken gemaakt.',
    herkomst: (van) => van.afspraken.map(({ herkomst }) => herkomst),
    Inhoud: Afsprakenlijst,
  });
}
