import type { ReactNode } from 'react';
import { useVandaag } from '../../../app/klok.ts';
import { getalTekst } from '../../../app/opmaak.ts';
import { klassen } from '../../../ui/klassen.ts';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { type Herkomst, herkomstTekst } from '../herkomst.ts';
import { t } from '../../../taal/taal.ts';

/** Who entered it and when, in one quiet line. */
export function Herkomstregel({ van, voor }: { van: Herkomst; voor?: string }) {
  return <span className="ss-zacht ss-klein">{voor}{herkomstTekst(van, useVandaag())}</span>;
}

interface LijstjeProps<T> {
  /** Names the list aloud. */
  label: string;
  items: readonly T[];
  sleutel: (item: T) => string;
  regel: (item: T) => ReactNode;
  /** So many stand open; the rest is one tap away. */
  eerst?: number;
  dicht?: boolean;
}

/** The newest few of a list, and the others on request. */
export function Lijstje<T>({ label, items, sleutel, regel, eerst = 3, dicht = false }: LijstjeProps<T>) {
  const rest = items.slice(eerst);
  const lijst = (deel: readonly T[], naam: string) => (
    <ul className={klassen('ss-lijst ss-regels', dicht && 'ss-regels--dicht')} aria-label={naam}>{deel.map((item) => <li key={sleutel(item)}>{regel(item)}</li>)}</ul>
  );
  if (items.length === 0) return null;
  return (
    <div>
      {lijst(items.slice(0, eerst), label)}
      {rest.length > 0 && <Uitklap titel={t('Toon meer ({{getal}})', { getal: getalTekst(rest.length) })}>{lijst(rest, `${label}, ${t('eerder')}`)}</Uitklap>}
    </div>
  );
}

interface RegelProps {
  kop: ReactNode;
  /** When, beside what. */
  datum?: string;
  /** A date or label at the end of the line. */
  bij?: ReactNode;
  herkomst?: Herkomst | null;
  children?: ReactNode;
}

/** One entry: what, when, the words, and who wrote it. */
export function Regel({ kop, datum, bij, herkomst, children }: RegelProps) {
  return (
    <div className="ss-regel">
      <div className="ss-regel__kop"><span className="ss-regel__wat">{kop}{datum !== undefined && <span className="ss-regel__datum"> {datum}</span>}</span>{bij !== undefined && <span className="ss-regel__bij">{bij}</span>}</div>
      {children}
      {herkomst && <Herkomstregel van={herkomst} />}
    </div>
  );
}

/** Words of a colleague as they were typed, line by line. */
export function Tekst({ children }: { children: string | null | undefined }) {
  return children ? <p className="ss-getypt" lang="nl" dir="auto">{children}</p> : null;
}

/** A number to call: tapped on a phone it calls. */
export function Telefoon({ nummer }: { nummer: string }) {
  return <a className="utrecht-link utrecht-link--html-a" href={`tel:${nummer.replace(/[^\d+]/g, '')}`}><bdi dir="ltr">{nummer}</bdi></a>;
}

export function Mail({ adres }: { adres: string }) {
  return <a className="utrecht-link utrecht-link--html-a" href={`mailto:${adres}`}><bdi dir="ltr">{adres}</bdi></a>;
}
