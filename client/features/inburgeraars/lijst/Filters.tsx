import { useQuery } from '@apollo/client/react';
import { TAAKNAMEN } from '../../../../shared/rules/taaknamen.ts';
import { STAPPEN as STAPCODES, WEG } from '../../../../shared/rules/weg.ts';
import { aantal } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { ConsulentenDocument } from '../../../gql/generated/inburgeraars/ConsulentenDocument.ts';
import { LijstPartnersDocument } from '../../../gql/generated/inburgeraars/LijstPartnersDocument.ts';
import { Keuzeveld, type Optie } from '../../../ui/Keuze.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { Zoekveld } from '../../../ui/Zoekveld.tsx';
import { FASEN, LEERROUTES, TERMIJNEN } from '../woorden.ts';
import { type Keuze, type Keuzes, type Kiesrechten, magKiezen, SORTERINGEN, taaksoortenVoor, VENSTEROPTIES } from './keuzes.ts';

const opties = (woorden: Readonly<Record<string, string>>): Optie[] => Object.entries(woorden).map(([waarde, tekst]) => ({ waarde, tekst }));
const ROUTES = opties(LEERROUTES);
const FASEOPTIES = opties(FASEN);
const STAPOPTIES = STAPCODES.map((stap) => ({ waarde: stap as string, tekst: WEG[stap].titel }));
const TERMIJNOPTIES = opties(TERMIJNEN);
const SORTEEROPTIES = opties(SORTERINGEN);

/** Who can be chosen: organisations with for how many persons they work, and the colleagues for who shares out the work. */
export function useKiesbaar(rechten: Kiesrechten) {
  const [magPartners, magConsulenten] = [useMag('lijstPartners:lezen'), useMag('taken:verdelen')];
  const partners = useQuery(LijstPartnersDocument, { skip: !magPartners || !magKiezen('partner', rechten) }).data?.lijstPartners ?? [];
  const consulenten = useQuery(ConsulentenDocument, { skip: !magConsulenten }).data?.consulenten ?? [];
  return {
    partners: partners.map(({ id, naam, aantal: n }) => ({ waarde: id, tekst: naam, n })),
    consulenten: consulenten.map(({ id, naam }) => ({ waarde: id, tekst: naam })),
  };
}

interface FiltersProps {
  rechten: Kiesrechten;
  kiesbaar: ReturnType<typeof useKiesbaar>;
  keuzes: Keuzes;
  kies: (nieuw: Partial<Keuzes>) => void;
  zoek: string;
  zetZoek: (zoek: string) => void;
  totaal: number;
  bezig: boolean;
}

/** Only what the viewer may read can be filtered on. */
export function Filters({ rechten, kiesbaar: { partners, consulenten }, keuzes, kies, zoek, zetZoek, totaal, bezig }: FiltersProps) {
  const { leest } = rechten;
  const label = leest('ACHTERNAAM') ? 'Zoek op naam of portaalnummer' : 'Zoek op roepnaam of portaalnummer';
  const veld = (keuze: Keuze, naam: string, tekst: string, leegTekst: string, lijst: readonly Optie[]) => (magKiezen(keuze, rechten) && lijst.length > 0
    ? <Keuzeveld key={keuze} naam={naam} label={tekst} leegTekst={leegTekst} opties={lijst} waarde={keuzes[keuze]} zet={(waarde) => kies({ [keuze]: waarde })} /> : null);
  const taken = taaksoortenVoor(rechten).map((soort) => ({ waarde: soort as string, tekst: TAAKNAMEN[soort] }));
  const meer = [
    veld('stap', 'stap', 'Stap', 'Alle stappen', STAPOPTIES), veld('attentie', 'taak', 'Taak die nu vraagt', 'Alle taken', taken),
    veld('partner', 'partner', 'Partner', 'Alle partners', partners.map(({ waarde, tekst, n }) => ({ waarde, tekst: `${tekst} (${n})` }))), veld('consulent', 'consulent', 'Consulent', 'Alle consulenten', consulenten),
    veld('termijn', 'termijn', 'Soort termijn', 'Alle termijnen', TERMIJNOPTIES), veld('venster', 'binnen', 'Laatste dag van een termijn', 'Alle dagen', VENSTEROPTIES),
  ].filter((deel) => deel !== null);
  return (
    <>
      <div className="ss-filters">
        {leest('ROEPNAAM') && <Zoekveld label={label} waarde={zoek} zet={zetZoek} {...(!bezig && { uitkomst: `${aantal(totaal, 'inburgeraar', 'inburgeraars')} gevonden` })} />}
        {veld('gemeente', 'gemeente', 'Gemeente', 'Alle gemeenten', rechten.gemeenten.map((naam) => ({ waarde: naam, tekst: naam })))}
        {veld('leerroute', 'route', 'Leerroute', 'Alle routes', ROUTES)}
        {veld('fase', 'fase', 'Fase', 'Alle fasen', FASEOPTIES)}
      </div>
      {meer.length > 0 && (
        <Uitklap titel="Meer keuzes">
          <div className="ss-filters ss-filters--meer">
            {meer}
            {veld('sortering', 'volgorde', 'Volgorde', 'Eerste termijn', SORTEEROPTIES.filter(({ waarde }) => waarde !== 'VOLGENDE_TERMIJN'))}
          </div>
        </Uitklap>
      )}
    </>
  );
}
