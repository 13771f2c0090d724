import type { ReactNode } from 'react';
import { Icoon } from './Icoon.tsx';
import './Uitklap.css';

interface UitklapProps {
  titel: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** Something that may stay closed. The browser's own element: find-in-page opens it. */
export function Uitklap({ titel, open, children }: UitklapProps) {
  return (
    <details className="ss-uitklap" open={open}>
      <summary><Icoon naam="pijlOmlaag" className="ss-uitklap__pijl" />{titel}</summary>
      <div className="ss-uitklap__inhoud">{children}</div>
    </details>
  );
}
