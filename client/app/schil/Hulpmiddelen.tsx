import { lazy, Suspense, useEffect, useState } from 'react';
import { Icoon } from '../../ui/Icoon.tsx';
import { t } from '../../taal/taal.ts';

/** Both are asked for by a key or a tap: no part of the first load. */
const Palet = lazy(() => import('../palet/Palet.tsx'));
const Hulpvenster = lazy(() => import('../hulp/Hulpvenster.tsx'));

/** Ctrl+K, on a Mac Cmd+K. With a modifier, so that no letter that somebody says or types does something (WCAG 2.1.4). */
function isZoektoets({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** In the same place on every page: finding something, and help with what stands there. */
export function Hulpmiddelen() {
  const [open, zetOpen] = useState<'palet' | 'hulp' | null>(null);
  useEffect(() => {
    const luister = (gebeurtenis: KeyboardEvent) => {
      // What asks for attention first gets it.
      if (!isZoektoets(gebeurtenis) || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      gebeurtenis.preventDefault();
      zetOpen('palet');
    };
    window.addEventListener('keydown', luister);
    return () => window.removeEventListener('keydown', luister);
  }, []);
  const sluit = () => zetOpen(null);
  return (
    <div className="ss-hulpmiddelen">
      <button type="button" className="ss-zoekknop" aria-haspopup="dialog" aria-keyshortcuts="Control+K" onClick={() => zetOpen('palet')}>
        <Icoon naam="zoek" /><span className="ss-zoekknop__tekst">{t('Zoeken')}</span>
      </button>
      <button type="button" className="ss-hulpknop" aria-haspopup="dialog" title={t('Hulp')} onClick={() => zetOpen('hulp')}>
        <Icoon naam="vraag" /><span className="ss-onzichtbaar">{t('Hulp bij deze pagina')}</span>
      </button>
      <Suspense>
        {open === 'palet' && <Palet sluit={sluit} />}
        {open === 'hulp' && <Hulpvenster sluit={sluit} />}
      </Suspense>
    </div>
  );
}
