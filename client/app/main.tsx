import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import './stijl.css';
import { maakVerbinding } from './apollo.ts';
import { maakRouter } from './router.tsx';
import { type Bericht, maakSessiebeheer } from './sessie/sessiebeheer.ts';
import { SessieContext } from './sessie/sessieContext.ts';
import { onthoudTaalNaUitloggen } from '../taal/onthouden.ts';
import { Taalgrens } from '../taal/Taalgrens.tsx';

/** The composition root of the client: the only file that acts on import. */
const kanaal = new BroadcastChannel('samenspel');
const verbinding = maakVerbinding(() => sessie.verlopen());
const sessie = maakSessiebeheer({
  haal: (adres, init) => fetch(adres, init),
  opslag: sessionStorage,
  zend: kanaal.postMessage.bind(kanaal),
  stop: verbinding.stop,
  ga: (adres) => {
    onthoudTaalNaUitloggen();
    window.location.replace(adres);
  },
  plek: () => window.location.pathname + window.location.search,
});
kanaal.addEventListener('message', ({ data }: MessageEvent<Bericht>) => sessie.ontvang(data));
// The back button after logging out must not bring the old screen back from memory.
window.addEventListener('pageshow', ({ persisted }) => void (persisted && window.location.reload()));

const router = maakRouter();
const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app');
createRoot(app).render(
  <StrictMode>
    <SessieContext value={sessie}>
      <ApolloProvider client={verbinding.client}>
        <Taalgrens><RouterProvider router={router} /></Taalgrens>
      </ApolloProvider>
    </SessieContext>
  </StrictMode>,
);
