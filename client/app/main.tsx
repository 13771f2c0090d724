import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './stijl.css';
import { Adres } from './adres/Adres.tsx';
import { maakApparaat } from './apparaat/apparaat.ts';
import { ApparaatContext } from './apparaat/apparaatContext.ts';
import { telVenster } from './apparaat/venster.ts';
import { maakVerbinding } from './apollo.ts';
import { KlokContext } from './klok.ts';
import { haalPagina, Portaal } from './router.tsx';
import { type Bericht, maakSessiebeheer } from './sessie/sessiebeheer.ts';
import { SessieContext } from './sessie/sessieContext.ts';
import { haalVooruit } from './vooruit.ts';
import { onthoudTaalNaUitloggen } from '../taal/onthouden.ts';
import { Taalgrens } from '../taal/Taalgrens.tsx';

/** The composition root of the client: the only file that acts on import. */
const kanaal = new BroadcastChannel('samenspel');
const apparaat = maakApparaat(() => verbinding.client);
const verbinding = maakVerbinding(() => sessie.verlopen(), apparaat);
const sessie = maakSessiebeheer({
  haal: (adres, init) => fetch(adres, init),
  opslag: sessionStorage,
  zend: kanaal.postMessage.bind(kanaal),
  stop: verbinding.stop,
  sluitVoorraad: apparaat.sluitVoorraad,
  wisApparaat: apparaat.wisAlles,
  ga: (adres) => {
    onthoudTaalNaUitloggen();
    window.location.replace(adres);
  },
  plek: () => window.location.pathname + window.location.search,
});
kanaal.addEventListener('message', ({ data }: MessageEvent<Bericht>) => sessie.ontvang(data));
// The back button after logging out must not bring the old screen back from memory.
window.addEventListener('pageshow', ({ persisted }) => void (persisted && window.location.reload()));

telVenster();
// The device's clock may be wrong: as far as is known, the screen goes by the server's.
const klok = () => new Date(apparaat.servertijd.nu() ?? Date.now());
haalPagina(window.location.pathname);
await apparaat.begin();
void haalVooruit(verbinding.client, apparaat, window.location.pathname);
const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app');
createRoot(app).render(
  <StrictMode>
    <SessieContext value={sessie}>
      <ApparaatContext value={apparaat}>
        <KlokContext value={klok}>
          <ApolloProvider client={verbinding.client}>
            <Taalgrens><Adres><Portaal /></Adres></Taalgrens>
          </ApolloProvider>
        </KlokContext>
      </ApparaatContext>
    </SessieContext>
  </StrictMode>,
);
