import { Suspense } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { opsomming, weekdagTekst } from '../../app/opmaak.ts';
import { NieuweMededelingen } from '../../app/mededelingen/NieuweMededelingen.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk } from '../../app/sessie/ikContext.ts';
import { tegelsVoor } from '../../app/tegels.ts';
import { klassen } from '../../ui/klassen.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import './start.css';

/** Where everybody begins: what is owed today, then what is good to know, from what the server says they may do. */
export default function StartPagina() {
  const ik = useIk();
  const vandaag = useVandaag();
  const tegels = tegelsVoor(ik);
  const wie = [ik.rolNaam, ik.organisatie].filter((deel) => deel !== null).join(', ');
  return (
    <Pagina titel={`Welkom, ${ik.naam}`} tabtitel="Start" onder={<>{wie}{ik.gemeenten.length > 1 && <> · {opsomming(ik.gemeenten)}</>}<br />Vandaag is het {weekdagTekst(vandaag)}.</>}>
      {tegels.length === 0 && <Leeg titel="Hier staat nog niets voor u" icoon="huis">Vraag het aan de gemeente als dat niet klopt.</Leeg>}
      <NieuweMededelingen />
      <div className="start-raster">
        {tegels.map(({ sleutel, groot, Inhoud }) => (
          <div key={sleutel} className={klassen('start-tegel', groot && 'start-tegel--groot')}><Suspense fallback={<Laden vorm="kaarten" aantal={1} />}><Inhoud /></Suspense></div>
        ))}
      </div>
      <p className="ss-zacht ss-klein">U ziet alleen wat uw taak nodig heeft. <Koppeling to="/matrix">Wie mag wat zien in Samenspel?</Koppeling> <Koppeling to="/wie-helpt">Wie helpt waarmee? De sociale kaart</Koppeling></p>
    </Pagina>
  );
}
