import { useMemo, useState } from 'react';
import { VERTALING_HOOGSTENS } from '../../../shared/rules/socialekaart.ts';
import { TAALCODES, type Taalcode } from '../../../shared/talen.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { tijdstipTekst } from '../../app/opmaak.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { KaartvertalingVastleggenDocument } from '../../gql/generated/socialekaart/KaartvertalingVastleggenDocument.ts';
import { TALEN } from '../../taal/talen.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Tekstveld } from '../../ui/Veld.tsx';
import type { Ingang } from './woorden.ts';

type Vertaling = Ingang['vertalingen'][number];
const ANDERE = TAALCODES.filter((taal) => taal !== 'nl');

/** What the organisation does, in the other five languages: by whom it was translated, and what is out of date. */
export function Vertalingen({ ingang }: { ingang: Ingang }) {
  const [open, zetOpen] = useState<Taalcode | null>(null);
  return (
    <Kaart titel="In andere talen" icoon="gesprek" onder="Waar een vertaling ontbreekt, ziet de inburgeraar het Nederlands.">
      <ul className="kaart-talen">
        {ANDERE.map((taal) => {
          const vertaling = ingang.vertalingen.find((een) => een.taal === taal);
          return (
            <li key={taal}>
              <div>
                <p><strong lang={taal}>{TALEN[taal].naam}</strong> <Stand vertaling={vertaling} /></p>
                {vertaling && <p lang={taal} dir="auto">{vertaling.wat}</p>}
                {vertaling && <p className="ss-zacht ss-klein">Vertaald door {vertaling.vertaaldDoor ?? 'een collega'}, {tijdstipTekst(vertaling.vertaaldOp)}</p>}
              </div>
              <Knop soort="stil" icoon="potlood" onClick={() => zetOpen(taal)}>{vertaling ? 'Wijzigen' : 'Vertalen'}<span className="ss-onzichtbaar">: {TALEN[taal].naam}</span></Knop>
            </li>
          );
        })}
      </ul>
      {open && <VertaalVenster key={open} ingang={ingang} taal={open} sluit={() => zetOpen(null)} />}
    </Kaart>
  );
}

function Stand({ vertaling }: { vertaling: Vertaling | undefined }) {
  if (!vertaling) return <Label toon="neutraal" icoon="leeg">ontbreekt</Label>;
  return vertaling.verouderd ? <Label toon="letop" icoon="halfvol">Nederlands is gewijzigd</Label> : <Label toon="goed" icoon="vink">vertaald</Label>;
}

function VertaalVenster({ ingang, taal, sluit }: { ingang: Ingang; taal: Taalcode; sluit: () => void }) {
  const vertaling = ingang.vertalingen.find((een) => een.taal === taal);
  const begin = useMemo(() => ({ wat: vertaling?.wat ?? '', openingstijden: vertaling?.openingstijden ?? '' }), [vertaling]);
  const { waarde, zet, wis } = useConcept(`kaartvertaling/${ingang.id}/${taal}`, begin);
  const opslag = useVastleggen(KaartvertalingVastleggenDocument, { plek: `${ingang.id}/${taal}`, gelukt: 'De vertaling is opgeslagen.' });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(waarde.wat.trim() === '' ? [{ veld: 'wat', zin: WEIGERINGEN.VELD_VERPLICHT }] : [])) return;
    if (!await opslag.vastleggen({ ingangId: ingang.id, ingangVersie: ingang.versie, taal, versie: vertaling?.versie ?? null, wat: waarde.wat.trim(), openingstijden: waarde.openingstijden.trim() || null })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel={`Vertalen: ${TALEN[taal].naam}`} over={ingang.naam} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Vertaling opslaan">
      <p className="ss-zacht">Nederlands: {ingang.wat}</p>
      <div lang={taal} dir="auto"><VrijeTekst naam="wat" label="Wat doet de organisatie?" regels={3} maxTekens={VERTALING_HOOGSTENS.wat} buitenRubriek="iedereen die inlogt, en wie de flyer krijgt" waarde={waarde.wat} zet={(wat) => zet((oud) => ({ ...oud, wat }))} /></div>
      {ingang.openingstijden !== null && <Tekstveld naam="openingstijden" label="Wanneer open?" hint={`Nederlands: ${ingang.openingstijden}`} optioneel maxLength={VERTALING_HOOGSTENS.openingstijden} waarde={waarde.openingstijden} zet={(openingstijden) => zet((oud) => ({ ...oud, openingstijden }))} />}
    </Taakvenster>
  );
}
