import { useEffect, useState } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { type Lidmaatschap, leesLidmaatschappen, rolTekst, wisselLidmaatschap } from '../sessie/account.ts';
import { t } from '../../taal/taal.ts';

/** For who works in more than one role: one at a time, and a change begins with an empty portal. */
export function Rolkeuze() {
  const [anderen, zetAnderen] = useState<readonly Lidmaatschap[]>([]);
  const [mislukt, zetMislukt] = useState(false);
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
        <Knop key={ander.id} breed onClick={() => void wisselLidmaatschap(ander.id).then(() => window.location.assign('/'), () => zetMislukt(true))}>
          {rolTekst(ander)}{ander.organisatie !== null && `, ${ander.organisatie}`}
        </Knop>
      ))}
      {mislukt && <Melding soort="fout" meteen>{t('Wisselen van rol lukt nu niet. Probeer het later opnieuw.')}</Melding>}
    </div>
  );
}
