import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useApparaat } from '../../app/apparaat/apparaatContext.ts';
import { isConflict, redenzin } from '../../app/apparaat/redenzin.ts';
import type { Inzending } from '../../app/apparaat/inzending.ts';
import { tijdstipTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { isWeigeringscode, weigeringszin } from '../../taal/weigering.ts';
import { ApparaatnaamDocument } from '../../gql/generated/apparaat/ApparaatnaamDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Label, type Toon } from '../../ui/Label.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';

const STANDEN: Readonly<Record<Inzending['stand'], { tekst: string; toon: Toon }>> = {
  wacht: { tekst: 'Bewaard op dit apparaat', toon: 'info' },
  ontvangen: { tekst: 'Ontvangen', toon: 'goed' },
  geweigerd: { tekst: 'Niet ontvangen', toon: 'letop' },
  verlopen: { tekst: 'Te oud, gewist', toon: 'fout' },
};

/** One save: what, when, where it stands, and what the user can do. */
export function Inzendingkaart({ inzending }: { inzending: Inzending }) {
  const { titel, op, stand, regels, reden } = inzending;
  const geweigerd = geweigerdeRegels(inzending);
  return (
    <article className="apparaat-kaart">
      <div className="ss-rij ss-rij--uiteen"><h3 className="apparaat-kaart__titel">{titel}</h3><Label toon={STANDEN[stand].toon}>{STANDEN[stand].tekst}</Label></div>
      <p className="ss-zacht ss-klein">{stand === 'wacht' ? 'Bewaard' : stand === 'geweigerd' ? 'Geprobeerd' : 'Gewist'}: {tijdstipTekst(new Date(op).toISOString())}</p>
      {stand === 'geweigerd' && <p>{isConflict(reden) ? 'Iemand anders was u voor: op een ander apparaat is intussen iets vastgelegd.' : redenzin(reden)}</p>}
      {stand === 'verlopen' && <p>Dit wachtte langer dan 48 uur en is van dit apparaat gewist. Leg het opnieuw vast.</p>}
      {geweigerd.length > 0 && <ul className="apparaat-regels">{geweigerd.map(({ inburgeraarId, wat, zin }) => <li key={`${inburgeraarId} ${wat}`}><strong><Naam id={inburgeraarId} /></strong>: u koos {wat.toLowerCase()}. <span className="ss-zacht">{zin}</span></li>)}</ul>}
      {regels.length > geweigerd.length && <Alles inzending={inzending} />}
      <Keuzes inzending={inzending} />
    </article>
  );
}

function Alles({ inzending: { regels } }: { inzending: Inzending }) {
  const [open, zetOpen] = useState(false);
  return (
    <Uitklap titel={`Alle ${regels.length} regels`} bijOpenen={() => zetOpen(true)}>
      {open && <ul className="apparaat-regels">{regels.map(({ inburgeraarId, wat }) => <li key={`${inburgeraarId} ${wat}`}><Naam id={inburgeraarId} />: {wat.toLowerCase()}</li>)}</ul>}
    </Uitklap>
  );
}

/** Names are not kept with what waits: they are asked when somebody looks, and only where they may be read. */
function Naam({ id }: { id: string }) {
  const { data, error } = useQuery(ApparaatnaamDocument, { variables: { id } });
  if (data?.inburgeraar) return naamVan(data.inburgeraar);
  return error ? 'Naam nu niet op te halen' : data ? 'Naam afgeschermd' : '…';
}

function Keuzes({ inzending }: { inzending: Inzending }) {
  const { opnieuw, wis } = useApparaat();
  const [open, zetOpen] = useState(false);
  const { sleutel, naar, stand, reden } = inzending;
  return (
    <div className="ss-rij">
      <KnopLink to={naar} icoon="potlood">{stand === 'verlopen' ? 'Opnieuw vastleggen' : isConflict(reden) ? 'Vergelijk en kies' : 'Openen'}</KnopLink>
      {stand === 'geweigerd' && !isConflict(reden) && <Knop icoon="vernieuw" onClick={() => void opnieuw(sleutel)}>Opnieuw proberen</Knop>}
      <Knop soort="stil" icoon="kruis" onClick={() => void (stand === 'verlopen' ? wis(sleutel) : zetOpen(true))}>Weggooien</Knop>
      <Dialoog open={open} sluit={() => zetOpen(false)} titel="Dit weggooien?" knoppen={<><Knop soort="gevaar" onClick={() => void wis(sleutel)}>Weggooien</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}>
        <p>Wat u koos, wordt van dit apparaat gewist en niet vastgelegd.</p>
      </Dialoog>
    </div>
  );
}

/** The lines that the server had something against ('regels.3.versie'), each with its own sentence. */
export function geweigerdeRegels({ stand, regels, reden }: Inzending): { inburgeraarId: string; wat: string; zin: string }[] {
  if (stand !== 'geweigerd') return [];
  return (reden?.velden ?? []).flatMap(({ veld, code }) => {
    const regel = regels[Number(/^regels\.(\d+)\./.exec(veld)?.[1] ?? NaN)];
    return regel ? [{ ...regel, zin: isWeigeringscode(code) ? weigeringszin(code) : '' }] : [];
  });
}
