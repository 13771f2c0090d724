import { useState } from 'react';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { useApparaatstand, useNietOntvangen } from '../apparaat/apparaatContext.ts';
import { initialen, opsomming } from '../opmaak.ts';
import { later } from '../later.tsx';
import { type Ik, useIk } from '../sessie/ikContext.ts';
import { useSessie } from '../sessie/sessieContext.ts';
import { t } from '../../taal/taal.ts';

/** A dialog is a large part of the first load, and few need this one. */
const Vertrek = later(() => import('../apparaat/Vertrek.tsx'));

/** Without a network there is still the way out. */
const Keuzes = later(() => import('./Accountkeuzes.tsx').catch(() => ({ default: () => null })));

/** Who works here now, and what is theirs: role, look, the way out. The browser opens, closes and focuses the panel. */
export function Account() {
  const { naam, organisatie, ...rest } = useIk();
  const [geopend, zetGeopend] = useState(false);
  const rolNaam = rolVan(rest);
  const waar = organisatie === null ? rolNaam : `${rolNaam}, ${organisatie}`;
  return (
    <div className="ss-account">
      <button type="button" popoverTarget="account" className="ss-account__knop">
        <span className="ss-account__wie" aria-hidden="true"><span className="ss-account__naam">{naam}</span><span>{waar}</span></span>
        <span className="ss-account__rond" aria-hidden="true">{initialen(naam)}</span>
        <span className="ss-onzichtbaar">{t('Uw account')}: {naam}, {waar}</span>
      </button>
      <div id="account" popover="auto" className="ss-account__paneel" onBeforeToggle={() => zetGeopend(true)}>{geopend && <Paneel />}</div>
    </div>
  );
}

/** Only an inburgeraar reads this in another language than Dutch. */
function rolVan({ inburgeraarId, rolNaam }: Pick<Ik, 'inburgeraarId' | 'rolNaam'>): string {
  return inburgeraarId === null ? rolNaam : t('Inburgeraar');
}

function Paneel() {
  const { naam, organisatie, gemeenten, ...rest } = useIk();
  const { aan } = useApparaatstand();
  return (
    <>
      <div>
        <p className="ss-account__naam">{naam}</p>
        <p>{rolVan(rest)}{organisatie !== null && ` bij ${organisatie}`}</p>
        {gemeenten.length > 0 && <p className="ss-zacht ss-klein">{t('Gemeente {{naam}}', { naam: opsomming(gemeenten) })}</p>}
      </div>
      <Keuzes />
      <Eigenpaden acties={rest.toegestaneActies} />
      {aan && <p><Koppeling to="/apparaat">Op dit apparaat</Koppeling></p>}
      <Uitlogknop />
    </>
  );
}

/** Pages of one's own that stand in no menu. */
function Eigenpaden({ acties }: { acties: readonly string[] }) {
  return (
    <ul className="ss-account__paden">
      {acties.includes('mededelingen:lezen') && <li><Koppeling to="/mededelingen">{t('Mededelingen')}</Koppeling></li>}
      {acties.includes('postvak:lezen') && <li><Koppeling to="/postvak-instellingen">Mail over uw postvak</Koppeling></li>}
      {acties.includes('bereikbaarheid:vastleggen') && <li><Koppeling to="/bereikbaarheid">Hoe uw organisatie te bereiken is</Koppeling></li>}
    </ul>
  );
}

function Uitlogknop() {
  const sessie = useSessie();
  const [bezig, zetBezig] = useState(false);
  const [vraagt, zetVraagt] = useState(false);
  const nietOntvangen = useNietOntvangen();
  const door = () => {
    zetBezig(true);
    void sessie.uitloggen();
  };
  return (
    <>
      <Knop icoon="afmelden" breed bezig={bezig} onClick={() => void (nietOntvangen > 0 ? zetVraagt(true) : door())}>{t('Uitloggen')}</Knop>
      {vraagt && <Vertrek sluit={() => zetVraagt(false)} wat="Uitloggen" bezig={bezig} door={door} />}
    </>
  );
}
