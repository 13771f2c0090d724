import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Icoon } from '../../ui/Icoon.tsx';
import type { Groep, Keuze } from './keuzes.ts';

/** The keys of a combobox (ARIA APG): the focus stays in the field, and moves through the list by name. */
export function useKiezer(groepen: readonly Groep[], kies: (keuze: Keuze) => void) {
  const id = useId();
  const vlak = groepen.flatMap(({ keuzes }) => keuzes);
  const [gekozen, zetGekozen] = useState<string | null>(null);
  // What is no longer there is not chosen; then the first is.
  const plek = Math.max(0, vlak.findIndex(({ sleutel }) => sleutel === gekozen));
  const huidig = vlak[plek];
  const naar = (nieuw: number) => zetGekozen(vlak[(nieuw + vlak.length) % vlak.length]?.sleutel ?? null);
  const bijToets = (gebeurtenis: KeyboardEvent) => {
    if (gebeurtenis.nativeEvent.isComposing || vlak.length === 0) return;
    const doe: Partial<Record<string, () => void>> = { ArrowDown: () => naar(plek + 1), ArrowUp: () => naar(plek - 1), PageDown: () => naar(Math.min(plek + 5, vlak.length - 1)), PageUp: () => naar(Math.max(plek - 5, 0)), Enter: () => huidig && kies(huidig) };
    const dit = doe[gebeurtenis.key];
    if (!dit) return;
    gebeurtenis.preventDefault();
    dit();
  };
  const optieId = (keuze: Keuze) => `${id}-${vlak.indexOf(keuze)}`;
  return {
    id, optieId, huidig, kies, wijs: ({ sleutel }: Keuze) => zetGekozen(sleutel), aantal: vlak.length,
    invoer: { role: 'combobox', 'aria-expanded': vlak.length > 0, 'aria-controls': `${id}-lijst`, 'aria-autocomplete': 'list', 'aria-activedescendant': huidig ? optieId(huidig) : undefined, onKeyDown: bijToets } as const,
  };
}

type Kiezer = ReturnType<typeof useKiezer>;

/** The list below the field, in groups with a heading each. */
export function Keuzelijst({ groepen, kiezer, naam }: { groepen: readonly Groep[]; kiezer: Kiezer; naam: string }) {
  const { huidig } = kiezer;
  const actief = kiezer.invoer['aria-activedescendant'];
  useEffect(() => void (actief !== undefined && document.getElementById(actief)?.scrollIntoView({ block: 'nearest' })), [actief]);
  return (
    <div id={`${kiezer.id}-lijst`} role="listbox" aria-label={naam} className="ss-palet__lijst">
      {groepen.map(({ titel, keuzes }) => (
        <div key={titel} role="group" aria-label={titel}>
          <div className="ss-palet__groep" aria-hidden="true">{titel}</div>
          {keuzes.map((keuze) => (
            // The keys are those of the field; a pointer may choose here.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={keuze.sleutel} id={kiezer.optieId(keuze)} role="option" tabIndex={-1} aria-selected={keuze === huidig} className="ss-palet__keuze"
              onPointerMove={() => void (keuze === huidig || kiezer.wijs(keuze))} onClick={() => kiezer.kies(keuze)}
            >
              <Icoon naam={keuze.icoon} />
              <span className="ss-palet__tekst">{keuze.tekst}</span>
              {typeof keuze.bij === 'string' && <span className="ss-palet__bij">{keuze.bij}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
