import { datumTekst, tijdstipTekst } from '../../app/opmaak.ts';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import type { UitnodigingVeldenFragment as Uitnodiging } from '../../gql/generated/accounts.ts';
import { UitnodigingIntrekkenDocument } from '../../gql/generated/accounts/UitnodigingIntrekkenDocument.ts';
import { UitnodigingVernieuwenDocument } from '../../gql/generated/accounts/UitnodigingVernieuwenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { POSTSTANDEN, STANDEN } from './woorden.ts';

interface UitnodigingenProps {
  uitnodigingen: readonly Uitnodiging[];
  toon: (uitnodiging: Uitnodiging) => void;
}

/** Who was asked in: what still waits stands open, what is over may stay closed. */
export function Uitnodigingen({ uitnodigingen, toon }: UitnodigingenProps) {
  const voorbij = uitnodigingen.filter(({ stand }) => stand === 'AANGENOMEN' || stand === 'INGETROKKEN');
  const open = uitnodigingen.filter((u) => !voorbij.includes(u));
  if (uitnodigingen.length === 0) return null;
  return (
    <Kaart titel="Uitnodigingen" icoon="gesprek" onder={open.length === 0 ? 'Er wacht geen uitnodiging.' : undefined}>
      {open.length > 0 && <ul className="mensen__lijst">{open.map((u) => <Regel key={`${u.id}${u.versie}`} uitnodiging={u} toon={toon} />)}</ul>}
      {voorbij.length > 0 && (
        <Uitklap titel={`Aangenomen of ingetrokken (${voorbij.length})`}>
          <ul className="mensen__lijst">{voorbij.map((u) => <li key={u.id} className="mensen__regel"><Wie uitnodiging={u} /><Stand uitnodiging={u} /></li>)}</ul>
          <p className="ss-zacht ss-klein">Na negentig dagen verdwijnen deze regels, met naam en adres.</p>
        </Uitklap>
      )}
    </Kaart>
  );
}

function Regel({ uitnodiging, toon }: { uitnodiging: Uitnodiging; toon: (uitnodiging: Uitnodiging) => void }) {
  const { id, versie, naam, link } = uitnodiging;
  const vernieuwen = useVastleggen(UitnodigingVernieuwenDocument, { plek: `${id}/${versie}`, gelukt: 'Er is een nieuwe link. De oude werkt niet meer.' });
  const intrekken = useVastleggen(UitnodigingIntrekkenDocument, { plek: `${id}/${versie}`, gelukt: 'De uitnodiging is ingetrokken.' });
  const nieuw = async () => {
    const antwoord = await vernieuwen.vastleggen({ id, versie });
    if (antwoord?.uitnodigingVernieuwen.uitnodiging.link) toon(antwoord.uitnodigingVernieuwen.uitnodiging);
  };
  return (
    <li className="mensen__regel">
      <Wie uitnodiging={uitnodiging} />
      <Stand uitnodiging={uitnodiging} />
      <div className="ss-rij mensen__doen">
        {link !== null && <Knop icoon="bestand" aria-label={`Link voor ${naam}`} onClick={() => toon(uitnodiging)}>Link</Knop>}
        <Knop icoon="vernieuw" aria-label={`Stuur ${naam} een nieuwe link`} bezig={vernieuwen.bezig} onClick={() => void nieuw()}>Nieuwe link</Knop>
        <Knop soort="stil" icoon="kruis" aria-label={`Uitnodiging van ${naam} intrekken`} bezig={intrekken.bezig} onClick={() => void intrekken.vastleggen({ id, versie })}>Intrekken</Knop>
      </div>
      <Opslagmelding storing={vernieuwen.storing ?? intrekken.storing} bezig={vernieuwen.bezig || intrekken.bezig} opnieuw={() => void (vernieuwen.storing ? vernieuwen : intrekken).opnieuw()} />
    </li>
  );
}

function Wie({ uitnodiging: { naam, email, rolNaam, organisatie, van } }: { uitnodiging: Uitnodiging }) {
  return <div><strong>{naam}</strong><br />{rolNaam}, {organisatie}<br /><span className="ss-zacht ss-klein">{email} · vanaf {datumTekst(van)}</span></div>;
}

function Stand({ uitnodiging: { stand, post, verlooptOp, aangenomenOp } }: { uitnodiging: Uitnodiging }) {
  const { tekst, toon } = STANDEN[stand] ?? { tekst: stand, toon: 'neutraal' as const };
  return (
    <div>
      <Label toon={toon}>{tekst}</Label><br />
      <span className="ss-zacht ss-klein">{stand === 'OPEN' ? `${POSTSTANDEN[post] ?? post} · tot ${tijdstipTekst(verlooptOp)}` : aangenomenOp === null ? '' : tijdstipTekst(aangenomenOp)}</span>
    </div>
  );
}
