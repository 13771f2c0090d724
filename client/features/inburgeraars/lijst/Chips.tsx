import { TAAKNAMEN } from '../../../../shared/rules/taaknamen.ts';
import type { Taaksoort } from '../../../../shared/rules/taken.ts';
import { type Stap, WEG } from '../../../../shared/rules/weg.ts';
import { aantal } from '../../../app/opmaak.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { FASEN, LEERROUTES, TERMIJNEN, woord } from '../woorden.ts';
import type { useKiesbaar } from './Filters.tsx';
import { type Keuze, type Keuzes, type Kiesrechten, magKiezen, SORTERINGEN, VENSTERS } from './keuzes.ts';

const AANDACHTWOORDEN = { telaat: 'Een termijn is te laat', dezeweek: 'Binnen 7 dagen', ontbreekt: 'Ontbreekt iets' } as const;

/** Each choice in words; null for what is not chosen. A partner or colleague whose name is not here yet is called what it is. */
function inWoorden(k: Keuzes, { partners, consulenten }: ReturnType<typeof useKiesbaar>): Record<Keuze, string | null> {
  const naam = (lijst: readonly { waarde: string; tekst: string }[], id: string, anders: string) => lijst.find(({ waarde }) => waarde === id)?.tekst ?? anders;
  return {
    gemeente: k.gemeente && `Gemeente ${k.gemeente}`, leerroute: k.leerroute && woord(LEERROUTES, k.leerroute), fase: k.fase && `Fase: ${woord(FASEN, k.fase)}`, stap: k.stap && `Stap: ${WEG[k.stap as Stap].titel}`,
    attentie: k.attentie && `Taak: ${TAAKNAMEN[k.attentie as Taaksoort]}`, partner: k.partner && `Partner: ${naam(partners, k.partner, 'gekozen partner')}`,
    consulent: k.consulent && `Consulent: ${naam(consulenten, k.consulent, 'gekozen consulent')}`, termijn: k.termijn && `Termijn: ${woord(TERMIJNEN, k.termijn)}`,
    venster: k.venster && `Termijn ${VENSTERS[k.venster]}`, aandacht: k.aandacht && AANDACHTWOORDEN[k.aandacht], sortering: k.sortering && `Op ${SORTERINGEN[k.sortering].toLowerCase()}`,
  };
}

interface ChipsProps {
  keuzes: Keuzes;
  rechten: Kiesrechten;
  kiesbaar: ReturnType<typeof useKiesbaar>;
  /** How many persons the choices leave. */
  totaal: number;
  kies: (nieuw: Partial<Keuzes>) => void;
  wis: () => void;
}

/** What is chosen, each with one tap to take it away. */
export function Chips({ keuzes, rechten, kiesbaar, totaal, kies, wis }: ChipsProps) {
  const gekozen = (Object.entries(inWoorden(keuzes, kiesbaar)) as [Keuze, string | null][]).filter(([keuze, tekst]) => tekst && magKiezen(keuze, rechten));
  if (gekozen.length === 0) return null;
  return (
    <div className="ss-chips" role="group" aria-label="Wat u koos">
      <strong className="ss-klein">{aantal(totaal, 'inburgeraar', 'inburgeraars')}</strong>
      <ul className="ss-chips__lijst">
        {gekozen.map(([keuze, tekst]) => (
          <li key={keuze}>
            <button type="button" className="ss-chip" onClick={() => kies({ [keuze]: '' })}>
              <span>{tekst}</span><Icoon naam="kruis" maat={1} /><span className="ss-onzichtbaar">weghalen</span>
            </button>
          </li>
        ))}
      </ul>
      <Knop soort="stil" onClick={wis}>Alles weghalen</Knop>
    </div>
  );
}
