import { Navigate } from '../../router/react.tsx';
import { useIk } from '../../app/sessie/ikContext.ts';

/** The own dossier has one address, the same as for everybody else. */
export default function MijnDossierPagina() {
  return <Navigate to={`/inburgeraars/${useIk().inburgeraarId ?? ''}`} />;
}
