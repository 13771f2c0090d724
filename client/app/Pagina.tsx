import { type ReactNode, useEffect, useRef } from 'react';
import { isGegaan } from './adres/begin.ts';
import { usePlek } from './adres/plek.ts';
import { t } from '../taal/taal.ts';
import { Icoon } from '../ui/Icoon.tsx';
import { klassen } from '../ui/klassen.ts';
import { useVandaag } from './klok.ts';
import { datumTekst } from './opmaak.ts';
import { onthoudBezoek } from './palet/recent.ts';
import { usePaginaNu } from './usePaginaNu.ts';
import { Koppeling } from '../ui/Knop.tsx';
import './Pagina.css';

interface PaginaProps {
  titel: string;
  /** Where the browser tab and history need other words than the page: never a name of a person. */
  tabtitel?: string;
  terug?: { naar: string; tekst: string };
  /** One line below the title. */
  onder?: ReactNode;
  acties?: ReactNode;
  /** Forms and texts read better in a narrow column. */
  smal?: boolean;
  children: ReactNode;
}

/** The frame of every page: one h1, which gets the focus when the user comes from another page. */
export function Pagina({ titel, tabtitel, terug, onder, acties, smal = false, children }: PaginaProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  const { pathname } = usePlek();
  const vorig = useRef<string>(null);
  useEffect(() => {
    // Only a new path is a new page; a filter in the query is not.
    const nieuw = vorig.current !== pathname;
    vorig.current = pathname;
    if (nieuw && isGegaan()) kop.current?.focus({ preventScroll: true });
  }, [pathname]);
  useEffect(() => onthoudBezoek(pathname, titel), [pathname, titel]);
  return (
    <div className={klassen('ss-pagina', smal && 'ss-pagina--smal')}>
      <title>{`${tabtitel ?? titel} – Samenspel`}</title>
      <Afdrukkop />
      <header className="ss-pagina__kop">
        {terug && <Koppeling to={terug.naar} className="ss-pagina__terug"><Icoon naam="pijlLinks" />{terug.tekst}</Koppeling>}
        <div className="ss-pagina__titelrij">
          <div className="ss-pagina__titel">
            <h1 ref={kop} tabIndex={-1} className="utrecht-heading-1">{titel}</h1>
            {onder && <div className="ss-pagina__onder">{onder}</div>}
          </div>
          {acties && <div className="ss-rij ss-pagina__acties">{acties}</div>}
        </div>
      </header>
      {children}
    </div>
  );
}

/** On paper: from where and when, and to be careful with it. On a screen it is not there. */
function Afdrukkop() {
  const vandaag = useVandaag();
  const zonderPersonen = usePaginaNu()?.zonderPersonen;
  return (
    <div className="ss-afdrukkop">
      <p>Samenspel · {t('Afgedrukt op {{dag}}', { dag: datumTekst(vandaag) })}</p>
      {!zonderPersonen && <p className="ss-afdrukkop__let-op">{t('Hier staan persoonsgegevens op. Laat dit blad niet liggen en vernietig het als u het niet meer nodig hebt.')}</p>}
    </div>
  );
}
