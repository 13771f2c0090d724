import { useEffect, useState } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useApparaat, useNietOntvangen } from '../apparaat/apparaatContext.ts';
import { type Lidmaatschap, leesLidmaatschappen, rolTekst, wisselLidmaatschap } from '../sessie/account.ts';
import { later } from '../later.tsx';
import { t } from '../../taal/taal.ts';

const Vertrek = later(() => import('../apparaat/Vertrek.tsx'));

/** For who works in more than one role: one at a time, and a change begins with an empty portal. */
export function Rolkeuze() {
  const [anderen, zetAnderen] = useState<readonly Lidmaatschap[]>([]);
  const [mislukt, zetMislukt] = useState(false);
  const [naar, zetNaar] = useState<string | null>(null);
  const nietOntvangen = useNietOntvangen();
  const { wisAlles } = useApparaat();
  // What this device keeps is of the role of now.
  const wissel = (id: string) => void wisselLidmaatschap(id).then(wisAlles).then(() => window.location.assign('/'), () => zetMislukt(true));
  useEffect(() => {
    const afbreker = new AbortController();
    void leesLidmaatschappen(afbreker.signal).then((alle) => zetAnderen(alle.filter(({ huidig }) => !huidig)), () => undefined);
    return () => afbreker.abort();
  }, []);
  if (anderen.length === 0) return null;
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <p className="ss-klein ss-zacht">{t('Verder in een andere rol:')}</p>
      {anderen.map((ander) => (
        <Knop key={ander.id} breed onClick={() => void (nietOntvangen > 0 ? zetNaar(ander.id) : wissel(ander.id))}>
          {rolTekst(ander)}{ander.organisatie !== null && `, ${ander.organisatie}`}
        </Knop>
      ))}
      {naar !== null && <Vertrek sluit={() => zetNaar(null)} wat="Van rol wisselen" bezig={false} door={() => wissel(naar)} />}
      {mislukt && <Melding soort="fout" meteen>{t('Wisselen van rol lukt nu niet. Probeer het later opnieuw.')}</Melding>}
    </div>
  );
}
