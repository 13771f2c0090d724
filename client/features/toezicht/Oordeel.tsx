import { type ReactNode, useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import type { Storing } from '../../app/storing.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Keuzerondjes, type Optie } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';

interface OordeelProps<W extends string> {
  titel: string;
  /** What the judgment is about, in a line or two. */
  over: ReactNode;
  /** The draft belongs to this. */
  plek: string;
  /** Name of the field of the choice in the input. */
  veld: string;
  vraag: string;
  opties: readonly Optie<W>[];
  /** With this choice a remark is not needed. */
  zonderToelichting: W;
  lezers: string;
  opslag: { bezig: boolean; storing: Storing | null; velden: readonly Veldfout[]; opnieuw: () => void };
  ververs: () => void;
  /** True when it was saved. */
  bewaar: (keuze: W, opmerking: string | null) => Promise<boolean>;
  sluit: () => void;
}

interface Invoer<W> {
  keuze: W | '';
  opmerking: string;
}

const LEEG = { keuze: '', opmerking: '' } as const;
const HOOGSTENS = 1000;

/** One choice and a remark, over the page: what was found of a sample or of a right. */
export function Oordeel<W extends string>({ titel, over, plek, veld, vraag, opties, zonderToelichting, lezers, opslag, ververs, bewaar, sluit }: OordeelProps<W>) {
  const { waarde, zet, wis } = useConcept<Invoer<W>>(plek, LEEG);
  const [eigen, zetEigen] = useState<readonly Veldfout[]>([]);
  const verstuur = async () => {
    const opmerking = waarde.opmerking.trim();
    const fouten = controleer(veld, waarde.keuze, opmerking, zonderToelichting);
    zetEigen(fouten);
    if (fouten.length > 0 || waarde.keuze === '') return;
    if (!(await bewaar(waarde.keuze, opmerking === '' ? null : opmerking))) return;
    wis();
    sluit();
  };
  return (
    <Dialoog open sluit={sluit} titel={titel}>
      <Formulier
        label={titel} fouten={eigen.length > 0 ? eigen : opslag.velden} onVerstuur={() => void verstuur()}
        melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={opslag.opnieuw} ververs={ververs} />}
        knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Opslaan</Knop><Knop soort="stil" onClick={sluit}>Terug</Knop></>}
      >
        <div className="ss-lees">{over}</div>
        <Keuzerondjes naam={veld} label={vraag} opties={opties} waarde={waarde.keuze} zet={(keuze) => zet((oud) => ({ ...oud, keuze }))} />
        <VrijeTekst
          naam="opmerking" label="Toelichting" optioneel={waarde.keuze === zonderToelichting || waarde.keuze === ''} hint="Noem geen namen van inburgeraars." maxTekens={HOOGSTENS} regels={3} buitenRubriek={lezers}
          waarde={waarde.opmerking} zet={(opmerking) => zet((oud) => ({ ...oud, opmerking }))}
        />
      </Formulier>
    </Dialoog>
  );
}

function controleer<W extends string>(veld: string, keuze: W | '', opmerking: string, zonderToelichting: W): Veldfout[] {
  const fouten: Veldfout[] = [];
  if (keuze === '') fouten.push({ veld, zin: 'Kies wat u vond.' });
  if (keuze !== '' && keuze !== zonderToelichting && opmerking === '') fouten.push({ veld: 'opmerking', zin: WEIGERINGEN.TOELICHTING_NODIG });
  if (opmerking.length > HOOGSTENS) fouten.push({ veld: 'opmerking', zin: WEIGERINGEN.TEKST_TE_LANG });
  return fouten;
}
