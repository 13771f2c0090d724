import { type ComponentType, Suspense, use } from 'react';
import { Redirect, Route } from 'wouter';
import { usePlek } from './adres/plek.ts';
import { vindRoute } from './adres/route.ts';
import { isTaalBepaald } from '../taal/taal.ts';
import { Foutgrens } from './Foutgrens.tsx';
import { later, straks } from './later.tsx';
import { OPENBAAR } from './openbaar/openbaar.ts';
import { isOpen, type Laad, startpad } from './pagina.ts';
import { PAGINAS, type Portaalpagina } from './paginas.ts';
import { Schil } from './schil/Schil.tsx';
import { Wachtscherm } from './schil/Wachtscherm.tsx';
import { useIk } from './sessie/ikContext.ts';

straks(() => import('./paginabestanden.ts'));

/** Where somebody seldom comes. */
const GeenPagina = later(() => import('./GeenPagina.tsx'));
const NietVoorU = later(() => import('./NietVoorU.tsx'));

interface Portaalroute {
  pad: string;
  laad: Laad;
  /** Without the frame, and without asking who it is: also for who is not logged in. */
  los?: true;
}

/** Every address of the portal. A page is loaded when it is opened, and drawn only for who may. */
const ROUTES: readonly (Portaalroute | Portaalpagina)[] = [
  { pad: '', laad: async () => ({ default: Start }) },
  { pad: 'inloggen', laad: laadInlogPagina, los: true },
  { pad: 'uitnodiging', laad: () => import('./inloggen/UitnodigingPagina.tsx'), los: true },
  ...OPENBAAR.map(({ pad, laad }): Portaalroute => ({ pad, laad: () => laadOpenbaar(laad), los: true })),
  ...(import.meta.env.DEV ? [{ pad: 'galerij', laad: () => import('../ui/galerij/Galerij.tsx'), los: true } as const] : []),
  ...PAGINAS,
];

const NERGENS: Portaalroute = { pad: '*', laad: () => import('./NietGevonden.tsx') };

const routeBij = (adres: string) => vindRoute(ROUTES, adres)?.route ?? NERGENS;

const gevraagd = new Map<Laad, ReturnType<Laad>>();

/** The file of a page, asked for once: one that does not come the browser does not ask again before the document is loaded anew. */
function haalDeel(laad: Laad): ReturnType<Laad> {
  const deel = gevraagd.get(laad) ?? laad();
  gevraagd.set(laad, deel);
  return deel;
}

/** Asks the file of the page at this address, while it is still asked who is here. */
export function haalPagina(adres: string): void {
  void haalDeel(routeBij(adres).laad).catch(() => undefined);
}

/** What stands at the address of now. */
export function Portaal() {
  const plek = usePlek();
  const route = routeBij(plek.pathname);
  const pagina = (
    <Foutgrens plek={plek}>
      <Route key={route.pad} path={`/${route.pad}`}>{'actie' in route ? <Bewaakt pagina={route} /> : <Deel laad={route.laad} />}</Route>
    </Foutgrens>
  );
  return (
    <Foutgrens plek={plek}>
      <Suspense fallback={<Wachtscherm />}>{'los' in route ? pagina : <Schil>{pagina}</Schil>}</Suspense>
    </Foutgrens>
  );
}

function Deel({ laad }: { laad: Laad }) {
  const { default: Inhoud } = use(haalDeel(laad));
  return <Inhoud />;
}

function Bewaakt({ pagina }: { pagina: Portaalpagina }) {
  return isOpen(pagina, useIk()) ? <Deel laad={pagina.laad} /> : <NietVoorU />;
}

/** With its words: a page of logging in that first stands there in Dutch is not for who cannot read it. */
async function laadInlogPagina(): Promise<{ default: ComponentType }> {
  const { default: Component, beginInlogtaal } = await import('./inloggen/InlogPagina.tsx');
  await beginInlogtaal();
  return { default: Component };
}

/** In the language of who is here; of who comes straight from outside, that of the device. */
async function laadOpenbaar(laad: Laad): Promise<{ default: ComponentType }> {
  const geladen = await laad();
  if (!isTaalBepaald()) await (await import('./inloggen/Inlogtaal.tsx')).beginInlogtaal();
  return geladen;
}

/** Sends everybody to the first page that their acties open. */
function Start() {
  const naar = startpad(PAGINAS, useIk());
  return naar === null ? <GeenPagina /> : <Redirect to={naar} replace />;
}
