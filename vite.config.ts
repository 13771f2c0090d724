import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { readFile } from 'node:fs/promises';
import { defaultClientConditions, defineConfig, loadEnv, type Plugin, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { bouwdelen } from './scripts/bouwdelen.ts';

const hier = import.meta.dirname;

/** Files that index.html asks for, or that many pages share. */
const NAMEN = new Set(['basis', 'start', 'kader', 'rolldown-runtime']);

/** What opens without a network: the frame, and the pages on which a lesson or a week is recorded. Nothing of anybody. */
const ZONDER_NETWERK = [
  /features\/(lessen\/(LessenPagina|RoosterPagina|LessenTegel|roostersOphalen)|participatie\/(ParticipatiePagina|WerkgroepenTegel|wekenOphalen)|start\/StartPagina|apparaat\/ApparaatPagina)\.tsx?$/,
  /app\/(laders|inloggen\/InlogPagina|apparaat\/(toestel|Apparaatbalk|Vertrek)|schil\/Accountkeuzes|mededelingen\/(NieuweMededelingen|Mededeling))\.tsx?$/,
  /ui\/Dialoogvenster\.tsx$|taal\/weigering\.ts$|\?document=(Rooster|PresentieVastleggen|UrenVastleggen)Document$/,
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

/**
 * Each document of `gql/generated` as a module of its own: a block of the start page then loads its own question, and not all of
 * the feature. Every document is one line there.
 */
function losseDocumenten(): Plugin {
  const vast = /^import (?:type )?\{([^}]*)\} from '([^']*\/gql\/generated\/[^']*)';$/gm;
  const later = /import\('([^']*\/gql\/generated\/[^']*)'\)\)\.(\w+)/g;
  return {
    name: 'losse-documenten',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/client/') || !code.includes('/gql/generated/')) return null;
      return code
        .replaceAll(vast, (_heel, namen: string, pad: string) => namen.split(',').map((naam) => naam.trim()).filter((naam) => naam.endsWith('Document')).map((naam) => `import { ${naam} } from '${pad}?document=${naam}';`).join(' '))
        .replaceAll(later, (_heel, pad: string, naam: string) => `import('${pad}?document=${naam}')).${naam}`);
    },
    async load(id) {
      const [bestand = '', naam] = id.split('?document=');
      if (naam === undefined) return null;
      return (await readFile(bestand, 'utf8')).split('\n').find((regel) => regel.startsWith(`export const ${naam} = `)) ?? null;
    },
  };
}

/**
 * The pages of `paginas.ts` are loaded through `app/laders.ts`: what each of them needs is a long list, which a start page does not
 * carry. The start pages themselves are loaded directly.
 */
function pagineren(): Plugin {
  return {
    name: 'pagineren',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const [, feature] = /\/client\/features\/([^/]+)\/paginas\.ts$/.exec(id) ?? [];
      return feature === undefined ? null : code.replaceAll(/import\('\.\/((?!(?:[^']*\/)?\w*StartPagina)[^']*Pagina\.tsx)'\)/g, `import('../../app/laders.ts').then(({ LADERS }) => LADERS['../features/${feature}/$1']())`);
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
    plugins: [losseDocumenten(), pagineren(), react(), schil(voorAf), VitePWA({
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
    resolve: { conditions: ['es2015', ...defaultClientConditions] },
    server: {
      port: 5173,
      strictPort: true,
      proxy: { '/graphql': server, '/auth': server, '/healthz': server, '/readyz': server, '/.well-known': server, '/uitvoer': server, '/verwerkingen': server },
    },
    build: {
      outDir: resolve(hier, 'dist/client'),
      emptyOutDir: true,
      // What index.html asks for is there by the time that a page is: it need not be named with each.
      // Browsers that have what else this portal needs have modulepreload too.
      modulePreload: { polyfill: false, resolveDependencies: (_bestand, delen, { hostType }) => (hostType === 'html' ? delen : delen.filter((deel) => !/^assets\/(basis|start|rolldown-runtime)-[\w-]{8}\.js$/.test(deel))) },
      // Which module stands in which file, for test/conventions/eersteLading.spec.ts; a hidden folder, so it is not served.
      manifest: true,
      // The content security policy refuses data: addresses, so nothing is inlined.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: bouwdelen() },
          // Each page names the files that it needs, and the app names each page: so short names, but for what is looked for by name.
          chunkFileNames: ({ name }) => (NAMEN.has(name) ? 'assets/[name]-[hash].js' : 'assets/[hash:7].js'),
          assetFileNames: ({ names: [naam = ''] }) => (naam.endsWith('.css') && !NAMEN.has(naam.replace('.css', '')) ? 'assets/[hash:7][extname]' : 'assets/[name]-[hash][extname]'),

        },
      },
    },
  };
});
