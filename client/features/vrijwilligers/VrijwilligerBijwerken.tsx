import { useMemo } from 'react';
import { DAGDELEN, type Dagdeel, kernenVan, SPREEKNIVEAUS, type Spreekniveau } from '../../../shared/rules/taalpunt.ts';
import { HOOGSTENS_PER_VRIJWILLIGER, VRIJWILLIGERSTALEN } from '../../../shared/rules/vrijwilligers.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { useIk, useMag } from '../../app/sessie/ikContext.ts';
import { DAGDEELWOORDEN, NIVEAUWOORDEN } from '../../app/taalpuntwoorden.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { WEEKDAGNAMEN } from '../../app/weekdagwoorden.ts';
import type { VrijwilligerveldenFragment } from '../../gql/generated/vrijwilligers.ts';
import { VrijwilligerBijwerkenDocument } from '../../gql/generated/vrijwilligers/VrijwilligerBijwerkenDocument.ts';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld } from '../../ui/Veld.tsx';
import { Vinkjes } from '../../ui/Vinkjes.tsx';
import './vrijwilligers.css';

interface BijwerkenProps {
  vrijwilliger: VrijwilligerveldenFragment;
  sluit: () => void;
}

/** What a volunteer can do: languages, days, and how many people at once. */
export function VrijwilligerBijwerken({ vrijwilliger, sluit }: BijwerkenProps) {
  const vandaag = useVandaag();
  const { id, naam, talen, weekdagen, hoogstens, rustTot, getraindOp, versie } = vrijwilliger;
  const { gemeenten } = useIk();
  // Whoever practises with people comes somewhere, at some time, and is better with some than with others.
  const oefent = useMag('taalpunt:lezen');
  const [dagdelen, kernen, niveaus] = [vrijwilliger.dagdelen as Dagdeel[], vrijwilliger.kernen, vrijwilliger.niveaus as Spreekniveau[]];
  const begin = useMemo(() => ({ talen, weekdagen, dagdelen, kernen, niveaus, hoogstens: String(hoogstens), rustTot: rustTot ?? '', getraindOp: getraindOp ?? '' }), [talen, weekdagen, dagdelen, kernen, niveaus, hoogstens, rustTot, getraindOp]);
  const dorpen = [...new Set([...kernenVan(gemeenten), ...kernen])];
  const { waarde, zet, wis } = useConcept(`vrijwilliger/${id}`, begin);
  const opslag = useVastleggen(VrijwilligerBijwerkenDocument, { plek: id, gelukt: 'Het is opgeslagen.' });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const hoeveel = leesGetal(waarde.hoogstens);
    const goed = hoeveel !== null && Number.isInteger(hoeveel) && hoeveel >= 0 && hoeveel <= HOOGSTENS_PER_VRIJWILLIGER;
    if (!keur(goed ? [] : [{ veld: 'hoogstens', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }])) return;
    if (!await opslag.vastleggen({ vrijwilligerId: id, versie, talen: [...waarde.talen], weekdagen: [...waarde.weekdagen], hoogstens: hoeveel ?? 0, rustTot: waarde.rustTot || null, getraindOp: waarde.getraindOp || null, ...(oefent && { dagdelen: [...waarde.dagdelen], kernen: [...waarde.kernen], niveaus: [...waarde.niveaus] }) })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Wat kan deze vrijwilliger?" over={naam} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <Talen talen={waarde.talen} zet={(nieuw) => deel({ talen: nieuw })} />
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">Op welke dagen?</legend>
        {WEEKDAGNAMEN.map((dag, plek) => (
          <Vinkje key={dag} naam="weekdagen" label={dag} aan={waarde.weekdagen.includes(plek + 1)} zet={(aan) => deel({ weekdagen: aan ? [...waarde.weekdagen, plek + 1].sort() : waarde.weekdagen.filter((een) => een !== plek + 1) })} />
        ))}
      </fieldset>
      {oefent && (
        <>
          <Vinkjes naam="dagdelen" legende="Op welk deel van de dag?" codes={DAGDELEN} woorden={DAGDEELWOORDEN} aan={waarde.dagdelen} zet={(nieuw) => deel({ dagdelen: nieuw })} />
          <Vinkjes naam="kernen" legende="In welke dorpen?" codes={dorpen} woorden={Object.fromEntries(dorpen.map((dorp) => [dorp, dorp]))} aan={waarde.kernen} zet={(nieuw) => deel({ kernen: nieuw })} />
          <Vinkjes naam="niveaus" legende="Met wie oefent deze vrijwilliger goed?" codes={SPREEKNIVEAUS} woorden={NIVEAUWOORDEN} aan={waarde.niveaus} zet={(nieuw) => deel({ niveaus: nieuw })} />
        </>
      )}
      <Getalveld naam="hoogstens" label="Hoeveel mensen hoogstens tegelijk?" waarde={waarde.hoogstens} zet={(nieuw) => deel({ hoogstens: nieuw })} />
      <Datumveld naam="getraindOp" label="Training klaar op" optioneel tot={vandaag} waarde={waarde.getraindOp} zet={(nieuw) => deel({ getraindOp: nieuw })} />
      <Datumveld naam="rustTot" label="Niet beschikbaar tot en met" optioneel van={vandaag} waarde={waarde.rustTot} zet={(nieuw) => deel({ rustTot: nieuw })} />
    </Taakvenster>
  );
}

/** The languages that were chosen, each to take away, and a list to add from: short on a phone, without typing. */
function Talen({ talen, zet }: { talen: readonly string[]; zet: (talen: string[]) => void }) {
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <Keuzeveld
        naam="talen" label="Talen" breedte="midden" leegTekst={talen.length === 0 ? 'Kies een taal' : 'Nog een taal'} waarde="" opties={VRIJWILLIGERSTALEN.filter((taal) => !talen.includes(taal)).map((taal) => ({ waarde: taal as string, tekst: taal }))}
        zet={(taal) => void (taal !== '' && zet([...talen, taal]))}
      />
      {talen.length > 0 && <ul className="vrijwilliger-talen" aria-label="Gekozen talen">{talen.map((taal) => <li key={taal}><Knop icoon="kruis" onClick={() => zet(talen.filter((een) => een !== taal))}>{taal}<span className="ss-onzichtbaar"> weghalen</span></Knop></li>)}</ul>}
    </div>
  );
}
