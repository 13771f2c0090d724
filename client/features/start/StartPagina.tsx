import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { opsomming, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk } from '../../app/sessie/ikContext.ts';
import { EERSTE_TEGELS, type Tegelblok, tegelsVoor } from '../../app/tegels.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import './start.css';

const NieuweMededelingen = lazy(() => import('../../app/mededelingen/NieuweMededelingen.tsx'));

/** Where everybody begins: what is owed today, then what is good to know, from what the server says they may do. */
export default function StartPagina() {
  const ik = useIk();
  const vandaag = useVandaag();
  const tegels = useMemo(() => tegelsVoor(ik), [ik]);
  const alles = useEersteGeladen(tegels);
  const wie = [ik.rolNaam, ik.organisatie].filter((deel) => deel !== null).join(', ');
  return (
    <Pagina titel={`Welkom, ${ik.naam}`} tabtitel="Start" onder={<>{wie}{ik.gemeenten.length > 1 && <> · {opsomming(ik.gemeenten)}</>}<br />Vandaag is het {weekdagTekst(vandaag)}.</>}>
      {tegels.length === 0 && <Leeg titel="Hier staat nog niets voor u" icoon="huis">Vraag het aan de gemeente als dat niet klopt.</Leeg>}
      <Tegels tegels={tegels} alles={alles} mededelingen={alles && <Suspense><NieuweMededelingen /></Suspense>} />
      <p className="ss-zacht ss-klein">U ziet alleen wat uw taak nodig heeft. <Koppeling to="/matrix">Wie mag wat zien in Samenspel?</Koppeling> <Koppeling to="/wie-helpt">Wie helpt waarmee? De sociale kaart</Koppeling></p>
    </Pagina>
  );
}

/**
 * A block with lines has two thirds of the width; the first small ones stand beside it and the rest below it, whatever their heights:
 * no gap under a short one, and on a phone all below each other in their order. Announcements come last of all and stand above the
 * small ones: the work of the day is not pushed away under somebody's finger.
 */
function Tegels({ tegels, alles, mededelingen }: { tegels: readonly Tegelblok[]; alles: boolean; mededelingen: ReactNode }) {
  const teken = (tegel: Tegelblok) => <div key={tegel.sleutel} className="start-tegel">{alles || tegels.indexOf(tegel) < EERSTE_TEGELS ? <Suspense fallback={WACHT}><tegel.Inhoud /></Suspense> : WACHT}</div>;
  const groot = tegels.filter((tegel) => tegel.groot);
  const klein = tegels.filter((tegel) => !tegel.groot);
  if (groot.length === 0) return <>{mededelingen}<div className="start-raster">{klein.map(teken)}</div></>;
  const naast = Math.min(klein.length, Math.round((klein.length + 1) / 3));
  return (
    <div className="start-vlak">
      <div className="start-vlak__groot">{groot.map(teken)}</div>
      <div className="start-vlak__naast">{mededelingen}{klein.slice(0, naast).map(teken)}</div>
      {klein.length > naast && <div className="start-vlak__onder start-raster">{klein.slice(naast).map(teken)}</div>}
    </div>
  );
}

const WACHT = <Laden vorm="kaarten" aantal={1} />;

/** In this document once: who comes back to the start page has everything. */
let geladen = false;

/** Whether the first blocks are there, or will not come: then it is the turn of the others. */
function useEersteGeladen(tegels: readonly Tegelblok[]): boolean {
  const [alles, zetAlles] = useState(geladen);
  useEffect(() => void Promise.allSettled(tegels.slice(0, EERSTE_TEGELS).map(({ laad }) => laad())).finally(() => {
    geladen = true;
    zetAlles(true);
  }), [tegels]);
  return alles;
}
