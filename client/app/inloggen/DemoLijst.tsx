import { useState } from 'react';
import { Icoon } from '../../ui/Icoon.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Fout, Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Zoekveld } from '../../ui/Zoekveld.tsx';
import { aantal } from '../opmaak.ts';
import { Rond } from '../schil/Rond.tsx';
import { leesDemoMensen, logInAlsDemo, rolTekst } from '../sessie/account.ts';
import { groepeer } from './mensen.ts';
import { useHaal } from './useHaal.ts';
import { t } from '../../taal/taal.ts';

/** Only in the demo: everybody is made up, so everybody may be anybody. */
export function DemoLijst({ naar }: { naar: string }) {
  const [mensen, opnieuw] = useHaal(leesDemoMensen);
  const [zoek, zetZoek] = useState('');
  if (mensen === undefined) return <Laden vorm="tabel" aantal={5} tekst={t('De lijst met mensen wordt geladen.')} />;
  if (mensen === 'mislukt') return <Fout opnieuw={opnieuw}>{t('De lijst met mensen kon niet worden opgehaald.')}</Fout>;
  const groepen = groepeer(mensen, zoek);
  const gevonden = groepen.reduce((som, groep) => som + groep.mensen.length, 0);
  return (
    <section className="ss-stapel" aria-labelledby="demo">
      <div>
        <Kop id="demo">{t('Kies wie u bent')}</Kop>
        <p className="ss-zacht">{t('Dit is een demo. Alle mensen en gegevens zijn verzonnen.')}</p>
      </div>
      <Zoekveld label={t('Zoek op naam, rol of organisatie')} waarde={zoek} zet={zetZoek} uitkomst={zoek === '' ? '' : t('{{aantal}} gevonden', { aantal: aantal(gevonden, 'persoon', 'personen') })} />
      {gevonden === 0 && <Leeg titel={t('Niemand gevonden')} icoon="zoek">{t('Zoek op een deel van een naam, een rol of een organisatie.')}</Leeg>}
      <Groepen groepen={groepen} naar={naar} />
    </section>
  );
}

function Groepen({ groepen, naar }: { groepen: ReturnType<typeof groepeer>; naar: string }) {
  const [bezig, zetBezig] = useState<string>();
  const [mislukt, zetMislukt] = useState(false);
  const kies = async (id: string) => {
    if (bezig !== undefined) return;
    zetBezig(id);
    zetMislukt(false);
    try {
      await logInAlsDemo(id);
      window.location.assign(naar);
    } catch {
      zetMislukt(true);
      zetBezig(undefined);
    }
  };
  return (
    <>
      {mislukt && <Melding soort="fout" meteen titel={t('Inloggen is niet gelukt')}>{t('Probeer het opnieuw, of kies iemand anders.')}</Melding>}
      {groepen.map((groep) => (
        <section key={groep.naam} className="ss-demogroep" aria-label={groep.naam}>
          <Kop niveau={3}>{groep.naam}</Kop>
          <ul className="ss-demogroep__lijst" lang="nl">
            {groep.mensen.map((mens) => (
              <li key={mens.id}>
                <button type="button" className="ss-demomens" aria-busy={bezig === mens.id || undefined} onClick={() => void kies(mens.id)}>
                  <Rond naam={mens.naam} />
                  <span className="ss-demomens__wie"><span className="ss-demomens__naam">{mens.naam}</span><span className="ss-zacht ss-klein">{rolTekst(mens)}{mens.organisatie === null && `, ${mens.gemeente}`}</span></span>
                  {bezig === mens.id ? <span className="ss-draaier" aria-hidden="true" /> : <Icoon naam="pijlRechts" />}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
