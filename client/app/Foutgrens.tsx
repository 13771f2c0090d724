import { Component, type ReactNode, useEffect, useRef } from 'react';
import { Knop } from '../ui/Knop.tsx';
import { Melding } from '../ui/Melding.tsx';
import { t } from '../taal/taal.ts';
import './Pagina.css';

interface Stand {
  fout: { was: unknown } | null;
  plek: unknown;
}

/** When a page breaks: the rest of the portal stands, and there is one way on. Elsewhere (`plek`) it is tried anew. */
export class Foutgrens extends Component<{ plek: unknown; children: ReactNode }, Stand> {
  override state: Stand = { fout: null, plek: this.props.plek };

  static getDerivedStateFromError(was: unknown): Partial<Stand> {
    return { fout: { was } };
  }

  static getDerivedStateFromProps({ plek }: { plek: unknown }, stand: Stand): Stand | null {
    return plek === stand.plek ? null : { fout: null, plek };
  }

  override render() {
    const { fout } = this.state;
    return fout ? <Foutblad fout={fout.was} /> : this.props.children;
  }
}

/** The error itself is not shown. */
function Foutblad({ fout }: { fout: unknown }) {
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
