import { use } from 'react';
import { t, vertaald } from '../../taal/taal.ts';
import Dialoogvenster from '../../ui/Dialoogvenster.tsx';
import { Koppeling } from '../../ui/Knop.tsx';
import type { Portaalpagina } from '../paginas.ts';
import { useIk } from '../sessie/ikContext.ts';
import { usePaginaNu } from '../usePaginaNu.ts';
import { type Hulp, laadHulp } from './hulp.ts';
import './Hulpvenster.css';

/** Help with this page, over it: what one does here, who sees what, whom to ask. Loaded when it is asked for. */
export default function Hulpvenster({ sluit }: { sluit: () => void }) {
  const ik = useIk();
  const pagina = usePaginaNu();
  const hulp = use(haal(pagina, ik));
  return (
    <Dialoogvenster open sluit={sluit} titel={hulp ? t('Hulp: {{pagina}}', { pagina: vertaald(hulp.naam) }) : t('Hulp')}>
      <div className="ss-hulp">
        {hulp ? <Teksten hulp={hulp} /> : <p>{t('Bij deze pagina staat nog geen hulp.')}</p>}
        {ik.inburgeraarId === null && <p className="ss-zacht ss-klein">Met <kbd>Ctrl</kbd> en <kbd>K</kbd> zoekt u, en gaat u snel naar een pagina.</p>}
        <p className="ss-zacht ss-klein"><Koppeling to="/privacy" onClick={sluit}>{t('Privacy')}</Koppeling> · <Koppeling to="/toegankelijkheid" onClick={sluit}>{t('Toegankelijkheid')}</Koppeling></p>
      </div>
    </Dialoogvenster>
  );
}

function Teksten({ hulp: { doen, zien, vragen } }: { hulp: Hulp }) {
  return (
    <dl className="ss-hulp__lijst">
      <dt>{t('Wat doet u hier?')}</dt><dd>{doen.map((zin) => <p key={zin}>{vertaald(zin)}</p>)}</dd>
      <dt>{t('Wie ziet wat?')}</dt><dd><p>{vertaald(zien)}</p></dd>
      <dt>{t('Wie helpt u?')}</dt><dd><p>{vertaald(vragen)}</p></dd>
    </dl>
  );
}

/** One promise per page: `use` must get the same one at each drawing. */
const gehaald = new Map<string, Promise<Hulp | null>>();

function haal(pagina: Portaalpagina | null, ik: { id: string; inburgeraarId: string | null }): Promise<Hulp | null> {
  const sleutel = `${ik.id} ${pagina?.pad ?? ''}`;
  const bestaand = gehaald.get(sleutel);
  if (bestaand) return bestaand;
  // Without a network nothing is remembered: the next time it may be there.
  const nieuw = pagina ? laadHulp([pagina], ik).then((alle) => alle.get(pagina.pad) ?? null, () => (gehaald.delete(sleutel), null)) : Promise.resolve(null);
  gehaald.set(sleutel, nieuw);
  return nieuw;
}
