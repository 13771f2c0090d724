import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { Leeg } from '../ui/Toestanden.tsx';
import { Foutgrens } from './Foutgrens.tsx';
import { isOpen, type Paginabeschrijving, startpad } from './pagina.ts';
import { Pagina } from './Pagina.tsx';
import { OPENBAAR } from './openbaar/openbaar.ts';
import { PAGINAS } from './paginas.ts';
import { Schil } from './schil/Schil.tsx';
import { Wachtscherm } from './schil/Wachtscherm.tsx';
import { useIk } from './sessie/ikContext.ts';
import { isTaalBepaald, t } from '../taal/taal.ts';

/** Every address of the portal. A page is loaded when it is opened, and drawn only for who may. */
export function maakRouter() {
  return createBrowserRouter([
    {
      ErrorBoundary: Foutgrens,
      HydrateFallback: Wachtscherm,
      children: [
        { path: 'inloggen', lazy: laadInlogPagina },
        { path: 'uitnodiging', lazy: async () => ({ Component: (await import('./inloggen/UitnodigingPagina.tsx')).default }) },
        ...OPENBAAR.map(({ pad, laad }) => ({ path: pad, lazy: () => laadOpenbaar(laad) })),
        ...(import.meta.env.DEV ? [{ path: 'galerij', lazy: async () => ({ Component: (await import('../ui/galerij/Galerij.tsx')).default }) }] : []),
        {
          Component: Schil,
          children: [{ ErrorBoundary: Foutgrens, children: [{ index: true, Component: Start }, ...PAGINAS.map(alsRoute), { path: '*', Component: NietGevonden }] }],
        },
      ],
    },
  ]);
}

/** With its words: a page of logging in that first stands there in Dutch is not for who cannot read it. */
async function laadInlogPagina() {
  const { default: Component, beginInlogtaal } = await import('./inloggen/InlogPagina.tsx');
  await beginInlogtaal();
  return { Component };
}

/** In the language of who is here; of who comes straight from outside, that of the device. */
async function laadOpenbaar(laad: (typeof OPENBAAR)[number]['laad']) {
  const { default: Component } = await laad();
  if (!isTaalBepaald()) await (await import('./inloggen/Inlogtaal.tsx')).beginInlogtaal();
  return { Component };
}

function alsRoute(pagina: Paginabeschrijving): RouteObject {
  return { path: pagina.pad, handle: pagina, lazy: async () => ({ Component: bewaakt(pagina, (await pagina.laad()).default) }) };
}

function bewaakt(pagina: Paginabeschrijving, Inhoud: ComponentType): ComponentType {
  return function Bewaakt() {
    return isOpen(pagina, useIk()) ? <Inhoud /> : <NietVoorU />;
  };
}

/** Sends everybody to the first page that their acties open. */
function Start() {
  const naar = startpad(PAGINAS, useIk());
  return naar === null ? <GeenPagina /> : <Navigate to={naar} replace />;
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
