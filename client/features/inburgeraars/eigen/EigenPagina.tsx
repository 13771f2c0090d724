import type { ReactNode } from 'react';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { Pagina } from '../../../app/Pagina.tsx';
import { t } from '../../../taal/taal.ts';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { useEigenDossier } from './useEigenDossier.ts';
import './eigen.css';

interface EigenPaginaProps {
  titel: string;
  tabtitel?: string;
  onder?: ReactNode;
  children: (persoon: Dossier) => ReactNode;
}

/** A page about yourself, drawn from the own dossier. */
export function EigenPagina({ titel, tabtitel = titel, onder, children }: EigenPaginaProps) {
  const vraag = useEigenDossier();
  return (
    <Pagina titel={titel} tabtitel={tabtitel} onder={onder}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={4} />}>
        {({ inburgeraar }) => (inburgeraar ? <div className="eigen">{children(inburgeraar)}</div> : <Leeg titel={t('Dit dossier is er niet voor u')} icoon="slot" />)}
      </Opgehaald>
    </Pagina>
  );
}
