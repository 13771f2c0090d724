import { useMemo } from 'react';
import { aftersalesUiterlijk } from '../../../shared/rules/woonlijst.ts';
import { AFTERSALESPUNTEN as PUNTEN, type Aftersalespunt, PUNTSTANDEN as STANDEN, type Puntstand } from '../../../shared/rules/wonen.ts';
import { AFTERSALESPUNTEN, PUNTSTANDEN } from '../../app/woonwoorden.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { datumTekst, totDeadline } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { WonenVastleggenDocument } from '../../gql/generated/wonen/WonenVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Vinkje } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { type Segment, Segmenten } from '../../ui/Segmenten.tsx';
import type { Huis } from './woon.ts';
import './wonen.css';

const SEGMENTEN: readonly Segment<Puntstand>[] = STANDEN.map((stand) => ({ waarde: stand, tekst: PUNTSTANDEN[stand].tekst, toon: PUNTSTANDEN[stand].toon, icoon: stand === 'GOED' ? 'vink' : stand === 'AANDACHT' ? 'vlag' : 'plan' }));

/** The talk some months after the key: its points, and that it was held. Read only for who does not hold it. */
export function Aftersales({ huis, mag }: { huis: Huis; mag: boolean }) {
  const vandaag = useVandaag();
  const { sleutelOp, aftersalesOp, punten } = huis.wonen;
  const uiterlijk = sleutelOp ? aftersalesUiterlijk(sleutelOp) : null;
  const onder = aftersalesOp ? `Geweest op ${datumTekst(aftersalesOp)}.` : uiterlijk ? `Uiterlijk ${datumTekst(uiterlijk)}: ${totDeadline(uiterlijk, vandaag)}.` : 'Na de sleutel.';
  return (
    <Kaart titel="Aftersalesgesprek" icoon="gesprek" onder={onder}>
      {mag ? <Formulierdeel huis={huis} /> : punten.length === 0 ? <p className="ss-zacht">Er staat nog niets. De woningcorporatie houdt dit gesprek en schrijft de punten op.</p> : (
        <ul className="ss-lijst">
          {punten.map(({ id, punt, stand, opmerking }) => (
            <li key={id} className="aftersalespunt"><span><strong>{AFTERSALESPUNTEN[punt as Aftersalespunt]}</strong>{opmerking && <><br /><span className="ss-klein">{opmerking}</span></>}</span><Label toon={PUNTSTANDEN[stand as Puntstand].toon}>{PUNTSTANDEN[stand as Puntstand].tekst}</Label></li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}

type Invoer = Partial<Record<Aftersalespunt, { stand: Puntstand | ''; opmerking: string }>>;

function Formulierdeel({ huis }: { huis: Huis }) {
  const vandaag = useVandaag();
  const { wonen } = huis;
  const begin = useMemo(() => ({ punten: Object.fromEntries(wonen.punten.map(({ punt, stand, opmerking }) => [punt, { stand: stand as Puntstand, opmerking: opmerking ?? '' }])) as Invoer, geweest: wonen.aftersalesOp !== null }), [wonen]);
  const { waarde, zet, wis } = useConcept(`aftersales/${huis.id}`, begin);
  const opslag = useVastleggen(WonenVastleggenDocument, { plek: `aftersales-${huis.id}`, gelukt: waarde.geweest ? `Opgeslagen. U ziet ${naamVan(huis)} tot en met vandaag.` : 'De punten zijn opgeslagen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const zetPunt = (punt: Aftersalespunt, nieuw: Partial<{ stand: Puntstand | ''; opmerking: string }>) => zet((oud) => ({ ...oud, punten: { ...oud.punten, [punt]: { ...(oud.punten[punt] ?? { stand: '' as const, opmerking: '' }), ...nieuw } } }));
  const ingevuld = PUNTEN.filter((punt) => (waarde.punten[punt]?.stand ?? '') !== '');
  const verstuur = async () => {
    const zonderStand = PUNTEN.filter((punt) => (waarde.punten[punt]?.stand ?? '') === '' && (waarde.punten[punt]?.opmerking ?? '').trim() !== '');
    const bezwaren = [...zonderStand.map((punt) => ({ veld: `stand.${punt}`, zin: 'Kies hoe het ervoor staat.' })), ...(ingevuld.length === 0 ? [{ veld: `stand.${PUNTEN[0]}`, zin: 'Vul minstens één punt in.' }] : [])];
    if (!keur(bezwaren)) return;
    const punten = ingevuld.map((punt) => {
      const staand = wonen.punten.find((een) => een.punt === punt);
      const inhoud = { punt, stand: waarde.punten[punt]?.stand || 'GOED', opmerking: waarde.punten[punt]?.opmerking.trim() || null };
      return staand ? { id: staand.id, versie: staand.versie, ...inhoud } : inhoud;
    });
    const klaar = waarde.geweest && wonen.aftersalesOp === null;
    const antwoord = await opslag.vastleggen({ inburgeraarId: huis.id, wonen: { punten, ...(klaar && { versie: wonen.versie ?? 0, aftersalesOp: vandaag, stappen: [{ stap: 'AFTERSALES', stand: 'GEDAAN', datum: vandaag }] }) } });
    if (antwoord) wis();
  };
  return (
    <Formulier
      label="Aftersalesgesprek" fouten={fouten} onVerstuur={() => void verstuur()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
      knoppen={<Knop type="submit" soort="primair" icoon="vink" bezig={opslag.bezig}>{waarde.geweest && wonen.aftersalesOp === null ? 'Sla op en rond af' : 'Sla de punten op'}</Knop>}
    >
      <ul className="aftersales">
        {PUNTEN.map((punt) => {
          const { stand = '', opmerking = '' } = waarde.punten[punt] ?? {};
          return (
            <li key={punt} className="aftersales__punt">
              <p><strong>{AFTERSALESPUNTEN[punt]}</strong></p>
              <Segmenten naam={`stand.${punt}`} label={`Hoe staat het met ${AFTERSALESPUNTEN[punt].toLowerCase()}?`} segmenten={SEGMENTEN} waarde={stand} zet={(nieuw) => zetPunt(punt, { stand: nieuw })} />
              {(stand === 'AANDACHT' || stand === 'AFSPRAAK' || opmerking !== '') && (
                <VrijeTekst naam={`opmerking.${punt}`} label={stand === 'AFSPRAAK' ? 'Wat spraken jullie af?' : 'Wat is er?'} optioneel regels={2} maxTekens={500} rubriek="WONEN" persoonId={huis.id} waarde={opmerking} zet={(nieuw) => zetPunt(punt, { opmerking: nieuw })} />
              )}
            </li>
          );
        })}
      </ul>
      {wonen.aftersalesOp === null && <Vinkje naam="geweest" label="Het gesprek is geweest" uitleg={`Uw werk voor ${naamVan(huis)} is dan klaar. Vanaf morgen ziet u deze persoon niet meer.`} aan={waarde.geweest} zet={(geweest) => zet((oud) => ({ ...oud, geweest }))} />}
    </Formulier>
  );
}
