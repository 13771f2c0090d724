import { useState } from 'react';
import { aantal, datumTekst } from '../../../app/opmaak.ts';
import type { ImportVoorbeeldFragment } from '../../../gql/generated/lessen.ts';
import { Label } from '../../../ui/Label.tsx';
import { MeerLaden } from '../../../ui/MeerLaden.tsx';
import { Tabel } from '../../../ui/Tabel.tsx';
import { isStatus, STATUSWOORDEN } from '../presentiewoorden.ts';
import { isSoort, SOORTWOORDEN } from './importwoorden.ts';

type Regel = ImportVoorbeeldFragment['regels'][number];

/** A list may have thousands of rows; so many are drawn at a time. */
const PER_KEER = 100;

/** Every row of the list with what it does, and for a mistake what to do about it. */
export function Regeltabel({ regels }: { regels: readonly Regel[] }) {
  const [hoeveel, zetHoeveel] = useState(PER_KEER);
  const genummerd = regels.slice(0, hoeveel).map((regel, plek) => ({ ...regel, plek }));
  return (
    <div className="import-tabel">
      <Tabel
        bijschrift="Rijen van de lijst" rijen={genummerd} rijSleutel={({ plek }) => String(plek)}
        kolommen={[
          { sleutel: 'rij', kop: 'Rij', kopcel: true, cel: ({ rijnummer, kolom }) => <span className="ss-cijfers">{kolom === null ? rijnummer : `${kolom}${rijnummer}`}</span> },
          { sleutel: 'wie', kop: 'Cursist en les', cel: (regel) => <Wie regel={regel} /> },
          { sleutel: 'wat', kop: 'Presentie', cel: (regel) => <Verandering regel={regel} /> },
          { sleutel: 'soort', kop: 'Wat er gebeurt', zonderLabel: true, cel: ({ soort, zin }) => <div className="import-soortcel"><Soortlabel soort={soort} />{zin !== null && <p>{zin}</p>}</div> },
        ]}
      />
      <MeerLaden getoond={genummerd.length} totaal={regels.length} wat="rijen" erIsMeer={hoeveel < regels.length} bezig={false} meer={() => zetHoeveel((oud) => oud + PER_KEER)} />
    </div>
  );
}

function Wie({ regel: { cursist, datum, groep } }: { regel: Regel }) {
  if (cursist === null && datum === null) return <span className="ss-zacht">niet gevonden</span>;
  return <>{cursist ?? <span className="ss-zacht">cursist niet gevonden</span>}{datum !== null && <><br /><span className="ss-zacht ss-klein">{datumTekst(datum)}{groep !== null && `, ${groep}`}</span></>}</>;
}

function Soortlabel({ soort }: { soort: string }) {
  if (!isSoort(soort)) return soort;
  const { tekst, toon, icoon } = SOORTWOORDEN[soort];
  return <Label toon={toon} icoon={icoon}>{tekst}</Label>;
}

function Verandering({ regel: { soort, status, minuten, huidigeStatus, huidigeMinuten } }: { regel: Regel }) {
  if (status === null || soort === 'FOUT') return <span className="ss-zacht">–</span>;
  const nieuw = omschrijf(status, minuten);
  if (huidigeStatus === null || soort === 'GELIJK') return nieuw;
  return <><s className="ss-zacht">{omschrijf(huidigeStatus, huidigeMinuten)}</s><span className="ss-onzichtbaar"> wordt</span><br /><strong>{nieuw}</strong></>;
}

function omschrijf(status: string, minuten: number | null): string {
  const tekst = isStatus(status) ? STATUSWOORDEN[status].tekst : status;
  return minuten ? `${tekst}, ${aantal(minuten, 'minuut', 'minuten')}` : tekst;
}
