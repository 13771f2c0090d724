import { Laden } from '../../ui/Toestanden.tsx';
import { Merkteken } from './Merk.tsx';
import { t } from '../../taal/taal.ts';
import './Schil.css';

/** Before it is known who is here: the mark and the shape of a page. */
export function Wachtscherm() {
  return (
    <div className="ss-schil">
      <header className="ss-kopbalk"><div className="ss-kopbalk__binnen"><span className="ss-kopbalk__merk"><Merkteken />Samenspel</span></div></header>
      <main className="ss-inhoud"><Laden vorm="kaarten" aantal={6} tekst={t('Samenspel wordt geladen.')} /></main>
    </div>
  );
}
