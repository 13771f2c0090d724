import type { ReactNode } from 'react';
import { Icoon, type Icoonnaam } from './Icoon.tsx';
import { klassen } from './klassen.ts';
import './Uitklap.css';

interface UitklapProps {
  titel: ReactNode;
  open?: boolean;
  /** Besides the arrow that says that it opens. */
  icoon?: Icoonnaam;
  /** A remark beside the content, not a part of it: the colour of the text around it. */
  stil?: boolean;
  bijOpenen?: () => void;
  children: ReactNode;
}

/** Something that may stay closed. The browser's own element: find-in-page opens it. */
export function Uitklap({ titel, open, icoon, stil = false, bijOpenen, children }: UitklapProps) {
  return (
    <details className={klassen('ss-uitklap', stil && 'ss-uitklap--stil')} open={open} onToggle={(gebeurtenis) => void (gebeurtenis.currentTarget.open && bijOpenen?.())}>
      <summary>{icoon && <Icoon naam={icoon} maat={1.125} />}{!stil && <Icoon naam="pijlOmlaag" className="ss-uitklap__pijl" />}{titel}{stil && <Icoon naam="pijlOmlaag" maat={1} className="ss-uitklap__pijl" />}</summary>
      <div className="ss-uitklap__inhoud">{children}</div>
    </details>
  );
}
