import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { plusMaanden } from '../../../../shared/rules/datum.ts';
import { DRIEGESPREK_VOORUIT_MAANDEN, OVERDRACHTOVERGANGEN, type Overdrachtstand, WERKROUTES as ROUTECODES, type Werkroute } from '../../../../shared/rules/werk.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { LoopbaanbegeleidersDocument } from '../../../gql/generated/inburgeraars/LoopbaanbegeleidersDocument.ts';
import { OverdrachtAanbiedenDocument } from '../../../gql/generated/inburgeraars/OverdrachtAanbiedenDocument.ts';
import { OverdrachtIntrekkenDocument } from '../../../gql/generated/inburgeraars/OverdrachtIntrekkenDocument.ts';
import { t } from '../../../taal/taal.ts';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import { Regel, Tekst } from '../kaarten/delen.tsx';
import type { Deel, Dossier } from '../kaarten/kaart.tsx';
import { OVERDRACHTSTANDEN, stand as standVan, WERKROUTES, woord } from '../woorden.ts';

type Werk = NonNullable<Dossier['werk']>;

export function OverdrachtKnoppen({ persoon, van }: Deel<Werk>) {
  const [open, zetOpen] = useState(false);
  if (van.overdrachten.some(({ stand }) => stand === 'AANGEBODEN' || stand === 'AANGENOMEN')) return null;
  return (
    <>
      <Knop icoon="pijlRechts" onClick={() => zetOpen(true)}>Overdragen</Knop>
      {open && <Aanbieden persoonId={persoon.id} sluit={() => zetOpen(false)} />}
    </>
  );
}

function Aanbieden({ persoonId, sluit }: { persoonId: string; sluit: () => void }) {
  const vandaag = useVandaag();
  const collegas = useQuery(LoopbaanbegeleidersDocument).data?.loopbaanbegeleiders ?? [];
  const begin = useMemo(() => ({ loopbaanbegeleiderId: '', route: '' as Werkroute | '', plan: '', driegesprekOp: '' }), []);
  const { waarde, zet, wis, hersteld } = useConcept(`overdracht/${persoonId}`, begin);
  const opslag = useVastleggen(OverdrachtAanbiedenDocument, { plek: persoonId, gelukt: 'De overdracht is aangeboden.' });
  const { fouten, keur } = useControle(opslag.velden);
  const deel = (nieuw: Partial<typeof begin>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const leeg = (['loopbaanbegeleiderId', 'route', 'plan', 'driegesprekOp'] as const).filter((veld) => waarde[veld].trim() === '');
    if (!keur(leeg.map((veld) => ({ veld, zin: WEIGERINGEN.VELD_VERPLICHT }))) || !await opslag.vastleggen({ inburgeraarId: persoonId, ...waarde, plan: waarde.plan.trim() })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Overdragen aan de werkcarrousel" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Overdracht aanbieden" hersteld={hersteld} wis={wis}>
      <p>De loopbaanbegeleider ziet pas na aannemen wie het is.</p>
      <Keuzeveld naam="loopbaanbegeleiderId" label="Aan wie?" opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.loopbaanbegeleiderId} zet={(loopbaanbegeleiderId) => deel({ loopbaanbegeleiderId })} />
      <Keuzeveld naam="route" label="Route naar werk" breedte="midden" opties={ROUTECODES.map((code) => ({ waarde: code, tekst: WERKROUTES[code] }))} waarde={waarde.route} zet={(route) => deel({ route })} />
      <Datumveld naam="driegesprekOp" label="Gesprek met zijn drieën" van={vandaag} tot={plusMaanden(vandaag, DRIEGESPREK_VOORUIT_MAANDEN)} waarde={waarde.driegesprekOp} zet={(driegesprekOp) => deel({ driegesprekOp })} />
      <VrijeTekst naam="plan" maxTekens={4000} label="Overdrachtsplan" hint="Wat kan en wil iemand, en wat is er al gedaan? Schrijf niets over gezondheid." regels={6} rubriek="WERK" persoonId={persoonId} waarde={waarde.plan} zet={(plan) => deel({ plan })} />
    </Invoervenster>
  );
}

export function Overdrachtregel({ overdracht, persoonId }: { overdracht: Werk['overdrachten'][number]; persoonId: string }) {
  const mag = useMag('overdracht:aanbieden');
  const [open, zetOpen] = useState(false);
  const { toon, tekst } = standVan(OVERDRACHTSTANDEN, overdracht.stand);
  return (
    <Regel kop={t('Overdracht naar de werkcarrousel')} bij={<Label toon={toon}>{tekst}</Label>} herkomst={overdracht.herkomst}>
      <p className="ss-zacht ss-klein">{woord(WERKROUTES, overdracht.route)}{overdracht.aan !== null && `, ${overdracht.aan}`}</p>
      <p>{t('Gesprek met zijn drieën: {{datum}}', { datum: datumTekst(overdracht.driegesprekOp) })}</p>
      <Tekst>{overdracht.plan}</Tekst>
      <Tekst>{overdracht.reden}</Tekst>
      {mag && OVERDRACHTOVERGANGEN[overdracht.stand as Overdrachtstand].includes('INGETROKKEN') && <div><Knop soort="stil" icoon="kruis" onClick={() => zetOpen(true)}>Intrekken</Knop></div>}
      {open && <Intrekken overdracht={overdracht} persoonId={persoonId} sluit={() => zetOpen(false)} />}
    </Regel>
  );
}

const LEEG = { reden: '' };

function Intrekken({ overdracht, persoonId, sluit }: { overdracht: Werk['overdrachten'][number]; persoonId: string; sluit: () => void }) {
  const { waarde, zet, wis, hersteld } = useConcept(`overdracht-intrekken/${overdracht.id}`, LEEG);
  const opslag = useVastleggen(OverdrachtIntrekkenDocument, { plek: overdracht.id, gelukt: 'De overdracht is ingetrokken.' });
  const { fouten, keur } = useControle(opslag.velden);
  const verstuur = async () => {
    if (!keur(waarde.reden.trim() === '' ? [{ veld: 'reden', zin: WEIGERINGEN.VELD_VERPLICHT }] : [])) return;
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, overdrachtId: overdracht.id, versie: overdracht.versie, reden: waarde.reden.trim() })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Overdracht intrekken" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Overdracht intrekken" hersteld={hersteld} wis={wis}>
      {overdracht.stand === 'AANGENOMEN' && <p>De loopbaanbegeleider ziet deze persoon daarna meteen niet meer.</p>}
      <VrijeTekst naam="reden" maxTekens={500} label="Waarom?" regels={2} rubriek="WERK" persoonId={persoonId} waarde={waarde.reden} zet={(reden) => zet({ reden })} />
    </Invoervenster>
  );
}
