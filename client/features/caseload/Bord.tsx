import type { Fase } from '../../../shared/rules/weg.ts';
import { lastvan } from '../../../shared/rules/caseload.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, getalTekst, totDeadline } from '../../app/opmaak.ts';
import type { CaseloadVerdelingQuery } from '../../gql/generated/caseload.ts';
import { klassen } from '../../ui/klassen.ts';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label, type Toon } from '../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import '../../ui/Toon.css';

export type Consulent = CaseloadVerdelingQuery['takenPerConsulent'][number];

/** The phases in the order of the way. Two of one colour do not stand beside each other, and the table says them in words. */
const FASEN: readonly { fase: Fase; tekst: string; klasse: string }[] = [
  { fase: 'KOPPELING', tekst: 'koppeling', klasse: 'caseload-deel--1' }, { fase: 'INTAKE', tekst: 'intake', klasse: 'caseload-deel--2' }, { fase: 'PIP', tekst: 'PIP', klasse: 'caseload-deel--3' },
  { fase: 'LEERROUTE', tekst: 'leerroute', klasse: 'caseload-deel--4' }, { fase: 'AFRONDING', tekst: 'afronding', klasse: 'caseload-deel--5' }, { fase: 'VOLDAAN', tekst: 'voldaan', klasse: 'caseload-deel--6' },
];
const LAST = { VEEL: { tekst: 'veel', toon: 'letop' }, WEINIG: { tekst: 'ruimte', toon: 'info' } } as const satisfies Record<string, { tekst: string; toon: Toon }>;

interface BordProps { lasten: readonly Consulent[]; gemiddeld: number; draagOver: ((consulentId: string) => void) | null }

/** A bar per consulent on one scale, with a line at the average: who has much stands out. The same as a table below. */
export function Bord({ lasten, gemiddeld, draagOver }: BordProps) {
  const schaal = Math.max(gemiddeld, ...lasten.map(({ personen }) => personen), 1) * 1.05;
  return (
    <>
      <ul className="caseload-legenda" aria-label="Kleuren in de balken">
        {FASEN.map(({ fase, tekst, klasse }) => <li key={fase}><span className={klassen('caseload-deel', klasse)} aria-hidden="true" />{tekst}</li>)}
        <li><span className="caseload-legenda__lijn" aria-hidden="true" />gemiddeld {aantal(gemiddeld, 'persoon', 'personen')}</li>
      </ul>
      <ul className="caseload-bord" aria-label="Caseload per consulent">
        {lasten.map((last) => <Regel key={last.consulentId ?? 'niemand'} last={last} gemiddeld={gemiddeld} schaal={schaal} draagOver={draagOver} />)}
      </ul>
      <Uitklap titel="Toon als tabel"><Tabel bijschrift="Caseload per consulent" kolommen={KOLOMMEN} rijen={lasten} rijSleutel={({ consulentId }) => consulentId ?? 'niemand'} /></Uitklap>
    </>
  );
}

function Regel({ last, gemiddeld, schaal, draagOver }: { last: Consulent; gemiddeld: number; schaal: number; draagOver: BordProps['draagOver'] }) {
  const vandaag = useVandaag();
  const { consulentId, naam, personen, totaal, teLaat, nadert, eersteDag, fasen } = last;
  const zonderFase = personen - fasen.reduce((som, { aantal: n }) => som + n, 0);
  const hoe = consulentId === null ? null : lastvan(personen, gemiddeld);
  return (
    <li className="caseload-regel">
      <div className="caseload-regel__wie">
        {consulentId === null ? <strong>Zonder consulent</strong> : <Koppeling to={`/inburgeraars?consulent=${consulentId}`}>{naam}</Koppeling>} <span className="ss-zacht caseload-regel__aantal">{aantal(personen, 'persoon', 'personen')}</span> {hoe && <Label toon={LAST[hoe].toon}>{LAST[hoe].tekst}</Label>}
      </div>
      <div className="caseload-spoor" aria-hidden="true">
        {FASEN.map(({ fase, klasse }) => {
          const n = fasen.find((deel) => deel.fase === fase)?.aantal ?? 0;
          return n > 0 && <span key={fase} className={klassen('caseload-deel', klasse)} style={{ inlineSize: `${(n / schaal) * 100}%` }} />;
        })}
        {zonderFase > 0 && <span className="caseload-deel caseload-deel--0" style={{ inlineSize: `${(zonderFase / schaal) * 100}%` }} />}
        <span className="caseload-norm" style={{ insetInlineStart: `${(gemiddeld / schaal) * 100}%` }} />
      </div>
      <div className="caseload-regel__werk ss-klein">
        <Label toon={teLaat > 0 ? 'fout' : 'goed'} icoon={teLaat > 0 ? 'fout' : 'vink'}>{`${teLaat} te laat`}</Label>
        <span>{nadert} dichtbij, {consulentId === null ? aantal(totaal, 'taak', 'taken') : <Koppeling to={`/taken?consulent=${consulentId}`}>{aantal(totaal, 'taak', 'taken')}</Koppeling>}</span>
        {eersteDag !== null && <span className="ss-zacht">eerste dag: {totDeadline(eersteDag, vandaag)}</span>}
      </div>
      {draagOver && consulentId !== null && personen > 0 && <Knop soort="stil" icoon="groep" onClick={() => draagOver(consulentId)}>Draag over<span className="ss-onzichtbaar"> van {naam}</span></Knop>}
    </li>
  );
}

const KOLOMMEN: readonly Kolom<Consulent>[] = [
  { sleutel: 'wie', kop: 'Consulent', kopcel: true, cel: ({ naam }) => naam ?? 'Zonder consulent' },
  { sleutel: 'personen', kop: 'Personen', getal: true, cel: ({ personen }) => getalTekst(personen) },
  ...FASEN.map(({ fase, tekst }): Kolom<Consulent> => ({ sleutel: fase, kop: tekst, getal: true, cel: ({ fasen }) => getalTekst(fasen.find((deel) => deel.fase === fase)?.aantal ?? 0) })),
  { sleutel: 'taken', kop: 'Taken', getal: true, cel: ({ totaal }) => getalTekst(totaal) },
  { sleutel: 'telaat', kop: 'Te laat', getal: true, cel: ({ teLaat }) => getalTekst(teLaat) },
  { sleutel: 'nadert', kop: 'Dichtbij', getal: true, cel: ({ nadert }) => getalTekst(nadert) },
];
