import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { isDatum } from '../../../shared/rules/datum.ts';
import { STEEKPROEFSOORTEN, steekproefperiode, steekproefregelsOp } from '../../../shared/rules/steekproeven.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { periodeTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { RolNamenDocument } from '../../gql/generated/toezicht/RolNamenDocument.ts';
import { SteekproevenDocument } from '../../gql/generated/toezicht/SteekproevenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { SteekproefOordeel } from './SteekproefOordeel.tsx';
import { type Steekproef, Steekproeftabel } from './Steekproeftabel.tsx';
import { SOORTEN } from './woorden.ts';
import './toezicht.css';

/** What asks for a look, by kind, each with why. Chosen with a button: every look at the log is noted. */
export default function SteekproevenPagina() {
  const vandaag = useVandaag();
  const [adres, zetAdres] = useAdresvraag();
  const [van, tot] = [adres.get('van'), adres.get('tot')].map((dag) => (isDatum(dag) ? dag : undefined));
  const vraag = useQuery(SteekproevenDocument, { variables: { van, tot }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const rollen = useQuery(RolNamenDocument).data?.autorisatiematrix.rollen ?? [];
  const [open, zetOpen] = useState<Steekproef | null>(null);
  const rolNaam = (rol: string) => rollen.find((kandidaat) => kandidaat.rol === rol)?.naam ?? rol;
  return (
    <Pagina titel="Steekproeven" onder="Inzage die om een blik vraagt. Dat iets hier staat, zegt niet dat het fout is. U ziet schuilnummers. Dat u kijkt, staat ook in het log.">
      <Periode key={`${van} ${tot}`} van={van} tot={tot} vandaag={vandaag} zet={zetAdres} />
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ steekproeven: { steekproeven, erIsMeer, ...periode } }) => (
          <>
            {erIsMeer && <Melding soort="letop">Er zijn er meer dan hier passen. Beoordeel eerst deze, of kies een kortere periode.</Melding>}
            {steekproeven.length === 0 && <Leeg titel="Niets te beoordelen" icoon="vink">{periodeTekst(periode.van, periode.tot)}. Beoordeelde steekproeven staan bij Rechten, in het verslag van het kwartaal.</Leeg>}
            {STEEKPROEFSOORTEN.map((soort) => {
              const rijen = steekproeven.filter((steekproef) => steekproef.soort === soort);
              return rijen.length > 0 && (
                <Kaart key={soort} titel={`${SOORTEN[soort].titel} (${rijen.length})`} icoon="zoek" onder={SOORTEN[soort].uitleg(steekproefregelsOp(periode.tot))} zonderRand>
                  <Steekproeftabel soort={soort} rijen={rijen} rolNaam={rolNaam} beoordeel={zetOpen} />
                </Kaart>
              );
            })}
          </>
        )}
      </Opgehaald>
      {open && <SteekproefOordeel key={open.id} steekproef={open} sluit={() => zetOpen(null)} ververs={() => void vraag.refetch().catch(() => undefined)} />}
    </Pagina>
  );
}

interface PeriodeProps {
  van: string | undefined;
  tot: string | undefined;
  vandaag: string;
  zet: (keuze: Record<string, string>) => void;
}

function Periode({ van, tot, vandaag, zet }: PeriodeProps) {
  const standaard = steekproefperiode({ van, tot }, vandaag);
  const begin = typeof standaard === 'string' ? { van: van ?? '', tot: tot ?? '' } : standaard;
  const [keuze, zetKeuze] = useState(begin);
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const verstuur = () => {
    const uitkomst = steekproefperiode({ van: keuze.van || null, tot: keuze.tot || null }, vandaag);
    zetFouten(typeof uitkomst === 'string' ? [{ veld: 'tot', zin: WEIGERINGEN[uitkomst] }] : []);
    if (typeof uitkomst !== 'string') zet(uitkomst);
  };
  return (
    <Formulier label="Periode kiezen" fouten={fouten} onVerstuur={verstuur} knoppen={<Knop type="submit" icoon="zoek">Toon deze periode</Knop>}>
      <div className="toezicht-periode">
        <Datumveld naam="van" label="Vanaf" waarde={keuze.van} tot={vandaag} zet={(dag) => zetKeuze((oud) => ({ ...oud, van: dag }))} />
        <Datumveld naam="tot" label="Tot en met" waarde={keuze.tot} tot={vandaag} zet={(dag) => zetKeuze((oud) => ({ ...oud, tot: dag }))} />
      </div>
    </Formulier>
  );
}
