import { datumTekst } from '../../../app/opmaak.ts';
import { Label } from '../../../ui/Label.tsx';
import { SignaalKnoppen } from '../handelingen/SignaalIndienen.tsx';
import { GESPREKSOORTEN, MAATREGELEN, SIGNAALONDERWERPEN, SIGNAALSTANDEN, woord } from '../woorden.ts';
import { Lijstje, Regel, Tekst } from './delen.tsx';
import { type Deel, type Dossier, kaart } from './kaart.tsx';
import { t } from '../../../taal/taal.ts';

export const GESPREKKEN = kaart({
  uit: ({ gesprekken }) => gesprekken,
  leeg: ({ gesprekken }) => gesprekken.length === 0,
  leegzin: 'Er is nog geen gesprek opgeschreven.',
  Inhoud: ({ van }) => (
    <Lijstje
      label={t('Gesprekken')} items={van.gesprekken} sleutel={({ id }) => id} eerst={1}
      regel={({ soort, datum, verslag, afspraken, volgendeOp, herkomst }) => (
        <Regel kop={woord(GESPREKSOORTEN, soort)} bij={datumTekst(datum)} herkomst={herkomst}>
          <Tekst>{verslag}</Tekst>
          {afspraken !== null && <div><p className="ss-zacht ss-klein">{t('Afgesproken')}</p><Tekst>{afspraken}</Tekst></div>}
          {volgendeOp !== null && <p>{t('Volgend gesprek: {{datum}}', { datum: datumTekst(volgendeOp) })}</p>}
        </Regel>
      )}
    />
  ),
});

export const HANDHAVING = kaart({
  uit: ({ handhaving }) => handhaving,
  leeg: ({ maatregelen }) => maatregelen.length === 0,
  leegzin: 'Er zijn geen waarschuwingen of boetes.',
  Inhoud: ({ van }) => (
    <Lijstje
      label={t('Maatregelen')} items={van.maatregelen} sleutel={({ id }) => id} eerst={2}
      regel={({ soort, datum, omschrijving, verwijtbaarheid, herkomst }) => (
        <Regel kop={woord(MAATREGELEN, soort)} bij={datumTekst(datum)} herkomst={herkomst}>
          <Tekst>{omschrijving}</Tekst>
          {verwijtbaarheid !== null && <p>{t('Verwijtbaar: {{deel}}%', { deel: verwijtbaarheid })}</p>}
        </Regel>
      )}
    />
  ),
});

type Signalen = NonNullable<Dossier['signalen']>;

function Signaallijst({ van, toegang }: Deel<Signalen>) {
  if (van.signalen.length === 0) return <p className="ss-zacht">{toegang.alleenEigen ? 'Uw organisatie gaf nog geen signaal af.' : 'Er zijn geen signalen.'}</p>;
  return (
    <Lijstje
      label="Signalen" items={van.signalen} sleutel={({ id }) => id} eerst={2}
      regel={({ onderwerp, datum, tekst, stand, terugkoppeling, teruggekoppeldOp, herkomst }) => {
        const staat = SIGNAALSTANDEN[stand as keyof typeof SIGNAALSTANDEN];
        return (
          <Regel kop={`${woord(SIGNAALONDERWERPEN, onderwerp)}, ${datumTekst(datum)}`} bij={<Label toon={staat?.toon ?? 'neutraal'}>{staat?.tekst ?? stand}</Label>} herkomst={herkomst}>
            <Tekst>{tekst}</Tekst>
            {terugkoppeling !== null && <div className="ss-melding-regel"><p className="ss-zacht ss-klein">Antwoord van de gemeente{teruggekoppeldOp === null ? '' : `, ${datumTekst(teruggekoppeldOp)}`}</p><Tekst>{terugkoppeling}</Tekst></div>}
          </Regel>
        );
      }}
    />
  );
}

export const SIGNALEN = kaart({
  uit: ({ signalen }) => signalen,
  leeg: ({ signalen }) => signalen.length === 0,
  leegzin: 'Er zijn geen signalen.',
  Inhoud: Signaallijst,
  handeling: { actie: 'signaal:indienen', mag: ({ schrijven }) => schrijven, Knoppen: SignaalKnoppen },
});
