import { useState } from 'react';
import { datumTekst } from '../../../app/opmaak.ts';
import type { ImportVoorbeeldFragment, PresentieImportVoorbeeldInput } from '../../../gql/generated/lessen.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { GETALLEN, kolomletter, KOLOMROLLEN, LESDATUM } from './importwoorden.ts';

type Indeling = ImportVoorbeeldFragment['indeling'];

interface IndelingkaartProps {
  indeling: Indeling;
  /** From an earlier time. Open it is only where we did not understand all columns by ourselves. */
  onthouden: boolean;
  /** What is missing before rows can be read. */
  gebreken: readonly string[];
  bezig: boolean;
  pasToe: (indeling: NonNullable<PresentieImportVoorbeeldInput['indeling']>) => void;
}

/** What each column means: our proposal, for the user to correct. What is corrected is remembered for this kind of list. */
export function Indelingkaart({ indeling, onthouden, gebreken, bezig, pasToe }: IndelingkaartProps) {
  const [rollen, zetRollen] = useState<Record<number, string>>({});
  const [getallen, zetGetallen] = useState(indeling.getallen);
  const rolVan = (kolom: Indeling['kolommen'][number]) => rollen[kolom.kolom] ?? kolom.rol;
  const anders = getallen !== indeling.getallen || indeling.kolommen.some((kolom) => rolVan(kolom) !== kolom.rol);
  const gebruikt = indeling.kolommen.filter((kolom) => rolVan(kolom) !== 'NEGEREN').length;
  // By what was proposed: what is chosen now must not close it.
  const open = gebreken.length > 0 || (!onthouden && indeling.kolommen.some((kolom) => kolom.rol === 'NEGEREN'));
  const pasAan = () => pasToe({
    vorm: indeling.vorm, kopregel: indeling.kopregel, eersteRij: indeling.eersteRij, getallen,
    kolommen: indeling.kolommen.map((kolom) => ({ kolom: kolom.kolom, kop: kolom.kop, rol: rolVan(kolom), ...(rolVan(kolom) === LESDATUM && { datum: kolom.datum, les: kolom.les }) })),
  });
  return (
    <Kaart titel="Zo lezen wij uw lijst" icoon="instellen" onder={`${gebruikt} van ${indeling.kolommen.length} kolommen gebruikt${onthouden ? ', zoals de vorige keer' : ''}`}>
      {gebreken.length > 0 && <Melding soort="letop" meteen titel="Zeg eerst wat de kolommen betekenen"><ul>{gebreken.map((zin) => <li key={zin}>{zin}</li>)}</ul></Melding>}
      <Uitklap titel="Kolommen bekijken of verbeteren" open={open}>
        <div className="ss-stapel">
          <ul className="import-kolommen">
            {indeling.kolommen.map((kolom) => (
              <li key={kolom.kolom} className="import-kolom">
                <span className="import-kolom__letter ss-cijfers" aria-hidden="true">{kolomletter(kolom.kolom)}</span>
                <span className="import-kolom__kop">{kolom.kop === '' ? <span className="ss-zacht">zonder naam</span> : kolom.kop}</span>
                {kolom.rol === LESDATUM
                  ? <Label toon="info" icoon="kalender">Les van {datumTekst(kolom.datum)}{kolom.les !== null && `, ${kolom.les}`}</Label>
                  : <Keuzeveld naam={`kolom.${kolom.kolom}`} label={`Betekenis van kolom ${kolomletter(kolom.kolom)}, ${kolom.kop}`} labelVerborgen leegTekst={null} opties={KOLOMROLLEN} waarde={rolVan(kolom)} zet={(rol) => zetRollen((oud) => ({ ...oud, [kolom.kolom]: rol }))} />}
              </li>
            ))}
          </ul>
          <Keuzeveld naam="getallen" label="Wat betekent een getal bij de aanwezigheid?" breedte="midden" leegTekst={null} opties={GETALLEN} waarde={getallen} zet={zetGetallen} />
          {anders && <div><Knop soort="primair" icoon="vernieuw" bezig={bezig} onClick={pasAan}>Lijst opnieuw bekijken</Knop></div>}
        </div>
      </Uitklap>
    </Kaart>
  );
}
