import { Icoon, type Icoonnaam } from '../../../ui/Icoon.tsx';
import type { Toon } from '../../../ui/Label.tsx';
import { klassen } from '../../../ui/klassen.ts';
import type { Aandacht, Telling } from './rij.ts';

const WOORDEN: Readonly<Record<Aandacht, { tekst: string; onder: string; toon: Toon; icoon: Icoonnaam }>> = {
  telaat: { tekst: 'te laat', onder: 'een termijn is voorbij', toon: 'fout', icoon: 'fout' },
  dezeweek: { tekst: 'binnen 7 dagen', onder: 'een termijn loopt af', toon: 'letop', icoon: 'klok' },
  ontbreekt: { tekst: 'ontbreekt iets', onder: 'plan, presentie, uren of rapportage', toon: 'letop', icoon: 'bestand' },
};

interface AandachtbandProps {
  tellingen: readonly Telling[];
  /** The numbers are of a part of the people. */
  deel: boolean;
  gekozen: Aandacht | '';
  kies: (gekozen: Aandacht | '') => void;
}

/** Who needs somebody today, in three numbers; a tap shows who they are, a second tap everybody. */
export function Aandachtband({ tellingen, deel, gekozen, kies }: AandachtbandProps) {
  return (
    <section className="ss-aandacht" aria-labelledby="aandacht">
      <h2 id="aandacht" className="ss-aandacht__kop">{deel ? 'Vandaag aandacht, binnen uw keuze' : 'Vandaag aandacht'}</h2>
      <div className="ss-aandacht__knoppen">
        {tellingen.map(({ soort, aantal, ofMeer }) => {
          const { tekst, onder, toon, icoon } = WOORDEN[soort];
          return (
            <button
              key={soort} type="button" aria-pressed={gekozen === soort} className={klassen('ss-aandacht__knop', `ss-toon--${aantal === 0 ? 'goed' : toon}`)}
              onClick={() => kies(gekozen === soort ? '' : soort)}
            >
              <Icoon naam={aantal === 0 ? 'vink' : icoon} maat={1.5} />
              <span className="ss-aandacht__getal">{aantal}{ofMeer && <span title="of meer">+</span>}</span>
              <span className="ss-aandacht__tekst">{tekst}<span className="ss-aandacht__onder">{onder}</span></span>
            </button>
          );
        })}
      </div>
    </section>
  );
}
