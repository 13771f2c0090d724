import { useState } from 'react';
import { AFSPRAAK_THEMAS, type AfspraakThema } from '../../../../shared/rules/pip.ts';
import { datumTekst, periodeTekst, urenTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import type { PlanafspraakFragment } from '../../../gql/generated/inburgeraars.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Tijdlijn } from '../../../ui/Tijdlijn.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { AfspraakMelden } from '../handelingen/AfspraakMelden.tsx';
import { Tekst } from '../kaarten/delen.tsx';
import { titelVan } from '../rubrieken.ts';
import { AFSPRAAKSTANDEN, stand } from '../woorden.ts';
import { AfspraakFormulier } from './AfspraakFormulier.tsx';
import { openThemas, type Planpersoon } from './beeld.ts';
import { IN_PIP } from './woorden.ts';

interface Plek {
  persoon: Planpersoon;
  eigen: boolean;
}

/** Themes on which the viewer makes agreements. */
export function schrijfbareThemas(persoon: Planpersoon): AfspraakThema[] {
  return AFSPRAAK_THEMAS.filter((thema) => persoon.toegang.some(({ rubriek, schrijven }) => rubriek === thema && schrijven));
}

/** The agreements by theme, each with what was reported of it. */
export function Afspraken({ persoon, eigen }: Plek) {
  const [nieuw, zetNieuw] = useState(false);
  const themas = openThemas(persoon).filter(({ deel }) => deel.afspraken.length > 0);
  const maken = schrijfbareThemas(persoon);
  const mag = useMag('afspraak:vastleggen') && maken.length > 0;
  return (
    <Kaart titel={eigen ? t('Mijn afspraken') : 'Afspraken'} icoon="vink" acties={mag && <Knop icoon="plus" onClick={() => zetNieuw(true)}>Nieuwe afspraak</Knop>}>
      {themas.length === 0 && <p className="ss-zacht">{t('Er zijn nog geen afspraken gemaakt.')}</p>}
      {themas.map(({ thema, deel }) => (
        <section key={thema} className="plan-thema" aria-label={titelVan(thema, eigen)}>
          <h3 className="utrecht-heading-3">{titelVan(thema, eigen)}</h3>
          <ul className="ss-lijst ss-regels">{deel.afspraken.map((afspraak) => <li key={afspraak.id}><Afspraakregel afspraak={afspraak} persoon={persoon} /></li>)}</ul>
        </section>
      ))}
      {nieuw && <AfspraakFormulier persoonId={persoon.id} themas={maken} sluit={() => zetNieuw(false)} />}
    </Kaart>
  );
}

function Afspraakregel({ afspraak, persoon }: Pick<Plek, 'persoon'> & { afspraak: PlanafspraakFragment }) {
  const [open, zetOpen] = useState<'melden' | 'wijzigen' | null>(null);
  const magMelden = useMag('afspraak:melden') && afspraak.magMelden;
  const magWijzigen = useMag('afspraak:vastleggen') && afspraak.magWijzigen;
  const { tekst, toon, icoon } = stand(AFSPRAAKSTANDEN, afspraak.stand);
  const inPip = IN_PIP[afspraak.inPip];
  const bij = [afspraak.uitvoerderNaam, afspraak.urenPerWeek === null ? null : t('{{uren}} per week', { uren: urenTekst(afspraak.urenPerWeek) }), afspraak.van || afspraak.tot ? periodeTekst(afspraak.van, afspraak.tot) : null].filter(Boolean);
  return (
    <div className="ss-regel">
      <div className="ss-regel__kop">
        <p className="ss-regel__wat ss-getypt" lang="nl" dir="auto">{afspraak.tekst}</p>
        <span className="ss-rij"><Label toon={toon} icoon={icoon}>{tekst}</Label>{inPip && afspraak.inPip !== 'VASTGESTELD' && <Label toon={inPip.toon}>{t(inPip.tekst)}</Label>}</span>
      </div>
      {afspraak.doel !== null && <p>{t('Doel:')} <Opgeschreven>{afspraak.doel}</Opgeschreven></p>}
      {bij.length > 0 && <p className="ss-zacht ss-klein">{bij.join(' · ')}</p>}
      <Meldingen afspraak={afspraak} />
      {(magMelden || magWijzigen) && (
        <div className="ss-rij">
          {magMelden && <Knop icoon="potlood" onClick={() => zetOpen('melden')}>Melden hoe het gaat</Knop>}
          {magWijzigen && <Knop soort="stil" icoon="potlood" onClick={() => zetOpen('wijzigen')}>Afspraak wijzigen</Knop>}
        </div>
      )}
      {open === 'melden' && <AfspraakMelden afspraak={afspraak} persoonId={persoon.id} sluit={() => zetOpen(null)} />}
      {open === 'wijzigen' && <AfspraakFormulier persoonId={persoon.id} themas={[afspraak.thema as AfspraakThema]} afspraak={afspraak} sluit={() => zetOpen(null)} />}
    </div>
  );
}

/** The reports on a timeline, the newest first; how it stands now is the first. */
function Meldingen({ afspraak: { meldingen } }: { afspraak: PlanafspraakFragment }) {
  if (meldingen.length === 0) return <p className="ss-zacht ss-klein">{t('Hierover is nog niets gemeld.')}</p>;
  const momenten = meldingen.map((melding, i) => ({
    sleutel: melding.id, titel: stand(AFSPRAAKSTANDEN, melding.stand).tekst, wanneer: `${datumTekst(melding.datum)}, ${melding.herkomst.organisatie}`, stand: i === 0 ? 'nu' as const : 'gedaan' as const,
    inhoud: <Tekst>{melding.opmerking}</Tekst>,
  }));
  return (
    <>
      <Tijdlijn label={t('Meldingen')} momenten={momenten.slice(0, 1)} />
      {momenten.length > 1 && <Uitklap titel={t('Toon meer ({{getal}})', { getal: momenten.length - 1 })} stil><Tijdlijn label={`${t('Meldingen')}, ${t('eerder')}`} momenten={momenten.slice(1)} /></Uitklap>}
    </>
  );
}
