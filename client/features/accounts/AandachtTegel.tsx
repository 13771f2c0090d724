import { useQuery } from '@apollo/client/react';
import { useIk } from '../../app/sessie/ikContext.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { BeheeraandachtDocument } from '../../gql/generated/accounts/BeheeraandachtDocument.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { type Aandacht, beheeraandacht } from '../../../shared/rules/beheeraandacht.ts';
import './accounts.css';

/** What asks for who manages, today. */
export default function AandachtTegel() {
  const vandaag = useVandaag();
  const { gemeenten } = useIk();
  const vraag = useQuery(BeheeraandachtDocument, { fetchPolicy: 'cache-and-network' });
  const punten = vraag.data && beheeraandacht({ ...vraag.data, contractDagen: vraag.data.parameters.find(({ naam }) => naam === 'contractDagen')?.geldt ?? 90, gemeente: gemeenten[0] ?? '' }, vandaag);
  return (
    <Tegel titel="Wat vraagt aandacht?" icoon="vlag" getal={punten && String(punten.length)} wat={punten?.length === 1 ? 'ding' : 'dingen'} naar="/mensen" naarTekst="Mensen en rollen">
      <Opgehaald van={vraag} laden={<Laden aantal={4} />}>
        {() => (punten === undefined || punten.length === 0
          ? <p className="ss-zacht">Alles loopt. Er is nu niets dat u moet doen.</p>
          : <ul className="mensen__lijst">{punten.slice(0, 8).map((punt) => <Punt key={`${punt.soort}${punt.sleutel}`} punt={punt} />)}</ul>)}
        </Opgehaald>
      {punten !== undefined && punten.length > 8 && <p className="ss-zacht ss-klein">En nog {aantal(punten.length - 8, 'ander', 'andere')}.</p>}
    </Tegel>
  );
}

const WAARHEEN: Readonly<Record<Aandacht['soort'], { naar: string; woord: string }>> = {
  NAAMVOORSTEL: { naar: '/partnerorganisaties', woord: 'naam' }, CONTRACT: { naar: '/partnerorganisaties', woord: 'contract' }, UITNODIGING: { naar: '/mensen', woord: 'uitnodiging' },
  SYSTEEM: { naar: '/partnersystemen', woord: 'systeem' }, ROL_EINDIGT: { naar: '/mensen?wie=STOPT', woord: 'rol stopt' }, ONGEBRUIKT: { naar: '/mensen?wie=ONGEBRUIKT', woord: 'account' },
};

function Punt({ punt: { soort, zin, dag, ernst } }: { punt: Aandacht }) {
  const { naar, woord } = WAARHEEN[soort];
  return (
    <li className="mensen__regel">
      <span><Koppeling to={naar}>{zin}</Koppeling>{dag !== null && <><br /><span className="ss-zacht ss-klein">{datumTekst(dag)}</span></>}</span>
      <Label toon={ernst === 1 ? 'fout' : ernst === 2 ? 'letop' : 'neutraal'}>{woord}</Label>
    </li>
  );
}
