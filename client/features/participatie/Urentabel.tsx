import { type CSSProperties, useId } from 'react';
import { urenTekst, urenUitMinuten, weekdagTekst } from '../../app/opmaak.ts';
import { isNaamloos, naamVan } from '../../app/persoon.ts';
import { WaaromPersoon } from '../../app/toegang/WaaromPersoon.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { klassen } from '../../ui/klassen.ts';
import { Foutzin } from '../../ui/Veld.tsx';
import type { Datum } from '../../../shared/rules/datum.ts';
import { Uurcel } from './Uurcel.tsx';
import { schrijfUren } from './urentekst.ts';
import { bevestigdVan, type Cel, type Persoonsrij, somVan } from './weekstaat.ts';

/** What stands at a line of the sheet. */
const WEEKRUBRIEKEN = ['ROEPNAAM', 'ACHTERNAAM', 'PARTICIPATIE_UREN', 'AFSPRAKEN_PARTICIPATIE'] as const;

interface UrentabelProps {
  rijen: readonly Persoonsrij[];
  dagen: readonly Datum[];
  vandaag: Datum;
  fouten: readonly Veldfout[];
  typ: (cel: Cel, tekst: string) => void;
}

/** The roles are written out: on a phone the table is drawn as a card per person, which would take them away. */
export function Urentabel({ rijen, dagen, vandaag, fouten, typ }: UrentabelProps) {
  return (
    <div className="uren-vak">
      <table role="table" className="uren-tabel" style={{ '--uren-dagen': dagen.length } as CSSProperties}>
        <caption className="ss-onzichtbaar">Uren per deelnemer en per dag. Met de pijltjes omhoog en omlaag gaat u naar de vorige of volgende deelnemer.</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Deelnemer</th>
            {dagen.map((datum) => <th key={datum} role="columnheader" scope="col" className={klassen('uren-tabel__dag', datum === vandaag && 'uren-tabel__dag--vandaag')}><Dagkop datum={datum} /></th>)}
            <th role="columnheader" scope="col" className="uren-tabel__totaal">Totaal</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map((rij) => <Rij key={rij.deelnemer.inburgeraar.id} rij={rij} fouten={fouten} typ={typ} />)}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">Samen</th>
            {dagen.map((datum) => <td key={datum} role="cell" className="uren-tabel__dag"><span className="uren-tabel__kort" aria-hidden="true">{kort(datum)}</span>{totaal(rijen.flatMap((rij) => rij.cellen.filter((cel) => cel.datum === datum)))}</td>)}
            <td role="cell" className="uren-tabel__totaal">{totaal(rijen.flatMap((rij) => rij.cellen))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Rij({ rij: { deelnemer, cellen }, fouten, typ }: { rij: Persoonsrij; fouten: readonly Veldfout[]; typ: UrentabelProps['typ'] }) {
  const naam = naamVan(deelnemer.inburgeraar);
  const naamId = useId();
  const mis = cellen.flatMap((cel) => fouten.filter(({ veld }) => veld === cel.naam).map((fout) => ({ ...fout, datum: cel.datum })));
  return (
    <>
      <tr role="row" className={klassen('uren-tabel__rij', mis.length > 0 && 'uren-tabel__rij--mis')}>
        {/* Named by the name alone: who goes from cell to cell does not hear the lock each time. */}
        <th role="rowheader" scope="row" aria-labelledby={naamId}>
          <div className="uren-tabel__wie"><span id={naamId}>{naam}</span><WaaromPersoon persoonId={deelnemer.inburgeraar.id} naam={naam} rubrieken={WEEKRUBRIEKEN} dicht={isNaamloos(deelnemer.inburgeraar)} /></div>
          <Weekplan deelnemer={deelnemer} />
        </th>
        {cellen.map((cel) => (
          <td key={cel.datum} role="cell" className="uren-tabel__dag">
            <span className="uren-tabel__kort" aria-hidden="true">{kort(cel.datum)}</span>
            <Uurcel cel={cel} label={`${naam}, ${weekdagTekst(cel.datum)}`} typ={(tekst) => typ(cel, tekst)} />
          </td>
        ))}
        <td role="cell" className="uren-tabel__totaal"><span className="uren-tabel__kort" aria-hidden="true">Totaal</span>{totaal(cellen)}</td>
      </tr>
      {mis.length > 0 && (
        // The field itself carries the sentence for who listens; here it has room to be read.
        <tr role="presentation" aria-hidden="true" className="uren-tabel__foutrij">
          <td colSpan={cellen.length + 2}>{mis.map(({ veld, datum, zin }) => <Foutzin key={datum} id={`${veld}.gezien`}>{weekdagTekst(datum)}: {zin}</Foutzin>)}</td>
        </tr>
      )}
    </>
  );
}

function Dagkop({ datum }: { datum: Datum }) {
  return <><span aria-hidden="true">{kort(datum)}<br /><span className="ss-cijfers">{Number(datum.slice(8))}</span></span><span className="ss-onzichtbaar">{weekdagTekst(datum)}</span></>;
}

/** What was agreed for a week and what the person confirmed of it, beside what was done. */
function Weekplan({ deelnemer }: { deelnemer: Persoonsrij['deelnemer'] }) {
  const { gepland } = deelnemer;
  const bevestigd = bevestigdVan(deelnemer);
  if (gepland === null && bevestigd === 0) return null;
  return (
    <p className="uren-tabel__plan ss-zacht ss-klein">
      {gepland !== null && <span>{urenTekst(gepland)} afgesproken</span>}
      {bevestigd > 0 && <span>{urenUitMinuten(bevestigd)} bevestigd</span>}
    </p>
  );
}

function kort(datum: Datum): string {
  return weekdagTekst(datum).slice(0, 2);
}

function totaal(cellen: readonly Cel[]) {
  const minuten = somVan(cellen);
  const elders = cellen.reduce((som, cel) => som + cel.elders, 0);
  return (
    <span className="uren-tabel__som ss-cijfers">
      <span aria-hidden="true">{schrijfUren(minuten)}</span><span className="ss-onzichtbaar">{urenUitMinuten(minuten)}</span>
      {elders > 0 && <span className="ss-zacht ss-klein"> + {schrijfUren(elders)} anders</span>}
    </span>
  );
}
