import type { ComponentType } from 'react';
import type { Route } from '../router/match.ts';
import { Navigate, useRoute } from '../router/react.tsx';
import { createRouter, type Router } from '../router/router.ts';
import { isTaalBepaald } from '../taal/taal.ts';
import { Foutgrens } from './Foutgrens.tsx';
import { later, straks } from './later.tsx';
import { OPENBAAR } from './openbaar/openbaar.ts';
import { isOpen, startpad } from './pagina.ts';
import { PAGINAS } from './paginas.ts';
import { Schil } from './schil/Schil.tsx';
import { Wachtscherm } from './schil/Wachtscherm.tsx';
import { useIk } from './sessie/ikContext.ts';
import { usePaginaNu } from './usePaginaNu.ts';

straks(() => import('./laders.ts'));

/** Where somebody seldom comes. */
const GeenPagina = later(() => import('./GeenPagina.tsx'));
const NietVoorU = later(() => import('./NietVoorU.tsx'));

/** Who is not logged in may be here: without the frame, and without asking who it is. */
const LOS: readonly Route[] = [
  { pad: 'inloggen', laad: laadInlogPagina },
  { pad: 'uitnodiging', laad: () => import('./inloggen/UitnodigingPagina.tsx') },
  ...OPENBAAR.map(({ pad, laad }) => ({ pad, laad: () => laadOpenbaar(laad) })),
  ...(import.meta.env.DEV ? [{ pad: 'galerij', laad: () => import('../ui/galerij/Galerij.tsx') }] : []),
];

/** Every address of the portal. A page is loaded when it is opened, and drawn only for who may. */
export function maakRouter(): Router<Route> {
  return createRouter<Route>({
    routes: [...LOS, ...PAGINAS, { pad: '', laad: async () => ({ default: Start }) }],
    nowhere: { pad: '*', laad: () => import('./NietGevonden.tsx') },
    // The boundary around it says what happened.
    failed: (fout) => function Mislukt() {
      throw fout;
    },
  });
}

/** What stands at the address of now. Who is here is asked while the page is still loaded. */
export function Portaal() {
  const { route, page: Inhoud, location } = useRoute();
  const los = LOS.includes(route);
  return (
    <Foutgrens plek={location}>
      {los && (Inhoud ? <Inhoud /> : <Wachtscherm />)}
      {!los && <Schil>{Inhoud && <Foutgrens plek={location}><Bewaakt Inhoud={Inhoud} /></Foutgrens>}</Schil>}
    </Foutgrens>
  );
}

function Bewaakt({ Inhoud }: { Inhoud: ComponentType }) {
  const ik = useIk();
  const pagina = usePaginaNu();
  return pagina === null || isOpen(pagina, ik) ? <Inhoud /> : <NietVoorU />;
}

/** With its words: a page of logging in that first stands there in Dutch is not for who cannot read it. */
async function laadInlogPagina() {
  const { default: Component, beginInlogtaal } = await import('./inloggen/InlogPagina.tsx');
  await beginInlogtaal();
  return { default: Component };
}

/** In the language of who is here; of who comes straight from outside, that of the device. */
async function laadOpenbaar(laad: Route['laad']) {
  const geladen = await laad();
  if (!isTaalBepaald()) await (await import('./inloggen/Inlogtaal.tsx')).beginInlogtaal();
  return geladen;
}

/** Sends everybody to the first page that their acties open. */
function Start() {
  const naar = startpad(PAGINAS, useIk());
  return naar === null ? <GeenPagina /> : <Navigate to={naar} />;
}
