import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { WoningzoekendenDocument } from '../../gql/generated/wonen/WoningzoekendenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { WoningVragen } from './WoningVragen.tsx';
import { type Zoekende, vraagVan, zoekenden } from './zoekenden.ts';

/** Who of the own caseload waits for a dwelling, and for whom one is asked. */
export function Woningzoekenden() {
  const vraag = useQuery(WoningzoekendenDocument, { fetchPolicy: 'cache-and-network' });
  const mensen = vraag.data && zoekenden(vraag.data);
  return (
    <Kaart titel="Nog zonder woning" icoon="groep" onder={mensen ? `${aantal(mensen.length, 'persoon', 'mensen')} uit uw caseload` : undefined}>
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {() => (mensen === undefined || mensen.length === 0 ? <Leeg titel="Iedereen uit uw caseload heeft een woning" icoon="vink" /> : <ul className="ss-lijst">{mensen.map((persoon) => <li key={persoon.id} className="woning"><Regel persoon={persoon} /></li>)}</ul>)}
      </Opgehaald>
    </Kaart>
  );
}

function Regel({ persoon }: { persoon: Zoekende }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState(false);
  const staand = vraagVan(persoon);
  const naam = naamVan(persoon);
  const gezin = persoon.gezin?.aantal;
  return (
    <div className="woning__kop">
      <span>
        <Koppeling to={`/inburgeraars/${persoon.id}`}>{naam}</Koppeling><br />
        <span className="ss-zacht ss-klein">{[persoon.trajectstatus?.koppelingOp && `gekoppeld op ${datumTekst(persoon.trajectstatus.koppelingOp)}`, gezin ? `met ${aantal(gezin, 'gezinslid', 'gezinsleden')}` : null].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="ss-rij">
        {staand && <Label toon={staand.nodigVoor < vandaag ? 'fout' : 'info'} icoon="zoek">{`Gevraagd: ${aantal(staand.huishouden, 'persoon', 'mensen')}, voor ${datumTekst(staand.nodigVoor)}`}</Label>}
        <Knop soort={staand ? 'stil' : 'secundair'} icoon={staand ? 'potlood' : 'plus'} onClick={() => zetOpen(true)}>{staand ? 'Wijzig' : 'Vraag een woning'}<span className="ss-onzichtbaar"> voor {naam}</span></Knop>
      </span>
      {open && <WoningVragen persoon={persoon} sluit={() => zetOpen(false)} />}
    </div>
  );
}
