import { aantal } from '../../../app/opmaak.ts';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Zoekveld } from '../../../ui/Zoekveld.tsx';
import type { Leesrechten } from '../leesrechten.ts';
import { FASEN, LEERROUTES } from '../woorden.ts';
import type { Keuzes } from './keuzes.ts';

const opties = (woorden: Readonly<Record<string, string>>) => Object.entries(woorden).map(([waarde, tekst]) => ({ waarde, tekst }));
const ROUTES = opties(LEERROUTES);
const STAPPEN = opties(FASEN);

interface FiltersProps {
  rechten: Leesrechten;
  keuzes: Keuzes;
  kies: (nieuw: Partial<Keuzes>) => void;
  zoek: string;
  zetZoek: (zoek: string) => void;
  totaal: number;
  bezig: boolean;
}

/** Only what the viewer may read can be filtered on. */
export function Filters({ rechten: { leest }, keuzes, kies, zoek, zetZoek, totaal, bezig }: FiltersProps) {
  const label = leest('ACHTERNAAM') ? 'Zoek op naam of portaalnummer' : 'Zoek op roepnaam of portaalnummer';
  return (
    <div className="ss-filters">
      {leest('ROEPNAAM') && <Zoekveld label={label} waarde={zoek} zet={zetZoek} {...(!bezig && { uitkomst: `${aantal(totaal, 'inburgeraar', 'inburgeraars')} gevonden` })} />}
      {leest('PIP_KERN') && <Keuzeveld naam="route" label="Leerroute" leegTekst="Alle routes" opties={ROUTES} waarde={keuzes.leerroute} zet={(leerroute) => kies({ leerroute })} />}
      {leest('TRAJECTSTATUS') && <Keuzeveld naam="fase" label="Fase" leegTekst="Alle fasen" opties={STAPPEN} waarde={keuzes.fase} zet={(fase) => kies({ fase })} />}
    </div>
  );
}
