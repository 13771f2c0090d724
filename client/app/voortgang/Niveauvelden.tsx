import { datumKort } from '../opmaak.ts';
import { NIVEAUBASISSEN, VAARDIGHEDEN } from '../taalwoorden.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { ERK_NIVEAUS, NIVEAUBASISSEN as BASISCODES, VAARDIGHEDEN as CODES, type Vaardigheid } from '../../../shared/rules/taal.ts';
import { kiesNiveau, niveauVan, type Rapport, type Rapportinvoer, veldnaam } from './rapport.ts';

const NIVEAUS = ERK_NIVEAUS.map((waarde) => ({ waarde, tekst: waarde }));
const BASISSEN = BASISCODES.map((waarde) => ({ waarde, tekst: NIVEAUBASISSEN[waarde] }));

interface NiveauveldenProps<I extends Rapportinvoer> {
  rapport: Rapport<I>;
  naam: string;
  peildag: string;
  zet: (invoer: I) => void;
}

/** The level per skill as it is known; only where it changes is asked what it rests on. */
export function Niveauvelden<I extends Rapportinvoer>({ rapport, naam, peildag, zet }: NiveauveldenProps<I>) {
  const anders = CODES.filter((vaardigheid) => rapport.invoer.niveaus[vaardigheid] !== undefined);
  return (
    <fieldset>
      <legend className="ss-onzichtbaar">Niveau per vaardigheid van {naam}</legend>
      <div className="rapport-niveaus">
        {CODES.map((vaardigheid) => (
          <Keuzeveld
            key={vaardigheid} naam={veldnaam(rapport.id, vaardigheid)} label={VAARDIGHEDEN[vaardigheid]} leegTekst="–" opties={NIVEAUS} hint={hoeBekend(rapport, vaardigheid)}
            waarde={niveauVan(rapport, vaardigheid).niveau} zet={(niveau) => zet(kiesNiveau(rapport, vaardigheid, { niveau }))}
          />
        ))}
      </div>
      {anders.filter((vaardigheid) => niveauVan(rapport, vaardigheid).niveau !== '').map((vaardigheid) => <Grond key={vaardigheid} rapport={rapport} vaardigheid={vaardigheid} peildag={peildag} zet={zet} />)}
    </fieldset>
  );
}

function Grond<I extends Rapportinvoer>({ rapport, vaardigheid, peildag, zet }: Omit<NiveauveldenProps<I>, 'naam'> & { vaardigheid: Vaardigheid }) {
  const { basis, op } = niveauVan(rapport, vaardigheid);
  return (
    <div className="rapport-grond">
      <Keuzeveld naam={veldnaam(rapport.id, `${vaardigheid}.basis`)} label={`${VAARDIGHEDEN[vaardigheid]}: hoe weet u dit?`} leegTekst={null} opties={BASISSEN} waarde={basis} zet={(nieuw) => zet(kiesNiveau(rapport, vaardigheid, { basis: nieuw }))} />
      <Datumveld naam={veldnaam(rapport.id, `${vaardigheid}.op`)} label={`${VAARDIGHEDEN[vaardigheid]}: op welke dag?`} tot={peildag} waarde={op === '' ? peildag : op} zet={(nieuw) => zet(kiesNiveau(rapport, vaardigheid, { op: nieuw }))} />
    </div>
  );
}

/** 'toets, 3 aug', where nothing else was chosen. */
function hoeBekend({ bekend, invoer }: Rapport, vaardigheid: Vaardigheid): string | undefined {
  const was = bekend[vaardigheid];
  if (!was || invoer.niveaus[vaardigheid]) return undefined;
  return [was.basis === '' ? '' : NIVEAUBASISSEN[was.basis], datumKort(was.op)].filter(Boolean).join(', ');
}
