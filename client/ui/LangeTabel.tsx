import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
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

const OP_PAPIER = matchMedia('print');
const bijPapier = (luister: () => void) => {
  OP_PAPIER.addEventListener('change', luister);
  return () => OP_PAPIER.removeEventListener('change', luister);
};

/**
 * A table of thousands: only the rows on the screen are drawn, and on paper all of them. The row that has the focus stays, also when it
 * scrolls away. Its columns keep the width that they had first: they would dance with the names that come by.
 */
export function LangeTabel<R>({ totaal, ...vorm }: LangeTabelProps<R>) {
  const { kolommen, rijen, rijSleutel } = vorm;
  const romp = useRef<HTMLTableSectionElement>(null);
  const [marge, zetMarge] = useState(0);
  const [gericht, zetGericht] = useState<number | null>(null);
  const breedten = useVasteBreedten(romp, kolommen.length);
  const alles = useSyncExternalStore(bijPapier, () => OP_PAPIER.matches);
  const virtueel = useWindowVirtualizer({
    count: rijen.length, estimateSize: () => RIJHOOGTE, overscan: ERBIJ, scrollMargin: marge,
    getItemKey: (plek) => rijSleutel(rijen[plek] as R),
    rangeExtractor: (bereik: Range) => metPlek(defaultRangeExtractor(bereik), gericht),
  });
  // Where the rows begin on the page: what stands above them changes with filters and chips.
  useLayoutEffect(() => {
    const begin = Math.round((romp.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    if (begin !== marge) zetMarge(begin);
  });
  const getekend = alles ? rijen.map((_, index) => ({ index, start: 0, end: 0 })) : virtueel.getVirtualItems();
  return (
    <Tabelvak vorm={vorm} rijtelling={totaal + 1} klasse={breedten ? 'ss-langetabel' : undefined}>
      {breedten && <colgroup>{kolommen.map(({ sleutel }, i) => <col key={sleutel} style={{ inlineSize: breedten[i] }} />)}</colgroup>}
      <Tabelhoofd kolommen={kolommen} />
      <tbody
        role="rowgroup" ref={romp} onBlur={() => zetGericht(null)}
        onFocus={({ target }) => zetGericht(Number(target.closest<HTMLElement>('tr[data-index]')?.dataset['index'] ?? -1))}
      >
        {getekend.map(({ index, start }, i) => {
          const ervoor = getekend[i - 1];
          const gat = alles ? 0 : Math.max(0, start - (ervoor?.end ?? marge));
          const rij = rijen[index] as R;
          return [
            gat > 0 && <Gat key={`voor ${rijSleutel(rij)}`} hoogte={gat} breedte={kolommen.length} />,
            <tr key={rijSleutel(rij)} role="row" aria-rowindex={index + 2} data-index={index} ref={alles ? undefined : virtueel.measureElement}>
              {kolommen.map((kolom) => <Cel key={kolom.sleutel} kolom={kolom} rij={rij} />)}
            </tr>,
          ];
        })}
        {!alles && <Gat hoogte={Math.max(0, virtueel.getTotalSize() - ((getekend.at(-1)?.end ?? marge) - marge))} breedte={kolommen.length} />}
      </tbody>
    </Tabelvak>
  );
}

/** The widths of the columns as the first rows made them, in pixels; null while they are measured, first and after each change of the width. */
function useVasteBreedten(romp: RefObject<HTMLTableSectionElement | null>, aantal: number): readonly number[] | null {
  const [breedten, zetBreedten] = useState<readonly number[] | null>(null);
  useLayoutEffect(() => {
    if (breedten?.length !== aantal) zetBreedten([...romp.current?.closest('table')?.querySelectorAll('thead th') ?? []].map((kop) => (kop as HTMLElement).offsetWidth));
  }, [breedten, aantal, romp]);
  useEffect(() => {
    const vak = romp.current?.closest('.ss-tabelvak');
    if (!vak) return undefined;
    let breed = vak.clientWidth;
    const kijker = new ResizeObserver(() => {
      if (vak.clientWidth === breed) return;
      breed = vak.clientWidth;
      zetBreedten(null);
    });
    kijker.observe(vak);
    return () => kijker.disconnect();
  }, [romp]);
  return breedten?.length === aantal ? breedten : null;
}

/** The place of the rows that are not drawn. */
function Gat({ hoogte, breedte }: { hoogte: number; breedte: number }) {
  return <tr aria-hidden="true" className="ss-langetabel__gat"><td colSpan={breedte} style={{ blockSize: hoogte }} /></tr>;
}

function metPlek(plekken: number[], plek: number | null): number[] {
  return plek === null || plek < 0 || plekken.includes(plek) ? plekken : [...plekken, plek].sort((a, b) => a - b);
}
