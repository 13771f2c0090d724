import { aantal, datumKort, datumTekst, getalTekst } from '../../app/opmaak.ts';
import type { BezettingveldenFragment } from '../../gql/generated/plaatsing.ts';
import { Label } from '../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import './plaatsing.css';

type Module = BezettingveldenFragment['modules'][number];
type Week = Module['perWeek'][number];

const vrij = ({ plaatsen, bezet }: Week): number | null => (plaatsen === null ? null : Math.max(0, plaatsen - bezet));

/** How full a module is now, in one line. */
export function ruimtezin(nu: Week): string {
  if (nu.plaatsen === null) return `${aantal(nu.bezet, 'plek', 'plekken')} bezet; het aantal plekken is nog niet vastgelegd`;
  return `Nu ${nu.bezet} van ${aantal(nu.plaatsen, 'plek', 'plekken')} bezet, ${vrij(nu)} vrij${nu.langer > 0 ? `; ${nu.langer} langer dan de module` : ''}`;
}

/** The first week with a free place, where this one has none. */
function eersteVrij(weken: readonly Week[]): string | null {
  const [nu, ...straks] = weken;
  if (!nu || vrij(nu) !== 0) return null;
  return straks.find((week) => (vrij(week) ?? 0) > 0)?.dag ?? null;
}

/** Places of a module by week, taken and free, as bars; the table says the same. */
export function Ruimte({ module }: { module: Module }) {
  const { perWeek, naam } = module;
  const [nu] = perWeek;
  if (!nu) return null;
  const hoogste = Math.max(1, ...perWeek.map(({ plaatsen, bezet }) => Math.max(plaatsen ?? 0, bezet)));
  const hoogte = (deel: number) => `${(deel / hoogste) * 100}%`;
  const straks = eersteVrij(perWeek);
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <div className="ss-rij"><span>{ruimtezin(nu)}</span>{vrij(nu) === 0 && <Label toon="letop">{straks === null ? 'Vol, ook de komende weken' : `Vol tot ${datumKort(straks)}`}</Label>}</div>
      <div className="ruimte" role="img" aria-label={`${naam}: ${ruimtezin(nu)}. Per week staat het in de tabel.`}>
        {perWeek.map((week) => (
          <span key={week.dag} className="ruimte__week" title={`${datumKort(week.dag)}: ${week.bezet} bezet${week.plaatsen === null ? '' : ` van ${week.plaatsen}`}`}>
            {week.plaatsen !== null && <span className="ruimte__plaatsen" style={{ blockSize: hoogte(week.plaatsen) }} />}
            <span className="ruimte__bezet" style={{ blockSize: hoogte(week.bezet) }}>{week.langer > 0 && <span className="ruimte__langer" style={{ blockSize: `${(week.langer / Math.max(1, week.bezet)) * 100}%` }} />}</span>
          </span>
        ))}
      </div>
      <div className="ruimte-as ss-zacht ss-klein" aria-hidden="true"><span>nu</span><span>{datumKort(perWeek.at(-1)?.dag)}</span></div>
      <Uitklap titel="Toon als tabel"><Tabel bijschrift={`${naam} per week`} kolommen={KOLOMMEN} rijen={perWeek} rijSleutel={({ dag }) => dag} /></Uitklap>
    </div>
  );
}

const KOLOMMEN: readonly Kolom<Week>[] = [
  { sleutel: 'week', kop: 'Vanaf', kopcel: true, cel: ({ dag }) => datumTekst(dag) },
  { sleutel: 'plaatsen', kop: 'Plekken', getal: true, cel: ({ plaatsen }) => getalTekst(plaatsen) },
  { sleutel: 'bezet', kop: 'Bezet', getal: true, cel: ({ bezet }) => getalTekst(bezet) },
  { sleutel: 'vrij', kop: 'Vrij', getal: true, cel: (week) => getalTekst(vrij(week)) },
  { sleutel: 'langer', kop: 'Langer dan de module', getal: true, cel: ({ langer }) => getalTekst(langer) },
];

/** What the colours of the bars mean; once per screen. */
export function Ruimtelegenda() {
  return (
    <ul className="ss-legenda">
      <li><span className="ruimte-vak ruimte-vak--bezet" aria-hidden="true" />bezet</li>
      <li><span className="ruimte-vak ruimte-vak--langer" aria-hidden="true" />langer dan de module</li>
      <li><span className="ruimte-vak" aria-hidden="true" />vrij</li>
    </ul>
  );
}

/** How many wait now, and at the end of the weeks that are counted. */
export function wachtzin(wachtend: BezettingveldenFragment['wachtend']): string {
  const [nu, later] = [wachtend[0]?.wachtend ?? 0, wachtend.at(-1)];
  if (nu === 0) return 'Niemand wacht op een plek.';
  return `${aantal(nu, 'persoon wacht', 'mensen wachten')} op een plek${later && later.wachtend !== nu ? `; op ${datumTekst(later.dag)} nog ${later.wachtend}` : ''}.`;
}
