import type { ComponentType } from 'react';
import type { Route } from '../router/match.ts';
import { Navigate, useRoute } from '../router/react.tsx';
import { createRouter, type Router } from '../router/router.ts';
import { isTaalBepaald, t } from '../taal/taal.ts';
import { Leeg } from '../ui/Toestanden.tsx';
import { Foutgrens } from './Foutgrens.tsx';
import { OPENBAAR } from './openbaar/openbaar.ts';
import { isOpen, startpad } from './pagina.ts';
import { Pagina } from './Pagina.tsx';
import { PAGINAS } from './paginas.ts';
import { Schil } from './schil/Schil.tsx';
import { Wachtscherm } from './schil/Wachtscherm.tsx';
import { useIk } from './sessie/ikContext.ts';
import { usePaginaNu } from './usePaginaNu.ts';

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
    nowhere: { pad: '*', laad: async () => ({ default: NietGevonden }) },
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

function GeenPagina() {
  const { rolNaam } = useIk();
  return (
    <Pagina titel="Welkom bij Samenspel">
      <Leeg titel="Hier staat nog niets voor u" icoon="huis">Voor uw rol ({rolNaam}) zijn er nu geen pagina’s. Vraag het aan de gemeente als dat niet klopt.</Leeg>
    </Pagina>
  );
}

function NietVoorU() {
  return (
    <Pagina titel={t('Deze pagina is niet voor u')}>
      <Leeg titel={t('U kunt deze pagina niet openen')} icoon="slot">{t('Hebt u deze pagina nodig? Vraag het aan uw organisatie of aan de gemeente.')}</Leeg>
    </Pagina>
  );
}

function NietGevonden() {
  return (
    <Pagina titel={t('Deze pagina bestaat niet')}>
      <Leeg titel={t('Er is niets op dit adres')} icoon="zoek">{t('Misschien is het adres veranderd of niet goed overgetypt. Kies een pagina uit het menu.')}</Leeg>
    </Pagina>
  );
}
