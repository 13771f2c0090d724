import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, loadEnv, type Plugin, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { bouwdelen } from './scripts/bouwdelen.ts';

const hier = import.meta.dirname;

/** What opens without a network: the frame, and the pages on which a lesson or a week is recorded. Nothing of anybody. */
const ZONDER_NETWERK = [
  /features\/(lessen\/(LessenPagina|RoosterPagina|LessenTegel|roostersOphalen)|participatie\/(ParticipatiePagina|WerkgroepenTegel|wekenOphalen)|start\/StartPagina|apparaat\/ApparaatPagina)\.tsx?$/,
  /app\/(paginabestanden|inloggen\/InlogPagina|apparaat\/(toestel|Apparaatbalk|Vertrek)|schil\/Accountkeuzes|mededelingen\/(NieuweMededelingen|Mededeling))\.tsx?$/,
  /ui\/Dialoogvenster\.tsx$|taal\/weigering\.ts$|gql\/generated\/\w+\/(Rooster|PresentieVastleggen|UrenVastleggen)Document\.ts$/,
];

/** Remembers which files of the build the frame and those pages need. */
function schil(bestanden: Set<string>): Plugin {
  return {
    name: 'schil',
    generateBundle(_opties, bundel) {
      const neem = (naam: string) => {
        const deel = bundel[naam];
        if (bestanden.has(naam) || deel?.type !== 'chunk') return;
        bestanden.add(naam);
        (deel as Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss.forEach((css) => bestanden.add(css));
        deel.imports.forEach(neem);
      };
      for (const deel of Object.values(bundel)) {
        if (deel.type === 'chunk' && (deel.isEntry || [deel.facadeModuleId ?? '', ...deel.moduleIds].some((module) => ZONDER_NETWERK.some((vorm) => vorm.test(module))))) neem(deel.fileName);
      }
    },
  };
}

/** The client: `vite` serves it with reload beside a running server, `vite build` writes dist/client. */
export default defineConfig(({ mode }) => {
  const poort = loadEnv(mode, hier, 'PORT')['PORT'] ?? '4000';
  const server = { target: `http://127.0.0.1:${poort}` };
  const voorAf = new Set<string>();
  return {
    root: resolve(hier, 'client'),
    plugins: [react(), schil(voorAf), VitePWA({
      // Only who records without a network has it: client/app/apparaat/dienst.ts.
      injectRegister: null,
      registerType: 'prompt',
      includeManifestIcons: false,
      manifest: {
        id: '/', name: 'Samenspel', short_name: 'Samenspel', description: 'Samen aan de inburgering en participatie.', lang: 'nl', dir: 'ltr',
        start_url: '/', scope: '/', display: 'standalone', background_color: '#f3f6f4', theme_color: '#0a6657',
        icons: [
          { src: '/icoon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icoon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icoon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icoon-rond-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        inlineWorkboxRuntime: true, sourcemap: false, clientsClaim: true, skipWaiting: false, cleanupOutdatedCaches: true,
        // Only files of the build: no answer of the server ever comes into its cache.
        runtimeCaching: [], globPatterns: ['index.html', 'thema.js', 'lagen.css', 'icoon.svg', 'assets/*.{js,css}'], dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [(alle) => ({ manifest: alle.filter(({ url }) => !url.startsWith('assets/') || voorAf.has(url)), warnings: [] })],
        // The same file for every page of the portal, and for nothing that the server itself answers.
        navigateFallback: '/index.html', navigateFallbackDenylist: [/^\/(auth|oauth|graphql|uitvoer|agenda|bladen|verwerkingen|healthz|readyz|assets)(\/|$)/, /\/\./, /\.[^/]+$/],
      },
    })],
    resolve: {
      // Of rxjs the form for browsers of today.
      conditions: ['es2015', ...defaultClientConditions],
      // For a React that lacks it; ours has it itself.
      alias: { 'use-sync-external-store/shim/index.js': 'react' },
    },
    server: {
      port: 5173,
      strictPort: true,
      proxy: { '/graphql': server, '/auth': server, '/healthz': server, '/readyz': server, '/.well-known': server, '/uitvoer': server, '/verwerkingen': server },
    },
    build: {
      outDir: resolve(hier, 'dist/client'),
      emptyOutDir: true,
      // Browsers that have what else this portal needs have it too.
      modulePreload: { polyfill: false },
      // Which module stands in which file, for test/conventions/eersteLading.spec.ts; a hidden folder, so it is not served.
      manifest: true,
      // The content security policy refuses data: addresses, so nothing is inlined.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: bouwdelen() },
          // The start page names every block with the files that it needs: long names would be a fifth of it.
          chunkFileNames: 'assets/[hash:7].js',
          assetFileNames: 'assets/[hash:7][extname]',
        },
      },
    },
  };
});
