import { Icoon } from '../../ui/Icoon.tsx';
import type { Menupagina } from '../pagina.ts';
import { Menulink } from './Menulink.tsx';
import { t, vertaald } from '../../taal/taal.ts';

/** As many as a thumb can tell apart at 360 px. */
const IN_TABBALK = 5;

/** The same list twice by place: beside the mark on a wide screen, as tabs at the bottom of a phone. */
export function Menu({ paginas }: { paginas: readonly Menupagina[] }) {
  return (
    <nav className="ss-menu" aria-label={t('Hoofdmenu')}>
      <ul className={paginas.length > IN_TABBALK ? 'ss-menu__lijst ss-menu__lijst--schuift' : 'ss-menu__lijst'}>
        {paginas.map(({ pad, menu }) => (
          <li key={pad}>
            <Menulink naar={`/${pad}`} className="ss-menu__punt"><Icoon naam={menu.icoon} maat={1.375} /><span>{vertaald(menu.label)}</span></Menulink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
