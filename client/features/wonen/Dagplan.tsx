import { useMemo, useState } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { dagvoorstel, sleuteldag } from '../../../shared/rules/woonlijst.ts';
import { STAPPARTIJ, WOONPLEKKEN as PLEKKEN, WOONSTAPPEN as STAPPEN, type WoonstapNaam } from '../../../shared/rules/wonen.ts';
import { partijTekst, WOONPLEKKEN, WOONSTAPPEN } from '../../app/woonwoorden.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { WonenVastleggenDocument } from '../../gql/generated/wonen/WonenVastleggenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { Tijdveld } from './Tijdveld.tsx';
import { type Huis, planVan } from './woon.ts';

interface Regel {
  tijd: string;
  plek: string;
}

/** Plans the day: the steps that are usually done then, with times to change; and says that the key was given. */
export function Dagplan({ huis }: { huis: Huis }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState(false);
  const { wonen } = huis;
  const opslag = useVastleggen(WonenVastleggenDocument, { plek: `sleutel-${huis.id}`, gelukt: wonen.sleutelOp === null ? 'De sleutel is gegeven.' : 'Het is opgeslagen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const dag = sleuteldag({ sleutelOp: wonen.sleutelOp ?? null, plan: planVan(wonen) });
  const sleutel = (op: string | null) => void opslag.vastleggen({ inburgeraarId: huis.id, wonen: { versie: wonen.versie ?? 0, sleutelOp: op, ...(op !== null && { stappen: [{ stap: 'SLEUTEL', stand: 'GEDAAN', datum: op }] }) } });
  return (
    <>
      <div className="ss-rij">
        {(wonen.sleutelOp === null || wonen.sleutelOp === vandaag) && <Knop icoon="potlood" soort={dag === null ? 'primair' : 'secundair'} onClick={() => zetOpen(true)}>{dag === null ? 'Plan de dag' : 'Wijzig de dag'}</Knop>}
        {wonen.sleutelOp === null && dag !== null && dag <= vandaag && <Knop soort="primair" icoon="vink" bezig={opslag.bezig} onClick={() => sleutel(dag)}>De sleutel is gegeven</Knop>}
        {wonen.sleutelOp === vandaag && <Knop soort="stil" icoon="vernieuw" bezig={opslag.bezig} onClick={() => sleutel(null)}>Sleutel ongedaan maken</Knop>}
      </div>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      {open && <Venster huis={huis} dag={dag} sluit={() => zetOpen(false)} />}
    </>
  );
}

function Venster({ huis, dag, sluit }: { huis: Huis; dag: string | null; sluit: () => void }) {
  const plan = planVan(huis.wonen);
  const begin = useMemo(() => {
    const voorstel = dagvoorstel(dag ?? '');
    const bron = plan.length === 0 ? voorstel : plan;
    return { datum: dag ?? '', regels: Object.fromEntries(bron.map(({ stap, tijd, plek }) => [stap, { tijd: tijd ?? '', plek: plek ?? '' }])) as Partial<Record<WoonstapNaam, Regel>> };
  }, [dag, plan]);
  const { waarde, zet, wis } = useConcept(`dagplan/${huis.id}`, begin);
  const opslag = useVastleggen(WonenVastleggenDocument, { plek: `dagplan-${huis.id}`, gelukt: 'De dag staat erin. Iedereen die het aangaat, ziet hem.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const zetRegel = (stap: WoonstapNaam, nieuw: Partial<Regel>) => zet((oud) => ({ ...oud, regels: { ...oud.regels, [stap]: { ...(oud.regels[stap] ?? { tijd: '', plek: '' }), ...nieuw } } }));
  const stappen = STAPPEN.filter((stap) => waarde.regels[stap] !== undefined);
  const erbij = STAPPEN.filter((stap) => waarde.regels[stap] === undefined && stap !== 'WONING_GEKOPPELD' && stap !== 'AFTERSALES');
  const verstuur = async () => {
    if (!keur(isDatum(waarde.datum) ? [] : [{ veld: 'datum', zin: 'Kies een dag.' }])) return;
    // A step that was planned for another day keeps that day: the form moves the day of the key.
    const regels = stappen.map((stap) => {
      const staand = plan.find((regel) => regel.stap === stap);
      const datum = staand && staand.datum !== dag ? staand.datum : waarde.datum;
      const inhoud = { stap, datum, tijd: waarde.regels[stap]?.tijd || null, plek: waarde.regels[stap]?.plek || null };
      return staand ? { id: staand.id, versie: staand.versie, ...inhoud } : inhoud;
    });
    if (!await opslag.vastleggen({ inburgeraarId: huis.id, wonen: { plan: regels } })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="De dag plannen" over={naamVan(huis)} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Bewaar de dag">
      <Datumveld naam="datum" label="Dag van de sleutel" waarde={waarde.datum} zet={(datum) => zet((oud) => ({ ...oud, datum }))} />
      <ol className="dagplan">
        {stappen.map((stap) => (
          <li key={stap} className="dagplan__regel">
            <p><strong>{WOONSTAPPEN[stap]}</strong> <span className="ss-zacht ss-klein">{partijTekst(STAPPARTIJ[stap])}</span></p>
            <div className="dagplan__velden">
              <Tijdveld naam={`tijd.${stap}`} label={`Hoe laat: ${WOONSTAPPEN[stap].toLowerCase()}`} labelVerborgen waarde={waarde.regels[stap]?.tijd ?? ''} zet={(tijd) => zetRegel(stap, { tijd })} />
              <Keuzeveld naam={`plek.${stap}`} label={`Waar: ${WOONSTAPPEN[stap].toLowerCase()}`} labelVerborgen leegTekst="Waar?" opties={PLEKKEN.map((plek) => ({ waarde: plek, tekst: WOONPLEKKEN[plek] }))} waarde={(waarde.regels[stap]?.plek ?? '') as (typeof PLEKKEN)[number] | ''} zet={(plek) => zetRegel(stap, { plek })} />
            </div>
          </li>
        ))}
      </ol>
      {erbij.length > 0 && <Keuzeveld naam="erbij" label="Nog een stap op deze dag" optioneel breedte="midden" opties={erbij.map((stap) => ({ waarde: stap, tekst: WOONSTAPPEN[stap] }))} waarde="" zet={(stap) => { if (stap) zetRegel(stap, {}); }} />}
    </Taakvenster>
  );
}
