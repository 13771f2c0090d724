import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { SkipLink } from '../../ui/SkipLink.tsx';
import { useOnderweg } from '../adres/Adres.tsx';
import { usePlek } from '../adres/plek.ts';
import { useApparaatstand } from '../apparaat/apparaatContext.ts';
import { bijRust, later } from '../later.tsx';
import { Melder } from '../melder/Melder.tsx';
import { menuVoor } from '../pagina.ts';
import { PAGINAS } from '../paginas.ts';
import { Postvakknop } from '../postvak/Postvakknop.tsx';
import { useIk } from '../sessie/ikContext.ts';
import { SessieGrens } from '../sessie/SessieGrens.tsx';
import { Account } from './Account.tsx';
import { Hulpmiddelen } from './Hulpmiddelen.tsx';
import { Menu } from './Menu.tsx';
import { Merkteken } from './Merk.tsx';
import { Voet } from './Voet.tsx';
import { Wachtscherm } from './Wachtscherm.tsx';
import { t } from '../../taal/taal.ts';
import './Schil.css';

/** Only for who works here without a network. */
const Apparaatbalk = later(() => import('../apparaat/Apparaatbalk.tsx'));

/** What stands around every page of who is logged in. */
export function Schil({ children }: { children: ReactNode }) {
  return (
    <SessieGrens wachten={<Wachtscherm />}>
      <Melder><Raam>{children}</Raam></Melder>
    </SessieGrens>
  );
}

function Raam({ children }: { children: ReactNode }) {
  const ik = useIk();
  const { aan } = useApparaatstand();
  const plek = usePlek();
  useEffect(bijRust, [plek]);
  // One page is no choice: then the mark is the way home.
  const menu = menuVoor(PAGINAS, ik);
  return (
    <div className="ss-schil">
      <SkipLink doel="inhoud">{t('Naar de inhoud')}</SkipLink>
      <Onderweg />
      <header className="ss-kopbalk">
        <div className="ss-kopbalk__binnen">
          <Link to="/" className="ss-kopbalk__merk"><Merkteken /><span className="ss-kopbalk__naam">Samenspel</span><span className="ss-onzichtbaar">, {t('naar uw startpagina')}</span></Link>
          {menu.length > 1 && <Menu paginas={menu} />}
          <Postvakknop />
          <Hulpmiddelen />
          <Account />
        </div>
      </header>
      {aan && <Apparaatbalk />}
      <main id="inhoud" tabIndex={-1} className="ss-inhoud">{children}</main>
      <Voet />
    </div>
  );
}

/** A thin line while the next page is loaded. */
function Onderweg() {
  const onderweg = useOnderweg();
  return <div className="ss-onderweg" role="status">{onderweg && <span className="ss-onderweg__lijn"><span className="ss-onzichtbaar">{t('De pagina wordt geladen.')}</span></span>}</div>;
}
