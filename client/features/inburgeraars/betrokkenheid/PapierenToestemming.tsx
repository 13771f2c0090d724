import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { isDatum } from '../../../../shared/rules/datum.ts';
import { TOESTEMMINGSOPDRACHTEN } from '../../../../shared/rules/toestemming.ts';
import { TAALCODES, type Taalcode } from '../../../../shared/talen.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { BetrokkenheidVastleggenDocument } from '../../../gql/generated/inburgeraars/BetrokkenheidVastleggenDocument.ts';
import { ToestemmingsorganisatiesDocument } from '../../../gql/generated/inburgeraars/ToestemmingsorganisatiesDocument.ts';
import { TALEN } from '../../../taal/talen.ts';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import type { Deel, Dossier } from '../kaarten/kaart.tsx';

type Betrokkenen = NonNullable<Dossier['betrokkenen']>;
const OPDRACHT = TOESTEMMINGSOPDRACHTEN.WELZIJN;

/** For who has no device: what somebody signed on paper, recorded by the consulent. */
export function PapierenToestemming(deel: Deel<Betrokkenen>) {
  const [open, zetOpen] = useState(false);
  const mag = useMag('betrokkenheid:vastleggen') && deel.toegang.schrijven;
  const heeft = deel.van.betrokkenen.some(({ opdrachtCode }) => opdrachtCode === OPDRACHT);
  if (!mag || heeft) return null;
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <div><Knop soort="stil" icoon="duim" onClick={() => zetOpen(true)}>Toestemming op papier</Knop></div>
      {open && <Vastleggen {...deel} sluit={() => zetOpen(false)} />}
    </div>
  );
}

function Vastleggen({ persoon, sluit }: Deel<Betrokkenen> & { sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ organisatieId: '', taal: '' as Taalcode | '', op: vandaag }), [vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept(`toestemming/${persoon.id}`, begin);
  const organisaties = (useQuery(ToestemmingsorganisatiesDocument).data?.betrekbareOrganisaties ?? []).filter(({ opdrachten }) => opdrachten.includes(OPDRACHT));
  const organisatieId = waarde.organisatieId || (organisaties.length === 1 ? organisaties[0]?.id ?? '' : '');
  const opslag = useVastleggen(BetrokkenheidVastleggenDocument, { plek: persoon.id, gelukt: 'De toestemming is opgeslagen.' });
  const { fouten, keur } = useControle(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const { taal, op } = waarde;
    const bezwaren = [
      ...(organisatieId === '' ? [{ veld: 'organisatieId', zin: 'Kies een organisatie.' }] : []), ...(taal === '' ? [{ veld: 'toestemmingTaal', zin: 'Kies de taal van het papier.' }] : []),
      ...(isDatum(op) && op <= vandaag ? [] : [{ veld: 'toestemmingOp', zin: WEIGERINGEN.DATUM_IN_TOEKOMST }]),
    ];
    if (!keur(bezwaren) || !await opslag.vastleggen({ inburgeraarId: persoon.id, organisatieId, opdracht: OPDRACHT, grondslag: 'TOESTEMMING', van: vandaag, toestemmingTaal: taal, toestemmingOp: op })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Toestemming op papier" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Toestemming opslaan" hersteld={hersteld} wis={wis}>
      <p className="ss-zacht">Heeft deze persoon Samenspel zelf? Laat het dan daar doen, bij ‘Ja of nee’. Teken hier alleen in wat op papier is getekend, in een taal die deze persoon leest. Bewaar het papier. Een ‘nee’ schrijft u nergens op.</p>
      <Keuzeveld naam="organisatieId" label="Voor welke organisatie?" breedte="midden" opties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={organisatieId} zet={(nieuw) => deel({ organisatieId: nieuw })} />
      <Keuzeveld naam="toestemmingTaal" label="Taal van het papier" breedte="midden" opties={TAALCODES.map((code) => ({ waarde: code, tekst: TALEN[code].naam, lang: code }))} waarde={waarde.taal} zet={(taal) => deel({ taal })} />
      <Datumveld naam="toestemmingOp" label="Getekend op" tot={vandaag} waarde={waarde.op} zet={(op) => deel({ op })} />
    </Invoervenster>
  );
}
