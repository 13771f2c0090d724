import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { MelderContext } from './melderContext.ts';
import { t } from '../../taal/taal.ts';
import './Melder.css';

interface Bericht {
  nummer: number;
  zin: string;
}

const ZICHTBAAR_MS = 7000;

/** Holds the one live region of the portal. It is there from the start: a region that appears with its text is often not read. */
export function Melder({ children }: { children: ReactNode }) {
  const [bericht, zetBericht] = useState<Bericht | null>(null);
  const [vast, zetVast] = useState(false);
  const meld = useCallback((zin: string) => zetBericht((vorig) => ({ nummer: (vorig?.nummer ?? 0) + 1, zin })), []);
  useEffect(() => {
    if (!bericht || vast) return;
    const wekker = setTimeout(() => zetBericht(null), ZICHTBAAR_MS);
    return () => clearTimeout(wekker);
  }, [bericht, vast]);
  return (
    <MelderContext value={meld}>
      {children}
      <div className="ss-melder" role="status" aria-live="polite">
        {bericht && (
          <div
            key={bericht.nummer} className="ss-melder__bericht" onMouseEnter={() => zetVast(true)} onMouseLeave={() => zetVast(false)}
            onFocus={() => zetVast(true)} onBlur={() => zetVast(false)}
          >
            <Icoon naam="vink" />
            <span>{bericht.zin}</span>
            <Knop soort="stil" icoon="kruis" alleenIcoon onClick={() => zetBericht(null)}>{t('Melding sluiten')}</Knop>
          </div>
        )}
      </div>
    </MelderContext>
  );
}
