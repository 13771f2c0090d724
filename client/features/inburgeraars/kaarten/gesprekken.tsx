import { datumTekst, periodeTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { KnopLink, Koppeling } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Geplandknoppen, Geplandregel } from '../gesprek/Geplandregel.tsx';
import { GesprekPlannen } from '../gesprek/Planning.tsx';
import { SignaalKnoppen } from '../handelingen/SignaalIndienen.tsx';
import { Bijwerkknop } from '../regie/Bijwerken.tsx';
import { euro } from '../regie/euro.ts';
import { MaatregelKnoppen } from '../regie/Maatregel.tsx';
import { GEDRAGINGEN, GESPREKSOORTEN, MAATREGELEN, SIGNAALONDERWERPEN, SIGNAALSTANDEN, woord } from '../woorden.ts';
import { Lijstje, Regel, Tekst } from './delen.tsx';
import { type Deel, type Dossier, kaart } from './kaart.tsx';
import { t } from '../../../taal/taal.ts';

type Gesprekken = NonNullable<Dossier['gesprekken']>;

/** The talks that were, with what was said and agreed. */
export function Gespreksverslagen({ gesprekken }: Pick<Gesprekken, 'gesprekken'>) {
  return (
    <Lijstje
      label={t('Gesprekken')} items={gesprekken} sleutel={({ id }) => id} eerst={1}
      regel={({ soort, datum, verslag, afspraken, volgendeOp, herkomst }) => (
        <Regel kop={woord(GESPREKSOORTEN, soort)} bij={datumTekst(datum)} herkomst={herkomst}>
          <Tekst>{verslag}</Tekst>
          {afspraken !== null && <div><p className="ss-zacht ss-klein">{t('Afgesproken')}</p><Tekst>{afspraken}</Tekst></div>}
          {volgendeOp !== null && <p>{t('Volgend gesprek: {{datum}}', { datum: datumTekst(volgendeOp) })}</p>}
        </Regel>
      )}
    />
  );
}

/** What is planned first, then the talks that were. */
function Gespreklijst({ van, persoon }: Deel<Gesprekken>) {
  const magPlannen = useMag('gesprek:plannen');
  const komt = van.gepland.filter(({ stand }) => stand === 'GEPLAND').toReversed();
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <Lijstje label={t('Wat komt er')} items={komt} sleutel={({ id }) => id} eerst={2} regel={(g) => <Geplandregel gepland={g}>{magPlannen && <Geplandknoppen gepland={g} persoonId={persoon.id} />}</Geplandregel>} />
      <Gespreksverslagen gesprekken={van.gesprekken} />
    </div>
  );
}

export const GESPREKKEN = kaart({
  uit: ({ gesprekken }) => gesprekken,
  leeg: ({ gesprekken, gepland }) => gesprekken.length + gepland.filter(({ stand }) => stand === 'GEPLAND').length === 0,
  leegzin: 'Er is nog geen gesprek opgeschreven.',
  Inhoud: Gespreklijst,
  handeling: {
    actie: 'gesprek:plannen', mag: ({ schrijven }) => schrijven,
    Knoppen: ({ persoon }) => <><KnopLink icoon="gesprek" to={`/inburgeraars/${persoon.id}/gesprek`}>Gesprek voorbereiden</KnopLink><GesprekPlannen persoonId={persoon.id} /></>,
  },
});

/** What is said of a step beside its words: what it is about, the fine, and what became of it. */
function Maatregelfeiten({ maatregel: m }: { maatregel: NonNullable<Dossier['handhaving']>['maatregelen'][number] }) {
  return (
    <>
      {m.gedraging !== null && <p className="ss-zacht ss-klein">{t('Waar het over gaat: {{wat}}', { wat: woord(GEDRAGINGEN, m.gedraging) })}{m.gedragingVan !== null && ` (${periodeTekst(m.gedragingVan, m.gedragingTot ?? m.gedragingVan)})`}</p>}
      {m.bedrag !== null && <p>{t('Bedrag: {{bedrag}}', { bedrag: euro(m.bedrag) })}</p>}
      {m.verwijtbaarheid !== null && <p>{t('Verwijtbaar: {{deel}}%', { deel: m.verwijtbaarheid })}</p>}
      {m.nieuweTermijnTot !== null && <p>{t('Kom uiterlijk op {{datum}}.', { datum: datumTekst(m.nieuweTermijnTot) })}</p>}
      {m.vervallenOp !== null && <p>{t('Telt niet meer mee sinds {{datum}}.', { datum: datumTekst(m.vervallenOp) })}</p>}
      <Tekst>{m.vervallenReden}</Tekst>
    </>
  );
}

export const HANDHAVING = kaart({
  uit: ({ handhaving }) => handhaving,
  leeg: ({ maatregelen }) => maatregelen.length === 0,
  leegzin: 'Er zijn geen waarschuwingen of boetes.',
  Inhoud: ({ van, persoon, toegang }) => (
    <Lijstje
      label={t('Maatregelen')} items={van.maatregelen} sleutel={({ id }) => id} eerst={2}
      regel={(maatregel) => (
        <Regel kop={woord(MAATREGELEN, maatregel.soort)} bij={datumTekst(maatregel.datum)} herkomst={maatregel.herkomst}>
          <Tekst>{maatregel.omschrijving}</Tekst>
          <Maatregelfeiten maatregel={maatregel} />
          {toegang.schrijven && <Bijwerkknop maatregel={maatregel} persoonId={persoon.id} />}
        </Regel>
      )}
    />
  ),
  handeling: { actie: 'maatregel:vastleggen', mag: ({ schrijven }) => schrijven, Knoppen: MaatregelKnoppen },
});

type Signalen = NonNullable<Dossier['signalen']>;

function Signaallijst({ van, toegang }: Deel<Signalen>) {
  if (van.signalen.length === 0) return <p className="ss-zacht">{toegang.alleenEigen ? 'Uw organisatie gaf nog geen signaal af.' : 'Er zijn geen signalen.'}</p>;
  return (
    <Lijstje
      label="Signalen" items={van.signalen} sleutel={({ id }) => id} eerst={2}
      regel={({ id, onderwerp, datum, tekst, stand, richting, partner, terugkoppeling, teruggekoppeldOp, herkomst }) => {
        const staat = SIGNAALSTANDEN[stand as keyof typeof SIGNAALSTANDEN];
        return (
          <Regel kop={`${woord(SIGNAALONDERWERPEN, onderwerp)}, ${datumTekst(datum)}`} bij={<Label toon={staat?.toon ?? 'neutraal'}>{staat?.tekst ?? stand}</Label>} herkomst={herkomst}>
            {richting === 'AAN_PARTNER' && <p className="ss-zacht ss-klein">aan {partner}</p>}
            <Tekst>{tekst}</Tekst>
            {terugkoppeling !== null && <div className="ss-melding-regel"><p className="ss-zacht ss-klein">Antwoord van {richting === 'AAN_PARTNER' ? partner : 'de gemeente'}{teruggekoppeldOp === null ? '' : `, ${datumTekst(teruggekoppeldOp)}`}</p><Tekst>{terugkoppeling}</Tekst></div>}
            <p><Koppeling to={`/signalen/${id}`}>Bekijk en reageer<span className="ss-onzichtbaar">: {woord(SIGNAALONDERWERPEN, onderwerp)}</span></Koppeling></p>
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
