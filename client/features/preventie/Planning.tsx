import { kwartaalnummer, tijdvak } from '../../../shared/rules/preventie.ts';
import { useVandaag } from '../../app/klok.ts';
import type { ActieveldenFragment } from '../../gql/generated/preventie.ts';
import { klassen } from '../../ui/klassen.ts';
import { Tabel } from '../../ui/Tabel.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { standwoord, themawoord, wanneer } from './woorden.ts';
import '../../ui/Toon.css';
import './preventie.css';

type Actie = ActieveldenFragment;

const KOLOMMEN = [
  { sleutel: 'titel', kop: 'Actie', kopcel: true, cel: ({ titel }: Actie) => titel },
  { sleutel: 'thema', kop: 'Thema', cel: ({ thema }: Actie) => themawoord(thema) },
  { sleutel: 'wanneer', kop: 'Wanneer', cel: ({ van, tot }: Actie) => wanneer(van, tot) },
  { sleutel: 'wie', kop: 'Wie', cel: ({ eigenaar, partners }: Actie) => [eigenaar.naam, ...partners.map(({ naam }) => naam)].join(', ') },
  { sleutel: 'stand', kop: 'Stand', cel: ({ stand }: Actie) => standwoord(stand).tekst },
] as const;

/** The plan as bars over the quarters, where there is room for it; and the same in a table. */
export function Planning({ acties }: { acties: readonly Actie[] }) {
  const kwartalen = tijdvak(acties, useVandaag());
  const eerste = kwartaalnummer(kwartalen[0] ?? '') ?? 0;
  const plek = (code: string) => (kwartaalnummer(code) ?? eerste) - eerste;
  return (
    <>
      <div className="planning" aria-hidden="true" style={{ gridTemplateColumns: `minmax(14rem, 3fr) repeat(${kwartalen.length}, minmax(2.25rem, 1fr))` }}>
        <span className="planning__hoek" />
        {kwartalen.map((code, i) => <span key={code} className="planning__kop">{(i === 0 || code.endsWith('-1')) && <strong>{code.slice(0, 4)}</strong>}<span>K{code.slice(5)}</span></span>)}
        {acties.map((actie, rij) => (
          <div key={actie.id} className="planning__rij">
            <span className="planning__titel" style={{ gridRow: rij + 2 }}>{actie.titel}</span>
            <span className={klassen('planning__balk', `ss-toon--${standwoord(actie.stand).toon}`, ['VERVALT', 'UITGESTELD'].includes(actie.stand) && 'planning__balk--stil')} style={{ gridColumn: `${plek(actie.van) + 2} / ${plek(actie.tot) + 3}`, gridRow: rij + 2 }}>{actie.eigenaar.naam}</span>
          </div>
        ))}
      </div>
      <Uitklap titel="De planning in een tabel"><Tabel bijschrift="Preventieplanning" kolommen={KOLOMMEN} rijen={acties} rijSleutel={({ id }) => id} leeg={null} /></Uitklap>
    </>
  );
}
