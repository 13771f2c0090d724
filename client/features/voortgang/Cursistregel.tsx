import { useState } from 'react';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { isNaamloos, naamVan } from '../../app/persoon.ts';
import { useIk } from '../../app/sessie/ikContext.ts';
import { VAARDIGHEDEN } from '../../app/taalwoorden.ts';
import { WaaromPersoon } from '../../app/toegang/WaaromPersoon.tsx';
import { NietOpslaan, Rapportagevelden } from '../../app/voortgang/Rapportagevelden.tsx';
import { klassen } from '../../ui/klassen.ts';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { VAARDIGHEDEN as CODES } from '../../../shared/rules/taal.ts';
import type { Invoer, Rij } from './rapportage.ts';
import { Startadvies } from './Startadvies.tsx';

const RUBRIEKEN = ['ROEPNAAM', 'ACHTERNAAM', 'TAAL_PRESENTIE', 'TAAL_VOORTGANG'] as const;
interface CursistregelProps {
  rij: Rij;
  startklas: boolean;
  peildag: string;
  zet: (invoer: Invoer) => void;
  /** Leaves this learner out of the next save. */
  laat: () => void;
}

/** One learner: effort in a tap, the levels as they were, and only then the rest. */
export function Cursistregel({ rij, startklas, peildag, zet, laat }: CursistregelProps) {
  const { id, cursist } = rij;
  const naam = naamVan(cursist.inburgeraar);
  const { gemeenten } = useIk();
  const [opnieuw, zetOpnieuw] = useState(false);
  const klaar = cursist.gerapporteerdOp !== null && !rij.mee && !opnieuw;
  return (
    <li className={klassen('voortgang__regel', rij.mee && 'voortgang__regel--mee')}>
      <div className="voortgang__kop">
        <div>
          <p className="voortgang__naam"><Koppeling to={`/inburgeraars/${id}`}>{naam}</Koppeling></p>
          <p className="ss-zacht ss-klein">{gemeenten.length > 1 && `${cursist.inburgeraar.mijnOpdracht.gemeente} · `}{lessenTekst(cursist.aanwezigheid)}</p>
        </div>
        <Stand rij={rij} />
        <WaaromPersoon persoonId={id} naam={naam} rubrieken={RUBRIEKEN} dicht={isNaamloos(cursist.inburgeraar)} />
      </div>
      {startklas && <Startadvies cursist={cursist} naam={naam} />}
      {klaar ? <Knop soort="stil" icoon="potlood" onClick={() => zetOpnieuw(true)}>Nog eens rapporteren<span className="ss-onzichtbaar"> over {naam}</span></Knop>
        : rij.verouderd ? <Ingehaald rij={rij} naam={naam} zet={zet} laat={laat} /> : (
          <>
            <Rapportagevelden rapport={rij} naam={naam} peildag={peildag} bekendTekst={!rij.mee && bekendTekst(rij)} zet={zet} laat={laat} />
            {rij.mee && !rij.invoer.niets && <p><NietOpslaan naam={naam} laat={laat} /></p>}
          </>
        )}
    </li>
  );
}

function lessenTekst({ lessen, aanwezig, ongeoorloofd }: Rij['cursist']['aanwezigheid']): string {
  if (lessen === 0) return 'Dit kwartaal geen lessen vastgelegd';
  return `Bij ${aanwezig} van ${aantal(lessen, 'les', 'lessen')}${ongeoorloofd > 0 ? `, ${ongeoorloofd} keer ongeoorloofd weg` : ''}`;
}

function Stand({ rij: { cursist, mee } }: { rij: Rij }) {
  if (mee) return <Label toon="info" icoon="potlood">nog opslaan</Label>;
  if (cursist.gerapporteerdOp !== null) return <Label toon="goed" icoon="vink">gerapporteerd {datumTekst(cursist.gerapporteerdOp)}</Label>;
  return cursist.verschuldigd ? <Label toon="letop" icoon="klok">te doen</Label> : <Label>net begonnen</Label>;
}

/** Before the effort is chosen the levels take one line: a class of twelve stays short. */
function bekendTekst({ bekend }: Rij): string {
  const delen = CODES.flatMap((vaardigheid) => (bekend[vaardigheid] ? [`${VAARDIGHEDEN[vaardigheid]} ${bekend[vaardigheid].niveau}`] : []));
  return delen.length === 0 ? 'Nog geen niveau bekend. Kies eerst de inzet.' : `${delen.join(', ')}. Kies eerst de inzet.`;
}

/** A colleague reported since this was filled in: the docent says what becomes of it. */
function Ingehaald({ rij, naam, zet, laat }: { rij: Rij; naam: string; zet: CursistregelProps['zet']; laat: () => void }) {
  return (
    <div className="voortgang__ingehaald" role="group" aria-label={`Kies wat er met uw rapportage over ${naam} gebeurt`}>
      <p>Een collega rapporteerde intussen over {naam}. Uw rapportage is nog niet opgeslagen.</p>
      <div className="ss-rij">
        <Knop onClick={laat}>Laat die staan</Knop>
        <Knop onClick={() => zet({ ...rij.invoer, versie: rij.cursist.versie })}>Ook de mijne opslaan</Knop>
      </div>
    </div>
  );
}
