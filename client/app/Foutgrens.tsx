import { useEffect, useRef } from 'react';
import { useRouteError } from 'react-router';
import { Knop } from '../ui/Knop.tsx';
import { Melding } from '../ui/Melding.tsx';
import { t } from '../taal/taal.ts';
import './Pagina.css';

/** When a page breaks: the rest of the portal stands, and there is one way on. The error itself is not shown. */
export function Foutgrens() {
  const fout = useRouteError();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const verouderd = isOudePagina(fout);
  return (
    <div className="ss-pagina ss-pagina--los">
      <title>{`${t('Er ging iets mis')} – Samenspel`}</title>
      <h1 ref={kop} tabIndex={-1} className="utrecht-heading-1">{verouderd ? t('Deze pagina kon niet worden geladen') : t('Er ging iets mis op deze pagina')}</h1>
      <Melding soort="fout" acties={<Knop soort="primair" icoon="vernieuw" onClick={() => window.location.reload()}>{t('Pagina vernieuwen')}</Knop>}>
        {verouderd
          ? t('Er is geen verbinding, of er is een nieuwe versie van Samenspel. Vernieuw de pagina.')
          : t('Dat ligt aan Samenspel en niet aan u. Vernieuw de pagina. Wat u in een formulier typte, staat er dan nog.')}
      </Melding>
    </div>
  );
}

/** After a release the parts of the old version are gone; each browser says that in its own words. */
export function isOudePagina(fout: unknown): boolean {
  return fout instanceof Error && /dynamically imported module|module script failed|Unable to preload/i.test(fout.message);
}
