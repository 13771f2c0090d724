import type { ReactNode } from 'react';
import { datumTekst } from '../../../app/opmaak.ts';
import type { WieHelptQuery } from '../../../gql/generated/inburgeraars.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { OPDRACHTEN, woord } from '../woorden.ts';
import './contact.css';

type Persoon = NonNullable<WieHelptQuery['inburgeraar']>;
type Betrokkene = NonNullable<Persoon['betrokkenen']>['betrokkenen'][number];

/** One organisation, with all that it does for the person. */
interface Helper {
  organisatie: string;
  telefoon: string | null;
  email: string | null;
  bereikbaar: string | null;
  taken: Betrokkene[];
}

/** The same organisation may work under two opdrachten, and have the person in the name of a volunteer too: it is one card. */
export function perOrganisatie(betrokkenen: readonly Betrokkene[]): Helper[] {
  const uit = new Map<string, Helper>();
  for (const b of betrokkenen) {
    const helper = uit.get(b.organisatie) ?? { organisatie: b.organisatie, telefoon: b.telefoon, email: b.email, bereikbaar: b.bereikbaar, taken: [] };
    if (!helper.taken.some(({ opdrachtCode, medewerker }) => opdrachtCode === b.opdrachtCode && medewerker === b.medewerker)) helper.taken.push(b);
    uit.set(b.organisatie, helper);
  }
  return [...uit.values()];
}

/** What the gemeente does itself; it stands with the consulent. */
const VAN_DE_GEMEENTE: readonly string[] = ['REGIE', 'WAARNEMING', 'WERKCARROUSEL', 'MAP'];

/** Who helps with what: the consulent first, then every organisation that the reader may know of. One tap calls or writes. */
export function Helpers({ persoon: { contactpersoonGemeente: consulent, betrokkenen }, eigen = false }: { persoon: Pick<Persoon, 'contactpersoonGemeente' | 'betrokkenen'>; eigen?: boolean }) {
  const alle = betrokkenen?.betrokkenen ?? [];
  const gemeente = alle.filter(({ opdrachtCode, medewerker }) => VAN_DE_GEMEENTE.includes(opdrachtCode) && !(opdrachtCode === 'REGIE' && medewerker === consulent?.naam));
  return (
    <div className="helpers">
      <Kaart titel={t('De gemeente')} icoon="gebouw">
        {consulent?.naam
          ? <Bereik telefoon={consulent.telefoon} email={consulent.email} naam={consulent.naam}><p><strong><Opgeschreven>{consulent.naam}</Opgeschreven></strong></p><p>{t('contactpersoon bij de gemeente')}</p></Bereik>
          : <p className="ss-zacht">{t('Er is nog geen contactpersoon.')}</p>}
        {gemeente.length > 0 && <Taken taken={gemeente} eigen={eigen} />}
      </Kaart>
      {perOrganisatie(alle.filter(({ opdrachtCode }) => !VAN_DE_GEMEENTE.includes(opdrachtCode))).map(({ organisatie, telefoon, email, bereikbaar, taken }) => (
        <Kaart key={organisatie} titel={organisatie} icoon="groep">
          <Bereik telefoon={telefoon} email={email} naam={organisatie}>
            <Taken taken={taken} eigen={eigen} />
            {bereikbaar !== null && <p className="ss-zacht ss-klein"><Opgeschreven>{bereikbaar}</Opgeschreven></p>}
          </Bereik>
        </Kaart>
      ))}
    </div>
  );
}

/** For the person in the own language; for a colleague as the server words it. */
function Taken({ taken, eigen }: { taken: readonly Betrokkene[]; eigen: boolean }) {
  return (
    <ul className="ss-lijst helpers__taken">
      {taken.map(({ id, medewerker, opdracht, opdrachtCode, van }) => (
        <li key={id}><span>{eigen ? woord(OPDRACHTEN, opdrachtCode) : opdracht}</span>{medewerker !== null && <>: <strong><Opgeschreven>{medewerker}</Opgeschreven></strong></>} <span className="ss-zacht ss-klein">{t('sinds {{dag}}', { dag: datumTekst(van) })}</span></li>
      ))}
    </ul>
  );
}

function Bereik({ telefoon, email, naam, children }: { telefoon: string | null; email: string | null; naam: string; children: ReactNode }) {
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {children}
      {telefoon !== null && (
        <a className="utrecht-button utrecht-button--secondary-action ss-knop ss-knop--breed" href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>
          <Icoon naam="telefoon" /><span>{t('Bel')} <bdi dir="ltr">{telefoon}</bdi><span className="ss-onzichtbaar"> ({naam})</span></span>
        </a>
      )}
      {email !== null && (
        <a className="utrecht-button utrecht-button--secondary-action ss-knop ss-knop--breed" href={`mailto:${email}`}>
          <Icoon naam="postvak" /><span>{t('Mail')} <bdi dir="ltr">{email}</bdi></span>
        </a>
      )}
      {telefoon === null && email === null && <p className="ss-zacht ss-klein">{t('Er is geen telefoonnummer of mailadres bekend.')}</p>}
    </div>
  );
}
