import type { KeyboardEvent } from 'react';
import { useVeld } from '../../ui/formuliervelden.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { klassen } from '../../ui/klassen.ts';
import { bediening } from '../../ui/Veld.tsx';
import { schrijfUren } from './urentekst.ts';
import type { Cel } from './weekstaat.ts';

interface UurcelProps {
  cel: Cel;
  /** 'Amina Voorbeeld, dinsdag 17 november' */
  label: string;
  typ: (tekst: string) => void;
}

const REACTIES: Readonly<Record<string, string>> = { BEVESTIGD: 'De deelnemer bevestigde deze uren.', BETWIST: 'De deelnemer is het niet eens met deze uren.' };

/** The hours of one person on one day. */
export function Uurcel({ cel, label, typ }: UurcelProps) {
  const gegevens = useVeld(cel.naam, label, undefined, undefined);
  const reactie = cel.opgeslagen?.reactie ?? '';
  if (cel.vast) return <span className="uren-cel__vast" title="Er staan op deze dag meer keren uren. Wijzig ze in het dossier.">{schrijfUren(cel.stond)}<span className="ss-onzichtbaar"> uur in meer keren: niet hier te wijzigen</span></span>;
  return (
    <span className="uren-cel">
      <label htmlFor={gegevens.id} className="ss-onzichtbaar">{label}</label>
      <input
        {...bediening(gegevens, cel.naam)} type="text" inputMode="decimal" autoComplete="off" maxLength={6} data-dag={cel.datum} value={cel.tekst} disabled={cel.komtNog && cel.tekst === ''}
        className={klassen('utrecht-textbox utrecht-textbox--html-input uren-cel__invoer', cel.gewijzigd && 'uren-cel__invoer--anders')}
        onChange={(gebeurtenis) => typ(gebeurtenis.target.value)} onFocus={(gebeurtenis) => gebeurtenis.target.select()} onKeyDown={opEnNeer}
      />
      {gegevens.foutId && <span id={gegevens.foutId} className="ss-onzichtbaar">{gegevens.fout}</span>}
      {reactie in REACTIES && <span className={`uren-cel__reactie uren-cel__reactie--${reactie.toLowerCase()}`} title={REACTIES[reactie]}><Icoon naam={reactie === 'BETWIST' ? 'fout' : 'vink'} maat={0.875} /><span className="ss-onzichtbaar">{REACTIES[reactie]}</span></span>}
    </span>
  );
}

/** Up, down and Enter go along the persons of one day, as in a spreadsheet. */
function opEnNeer(gebeurtenis: KeyboardEvent<HTMLInputElement>) {
  const stap = gebeurtenis.key === 'ArrowUp' ? -1 : gebeurtenis.key === 'ArrowDown' || gebeurtenis.key === 'Enter' ? 1 : 0;
  if (stap === 0) return;
  gebeurtenis.preventDefault();
  const nu = gebeurtenis.currentTarget;
  const vanDag = [...(nu.closest('table')?.querySelectorAll<HTMLInputElement>(`input[data-dag="${nu.dataset['dag'] ?? ''}"]`) ?? [])];
  vanDag[vanDag.indexOf(nu) + stap]?.focus();
}
