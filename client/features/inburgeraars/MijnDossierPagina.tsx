import { Redirect } from 'wouter';
import { useIk } from '../../app/sessie/ikContext.ts';

/** The own dossier has one address, the same as for everybody else. */
export default function MijnDossierPagina() {
  return <Redirect to={`/inburgeraars/${useIk().inburgeraarId ?? ''}`} replace />;
}
