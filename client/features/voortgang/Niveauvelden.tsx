import { datumKort } from '../../app/opmaak.ts';
import { NIVEAUBASISSEN, VAARDIGHEDEN } from '../../app/taalwoorden.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { ERK_NIVEAUS, NIVEAUBASISSEN as BASISCODES, VAARDIGHEDEN as CODES, type Vaardigheid } from '../../../shared/rules/taal.ts';
import { type Invoer, kiesNiveau, niveauVan, type Rij, veldnaam } from './rapportage.ts';

const NIVEAUS = ERK_NIVEAUS.map((waarde) => ({ waarde, tekst: waarde }));
const BASISSEN = BASISCODES.map((waarde) => ({ waarde, tekst: NIVEAUBASISSEN[waarde] }));

interface NiveauveldenProps {
  rij: Rij;
  naam: string;
  peildag: string;
  zet: (invoer: Invoer) => void;
}

/** The level per skill as it is known; only where it changes is asked what it rests on. */
export function Niveauvelden({ rij, naam, peildag, zet }: NiveauveldenProps) {
  const anders = CODES.filter((vaardigheid) => rij.invoer.niveaus[vaardigheid] !== undefined);
  return (
    <fieldset>
      <legend className="ss-onzichtbaar">Niveau per vaardigheid van {naam}</legend>
      <div className="voortgang-niveaus">
        {CODES.map((vaardigheid) => (
          <Keuzeveld
            key={vaardigheid} naam={veldnaam(rij.id, vaardigheid)} label={VAARDIGHEDEN[vaardigheid]} leegTekst="–" opties={NIVEAUS} hint={hoeBekend(rij, vaardigheid)}
            waarde={niveauVan(rij, vaardigheid).niveau} zet={(niveau) => zet(kiesNiveau(rij, vaardigheid, { niveau }))}
          />
        ))}
      </div>
      {anders.filter((vaardigheid) => niveauVan(rij, vaardigheid).niveau !== '').map((vaardigheid) => <Grond key={vaardigheid} rij={rij} vaardigheid={vaardigheid} peildag={peildag} zet={zet} />)}
    </fieldset>
  );
}

function Grond({ rij, vaardigheid, peildag, zet }: Omit<NiveauveldenProps, 'naam'> & { vaardigheid: Vaardigheid }) {
  const { basis, op } = niveauVan(rij, vaardigheid);
  return (
    <div className="voortgang-grond">
      <Keuzeveld naam={veldnaam(rij.id, `${vaardigheid}.basis`)} label={`${VAARDIGHEDEN[vaardigheid]}: hoe weet u dit?`} leegTekst={null} opties={BASISSEN} waarde={basis} zet={(nieuw) => zet(kiesNiveau(rij, vaardigheid, { basis: nieuw }))} />
      <Datumveld naam={veldnaam(rij.id, `${vaardigheid}.op`)} label={`${VAARDIGHEDEN[vaardigheid]}: op welke dag?`} tot={peildag} waarde={op === '' ? peildag : op} zet={(nieuw) => zet(kiesNiveau(rij, vaardigheid, { op: nieuw }))} />
    </div>
  );
}

/** 'toets, 3 aug', where nothing else was chosen. */
function hoeBekend({ bekend, invoer }: Rij, vaardigheid: Vaardigheid): string | undefined {
  const was = bekend[vaardigheid];
  if (!was || invoer.niveaus[vaardigheid]) return undefined;
  return [was.basis === '' ? '' : NIVEAUBASISSEN[was.basis], datumKort(was.op)].filter(Boolean).join(', ');
}
