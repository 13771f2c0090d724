import { type ReactNode, useEffect, useRef } from 'react';
import { Koppeling } from '../../ui/Knop.tsx';
import { SkipLink } from '../../ui/SkipLink.tsx';
import { t } from '../../taal/taal.ts';
import { isGegaan } from '../adres/begin.ts';
import { Merkteken } from '../schil/Merk.tsx';
import { Voet } from '../schil/Voet.tsx';
import '../schil/Schil.css';
import '../Pagina.css';

/** The frame of a page for everybody: who is not logged in has no menu, and who is goes back by the mark. */
export function Openbaar({ titel, onder, children }: { titel: string; onder: string; children: ReactNode }) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => void (isGegaan() && kop.current?.focus({ preventScroll: true })), []);
  return (
    <div className="ss-schil">
      <title>{`${titel} – Samenspel`}</title>
      <SkipLink doel="inhoud">{t('Naar de inhoud')}</SkipLink>
      <header className="ss-kopbalk">
        <div className="ss-kopbalk__binnen">
          <Koppeling to="/" className="ss-kopbalk__merk"><Merkteken />Samenspel<span className="ss-onzichtbaar">, {t('naar uw startpagina')}</span></Koppeling>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className="ss-inhoud">
        <div className="ss-pagina ss-pagina--smal">
          <header className="ss-pagina__kop">
            <h1 ref={kop} tabIndex={-1} className="utrecht-heading-1">{titel}</h1>
            <div className="ss-pagina__onder">{onder}</div>
          </header>
          {children}
        </div>
      </main>
      <Voet />
    </div>
  );
}

/** A heading with what stands below it. */
export function Deel({ titel, children }: { titel: string; children: ReactNode }) {
  return <section className="ss-stapel ss-stapel--dicht ss-lees"><h2 className="utrecht-heading-2">{titel}</h2>{children}</section>;
}
