import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { datumTekst } from '../../app/opmaak.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { VoortgangsregelFragment } from '../../gql/generated/voortgang.ts';
import { StartadviesVastleggenDocument } from '../../gql/generated/voortgang/StartadviesVastleggenDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { STARTADVIEZEN, type Trajectadvies } from '../../../shared/rules/intake.ts';
import { startadviesVenster } from '../../../shared/rules/termijnenElders.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';

const ADVIESWOORDEN: Readonly<Record<Trajectadvies, string>> = { Z_ROUTE: 'Z-route', B1_ROUTE: 'B1-route', ONDERWIJSROUTE: 'Onderwijsroute', NOG_ONDUIDELIJK: 'Nog niet duidelijk' };

/** In the startklas: the advice of the docent, which is asked for from the seventh to the tenth week. */
export function Startadvies({ cursist, naam }: { cursist: VoortgangsregelFragment; naam: string }) {
  const vandaag = useVandaag();
  const magGeven = useMag('dossier:vastleggen');
  const [open, zetOpen] = useState(false);
  const { vanaf, uiterlijk } = startadviesVenster(cursist.sinds);
  const { startadvies, id } = cursist.inburgeraar;
  const [gegeven] = (startadvies?.adviezen ?? []).filter(({ datum }) => datum >= cursist.sinds);
  const advies = STARTADVIEZEN.find((code) => code === gegeven?.advies);
  return (
    <div className="ss-rij voortgang__advies">
      {gegeven && <Label toon="goed" icoon="vink">advies {advies ? ADVIESWOORDEN[advies] : ''}, {datumTekst(gegeven.datum)}</Label>}
      {!gegeven && vandaag < vanaf && <span className="ss-zacht ss-klein">Advies over de route: vanaf {datumTekst(vanaf)}</span>}
      {!gegeven && vandaag >= vanaf && <Label toon={vandaag > uiterlijk ? 'fout' : 'letop'} icoon="klok">{vandaag > uiterlijk ? 'advies is te laat' : `advies voor ${datumTekst(uiterlijk)}`}</Label>}
      {magGeven && startadvies !== null && <Knop soort={gegeven || vandaag < vanaf ? 'stil' : 'secundair'} icoon="potlood" onClick={() => zetOpen(true)}>{gegeven ? 'Nieuw advies' : 'Advies geven'}<span className="ss-onzichtbaar"> over {naam}</span></Knop>}
      {open && <Adviesvenster id={id} naam={naam} vroeg={vandaag < vanaf} vandaag={vandaag} sluit={() => zetOpen(false)} />}
    </div>
  );
}

const LEEG: { advies: Trajectadvies | ''; observatie: string } = { advies: '', observatie: '' };

function Adviesvenster({ id, naam, vroeg, vandaag, sluit }: { id: string; naam: string; vroeg: boolean; vandaag: string; sluit: () => void }) {
  const { waarde, zet, wis } = useConcept(`startadvies/${id}`, LEEG);
  const [eigen, zetEigen] = useState<readonly Veldfout[]>([]);
  const opslag = useVastleggen(StartadviesVastleggenDocument, { plek: id, gelukt: 'Het advies is opgeslagen.' });
  const verstuur = async () => {
    const leeg = (['advies', 'observatie'] as const).filter((veld) => waarde[veld].trim() === '').map((veld) => ({ veld, zin: WEIGERINGEN.VELD_VERPLICHT }));
    zetEigen(leeg);
    if (leeg.length > 0 || !await opslag.vastleggen({ inburgeraarId: id, startadvies: { adviezen: [{ datum: vandaag, advies: waarde.advies, observatie: waarde.observatie.trim() }] } })) return;
    wis();
    sluit();
  };
  const fouten = [...eigen, ...opslag.velden.map(({ veld, zin }) => ({ veld: veld.split('.').at(-1) ?? veld, zin }))];
  return (
    <Dialoog open sluit={sluit} titel={`Advies over ${naam}`}>
      <Formulier
        onVerstuur={() => void verstuur()} fouten={fouten} label={`Advies over ${naam}`} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
        knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Advies opslaan</Knop><Knop soort="stil" onClick={sluit}>Annuleren</Knop></>}
      >
        {vroeg && <p className="ss-zacht">Een advies komt meestal na zeven tot tien weken. Eerder mag ook.</p>}
        <Keuzerondjes naam="advies" label="Welke route past?" opties={STARTADVIEZEN.map((code) => ({ waarde: code, tekst: ADVIESWOORDEN[code] }))} waarde={waarde.advies} zet={(advies) => zet((oud) => ({ ...oud, advies }))} />
        <VrijeTekst naam="observatie" label="Wat zag u in de les?" hint="Schrijf niets over gezondheid." rubriek="STARTADVIES" persoonId={id} waarde={waarde.observatie} zet={(observatie) => zet((oud) => ({ ...oud, observatie }))} />
      </Formulier>
    </Dialoog>
  );
}
