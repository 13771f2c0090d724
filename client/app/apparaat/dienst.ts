import { VENSTER } from './venster.ts';

/** The service worker: the files of the app, so that it opens without a network. It holds nothing about anybody. */
export interface Dienst {
  start: () => void;
  /** Not for who works here. */
  stop: () => void;
  /** The newer version takes over, and the page begins anew with it. */
  neemOver: () => void;
}

/** @param bijNieuw a newer version has been fetched and waits */
export function maakDienst(bijNieuw: () => void): Dienst {
  let wachtend: ServiceWorker | null = null;
  const kan = 'serviceWorker' in navigator && import.meta.env.PROD;
  const neemOver = () => {
    if (!wachtend) return window.location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    wachtend.postMessage({ type: 'SKIP_WAITING' }, []);
  };
  const gevonden = (nieuw: ServiceWorker | null) => {
    // Without one at work this is the first, and not newer than anything.
    if (!nieuw || !navigator.serviceWorker.controller) return;
    wachtend = nieuw;
    bijNieuw();
  };
  const kijk = (inschrijving: ServiceWorkerRegistration) => {
    gevonden(inschrijving.waiting);
    inschrijving.addEventListener('updatefound', () => {
      const nieuw = inschrijving.installing;
      nieuw?.addEventListener('statechange', () => void (nieuw.state === 'installed' && gevonden(nieuw)));
    });
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) return void inschrijving.update().catch(() => undefined);
      // Nobody looks and nothing was typed: the quiet moment.
      if (wachtend) void isRustig().then((rustig) => rustig && neemOver());
    });
  };
  return {
    start: () => void (kan && navigator.serviceWorker.register('/sw.js').then(kijk, () => undefined)),
    stop: () => void (kan && navigator.serviceWorker.getRegistrations().then((alle) => alle.forEach((een) => void een.unregister()), () => undefined)),
    neemOver,
  };
}

/** Nothing typed in this tab, no window open over the page, and no other tab in which somebody may be typing. */
async function isRustig(): Promise<boolean> {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') || Array.from({ length: sessionStorage.length }, (_, plek) => sessionStorage.key(plek)).some((sleutel) => sleutel?.startsWith('concept/'))) return false;
  const { held = [] } = await navigator.locks.query();
  return held.filter(({ name }) => name === VENSTER).length <= 1;
}
