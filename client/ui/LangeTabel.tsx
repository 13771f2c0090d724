import { defaultRangeExtractor, type Range, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Cel, Tabelhoofd, Tabelvak, type Tabelvorm } from './Tabel.tsx';
import './LangeTabel.css';

interface LangeTabelProps<R> extends Tabelvorm<R> {
  /** How many rows there are, with those that are not here yet: what a screen reader counts to. */
  totaal: number;
}

/** As a row mostly is; each is measured once it is drawn. */
const RIJHOOGTE = 76;
/** Rows beyond the screen, so that the next one is there for who goes by Tab or turns the wheel. */
const ERBIJ = 8;

/** How high the rows were of the table that was left last: who comes back finds the place where they were. */
let hoogten: VirtualItem[] = [];

/**
 * A table of thousands: only the rows on the screen are drawn, and on paper all of them. The row that has the focus stays, also when it
 * scrolls away. Its columns keep the width that they had first: they would dance with the names that come by.
 */
export function LangeTabel<R>({ totaal, ...vorm }: LangeTabelProps<R>) {
  const { kolommen, rijen, rijSleutel } = vorm;
  const romp = useRef<HTMLTableSectionElement>(null);
  const begin = useBegin(romp);
  const alles = useSyncExternalStore(bijPapier, () => matchMedia('print').matches);
  // oxlint-disable-next-line react/incompatible-library -- nothing that it returns is handed on
  const virtueel = useWindowVirtualizer({
    count: rijen.length, estimateSize: () => RIJHOOGTE, overscan: ERBIJ, scrollMargin: begin, initialMeasurementsCache: hoogten,
    getItemKey: (plek) => rijSleutel(rijen[plek] as R),
    rangeExtractor: (bereik) => metGerichte(bereik, romp.current),
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
          const sleutel = rijSleutel(rij);
          return [
            <Gat key={`voor ${sleutel}`} hoogte={start - (getekend[i - 1]?.end ?? begin)} />,
            <tr key={sleutel} role="row" aria-rowindex={index + 2} data-index={index} ref={alles ? undefined : virtueel.measureElement}>
              {kolommen.map((kolom) => <Cel key={kolom.sleutel} kolom={kolom} rij={rij} />)}
            </tr>,
          ];
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

/** The rows on the screen, and the one in which somebody is: what has the focus may not be taken away. */
function metGerichte(bereik: Range, romp: HTMLElement | null): number[] {
  const plekken = defaultRangeExtractor(bereik);
  const rij = document.activeElement?.closest<HTMLElement>('tr[data-index]');
  const plek = Number(rij?.dataset['index']);
  return !rij || !romp?.contains(rij) || plek >= bereik.count || plekken.includes(plek) ? plekken : [...plekken, plek].sort((a, b) => a - b);
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
