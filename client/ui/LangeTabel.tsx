import { defaultRangeExtractor, type Range, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { Fragment, type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Cel, Tabelhoofd, Tabelvak, type Tabelvorm } from './Tabel.tsx';
import './LangeTabel.css';

interface LangeTabelProps<R> extends Tabelvorm<R> {
  /** How many rows there are, with those that are not here yet: what a screen reader counts to. */
  totaal: number;
}

/** Up to so many rows all are drawn: nothing is slow yet, and the browser itself finds what is in the page. */
const ALLES_TOT = 200;
/** As a row mostly is; each is measured once it is drawn. */
const RIJHOOGTE = 76;
/** Rows beyond the screen, so that the next one is there for who goes by Tab or turns the wheel. */
const ERBIJ = 8;

/** How high the rows were of the table that was left last: who comes back finds the place where they were. */
let hoogten: VirtualItem[] = [];

/**
 * A table that may have thousands of rows: of more than two hundred only those on the screen are drawn, and on paper all of them. The row that has the focus stays, also when it
 * scrolls away. Its columns keep the width that they had first: they would dance with the names that come by.
 */
export function LangeTabel<R>({ totaal, ...vorm }: LangeTabelProps<R>) {
  const { kolommen, rijen, rijSleutel } = vorm;
  const romp = useRef<HTMLTableSectionElement>(null);
  const begin = useBegin(romp);
  const alles = useSyncExternalStore(bijPapier, () => matchMedia('print').matches);
  const gericht = useSyncExternalStore(bijFocus, () => gerichteRij(romp.current));
  // oxlint-disable-next-line react/incompatible-library -- nothing that it returns is handed on
  const virtueel = useWindowVirtualizer({
    count: rijen.length, estimateSize: () => RIJHOOGTE, overscan: ERBIJ, scrollMargin: begin, initialMeasurementsCache: hoogten,
    getItemKey: (plek) => rijSleutel(rijen[plek] as R),
    rangeExtractor: (bereik) => teTekenen(bereik, gericht),
  });
  useLayoutEffect(() => () => {
    hoogten = virtueel.takeSnapshot();
  }, [virtueel]);
  const getekend = alles ? rijen.map((_, index) => ({ index, start: begin, end: begin })) : virtueel.getVirtualItems();
  const einde = alles ? begin : begin + virtueel.getTotalSize();
  return (
    <Tabelvak vorm={vorm} rijtelling={totaal + 1}>
      <VasteBreedten key={kolommen.map(({ sleutel }) => sleutel).join(' ')} aantal={kolommen.length} />
      <Tabelhoofd kolommen={kolommen} />
      <tbody role="rowgroup" ref={romp}>
        {getekend.map(({ index, start }, i) => {
          const rij = rijen[index] as R;
          return (
            <Fragment key={rijSleutel(rij)}>
              <Gat hoogte={start - (getekend[i - 1]?.end ?? begin)} />
              <tr role="row" aria-rowindex={index + 2} data-index={index} ref={alles ? undefined : virtueel.measureElement}>
                {kolommen.map((kolom) => <Cel key={kolom.sleutel} kolom={kolom} rij={rij} />)}
              </tr>
            </Fragment>
          );
        })}
        <Gat hoogte={einde - (getekend.at(-1)?.end ?? begin)} />
      </tbody>
    </Tabelvak>
  );
}

/** The place of the rows that are not drawn. */
function Gat({ hoogte }: { hoogte: number }) {
  return hoogte > 0 && <tr aria-hidden="true" className="ss-langetabel__gat" style={{ blockSize: hoogte }} />;
}

function bijPapier(luister: () => void): () => void {
  const papier = matchMedia('print');
  papier.addEventListener('change', luister);
  return () => papier.removeEventListener('change', luister);
}

function bijFocus(luister: () => void): () => void {
  document.addEventListener('focusin', luister);
  return () => document.removeEventListener('focusin', luister);
}

/** The row in which somebody is, -1 for none. */
function gerichteRij(romp: HTMLElement | null): number {
  const rij = document.activeElement?.closest<HTMLElement>('tr[data-index]');
  return rij && romp?.contains(rij) ? Number(rij.dataset['index']) : -1;
}

/** The rows to draw: those on the screen; and the row in which somebody is with those beside it, so that the focus is never taken away and Tab goes to the next. */
function teTekenen(bereik: Range, gericht: number): number[] {
  if (bereik.count <= ALLES_TOT) return Array.from({ length: bereik.count }, (_, plek) => plek);
  const erbij = gericht < 0 ? [] : [gericht - 1, gericht, gericht + 1].filter((plek) => plek >= 0 && plek < bereik.count);
  return [...new Set([...defaultRangeExtractor(bereik), ...erbij])].sort((een, ander) => een - ander);
}

/** Where on the page the rows begin. What stands above them comes and goes; the page is another height then. */
function useBegin(romp: RefObject<HTMLElement | null>): number {
  const [begin, zetBegin] = useState(0);
  useLayoutEffect(() => {
    const meet = () => zetBegin(Math.round((romp.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    meet();
    const kijker = new ResizeObserver(meet);
    kijker.observe(document.body);
    return () => kijker.disconnect();
  }, [romp]);
  return begin;
}

/** Gives each column the width that it has by the rows of now, and again when the table is another width. Give it a key of the columns. */
function VasteBreedten({ aantal }: { aantal: number }) {
  const groep = useRef<HTMLTableColElement>(null);
  useLayoutEffect(() => {
    const tabel = groep.current?.closest('table');
    if (!tabel) return undefined;
    let breed = -1;
    const kijker = new ResizeObserver(() => {
      if (tabel.clientWidth === breed) return;
      breed = tabel.clientWidth;
      const vast = [...tabel.querySelectorAll('col')];
      for (const kolom of vast) kolom.style.inlineSize = '';
      const breedten = [...tabel.querySelectorAll('th[scope="col"]')].map((kop) => kop.getBoundingClientRect().width);
      for (const [i, kolom] of vast.entries()) kolom.style.inlineSize = `${breedten[i]}px`;
    });
    kijker.observe(tabel);
    return () => kijker.disconnect();
  }, []);
  return <colgroup ref={groep}>{Array.from({ length: aantal }, (_, plek) => <col key={plek} />)}</colgroup>;
}
