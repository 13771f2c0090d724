import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Aanmelding, VeldenContext, type Veldfout } from './formuliervelden.ts';
import { klassen } from './klassen.ts';
import { Melding } from './Melding.tsx';
import { t } from '../taal/taal.ts';
import './Formulier.css';

interface FormulierProps {
  /** Called when the user sends the form; the page does not reload. */
  onVerstuur: () => void;
  fouten?: readonly Veldfout[];
  /** One sentence above the list of errors. */
  foutkop?: string;
  /** The buttons. */
  knoppen: ReactNode;
  /** The buttons stay in view at the end of the screen: for a form that is longer than a phone. */
  knoppenVast?: boolean;
  /** A message about the whole form, such as a failed connection. */
  melding?: ReactNode;
  label?: string;
  children: ReactNode;
}

/**
 * A form whose errors come from outside, by field name. New errors are said aloud, listed above with a link to each
 * field, and shown at the field; the first wrong field gets the focus. The browser's own check stays off: its
 * sentences are not ours and it stops at one.
 */
export function Formulier({ onVerstuur, fouten = GEEN, foutkop, knoppen, knoppenVast = false, melding, label, children }: FormulierProps) {
  const form = useRef<HTMLFormElement>(null);
  const samenvatting = useRef<HTMLDivElement>(null);
  const [velden] = useState(() => new Map<string, Aanmelding>());
  const context = useMemo(() => ({ fouten, velden }), [fouten, velden]);
  useEffect(() => {
    if (fouten.length === 0) return;
    const fout = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // A group of choices is wrong as a whole; the focus goes to the first choice in it.
    const eerste = fout?.matches(BEDIENING) ? fout : fout?.querySelector<HTMLElement>(BEDIENING);
    (eerste ?? samenvatting.current)?.focus();
  }, [fouten]);
  return (
    <VeldenContext value={context}>
      <form
        ref={form} noValidate className="ss-formulier" aria-label={label}
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          onVerstuur();
        }}
      >
        {fouten.length > 0 && (
          <Melding ref={samenvatting} soort="fout" meteen titel={foutkop ?? t('Er klopt iets niet. Kijk bij deze velden:')}>
            <ul className="ss-formulier__fouten">
              {fouten.map((fout) => <li key={`${fout.veld} ${fout.zin}`}><Foutregel fout={fout} veld={velden.get(fout.veld)} /></li>)}
            </ul>
          </Melding>
        )}
        {children}
        {melding}
        <div className={klassen('ss-formulier__knoppen', knoppenVast && 'ss-formulier__knoppen--vast')}>{knoppen}</div>
      </form>
    </VeldenContext>
  );
}

const GEEN: readonly Veldfout[] = [];
const BEDIENING = 'input, select, textarea, button';

function Foutregel({ fout, veld }: { fout: Veldfout; veld: Aanmelding | undefined }) {
  if (!veld) return fout.zin;
  return (
    <a
      className="utrecht-link utrecht-link--html-a" href={`#${veld.id}`}
      onClick={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        document.getElementById(veld.id)?.focus();
      }}
    >
      {veld.label}: {fout.zin}
    </a>
  );
}
