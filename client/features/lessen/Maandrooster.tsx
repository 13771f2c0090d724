import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal } from '../../app/opmaak.ts';
import { opNaam } from '../../app/persoon.ts';
import { CorrectieDialoog } from '../../app/vastleggen/CorrectieDialoog.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useRegelopslag } from '../../app/vastleggen/useRegelopslag.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import type { MaandstaatBeeldFragment } from '../../gql/generated/lessen.ts';
import { MaandstaatVastleggenDocument } from '../../gql/generated/lessen/MaandstaatVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Celkiezer } from './Celkiezer.tsx';
import { Maandtabel, type Rij } from './Maandtabel.tsx';
import { CORRECTIEREDENEN } from './presentiewoorden.ts';
import { type Cel, cellenVan, controleerMaand, isVastTeLeggen, LEEG_MAAND, naarMaandinput, opMaandcel, restAanwezig, zetOp } from './maandstaat.ts';
import type { Keuze } from './rooster.ts';

interface MaandroosterProps {
  beeld: MaandstaatBeeldFragment;
  ververs: () => Promise<unknown>;
  leesAlleen: boolean;
}

/** Choose cells, say what they are, save once. */
export function Maandrooster({ beeld, ververs, leesAlleen }: MaandroosterProps) {
  const vandaag = useVandaag();
  const mag = useMag('presentie:vastleggen') && !leesAlleen;
  const concept = useConcept(`maandstaat/${beeld.groep.id}/${beeld.maand}`, LEEG_MAAND);
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set());
  const rijen: Rij[] = [...beeld.rijen].sort((a, b) => opNaam(a.inburgeraar, b.inburgeraar)).map(({ inburgeraar }) => ({ inburgeraar, cellen: cellenVan(beeld, inburgeraar.id, concept.waarde.keuzes) }));
  const cellen = rijen.flatMap((rij) => rij.cellen).filter((cel): cel is Cel => cel !== null);
  const gewijzigd = cellen.filter((cel) => cel.gewijzigd);
  const opslag = useRegelopslag(MaandstaatVastleggenDocument, {
    plek: `${beeld.groep.id}/${beeld.maand}`, gelukt: 'De presentie is opgeslagen.', leeg: gewijzigd.length === 0, correctie: gewijzigd.some((cel) => cel.correctie),
    controleer: () => controleerMaand(gewijzigd), maakInput: () => naarMaandinput(beeld.groep.id, beeld.maand, cellen, concept.waarde.correctieReden),
    opPlaats: (velden, input) => opMaandcel(velden, input.cellen.map(({ lesId, inburgeraarId }) => ({ lesId: String(lesId), inburgeraarId: String(inburgeraarId) }))),
    ververs: () => void ververs().catch(() => undefined),
    // What was chosen stands until the new month is here: else the old cells would flash by.
    bewaard: async () => {
      await ververs().catch(() => undefined);
      concept.wis();
    },
  });
  const vul = (nieuw: Record<string, Keuze>) => concept.zet((oud) => ({ ...oud, keuzes: { ...oud.keuzes, ...nieuw } }));
  const wissel = (namen: readonly string[]) => zetGekozen((oud) => {
    const alle = namen.every((naam) => oud.has(naam));
    return new Set(alle ? [...oud].filter((naam) => !namen.includes(naam)) : [...oud, ...namen]);
  });
  const rest = restAanwezig(cellen, vandaag);
  const zet = (keuze: Omit<Keuze, 'versie'>) => {
    vul(zetOp(cellen.filter(({ naam }) => gekozen.has(naam)), keuze));
    zetGekozen(new Set());
  };
  return (
    <Formulier
      label={`Presentie van ${beeld.groep.naam}`} fouten={opslag.fouten} onVerstuur={opslag.verstuur} knoppenVast={mag}
      knoppen={mag && (
        <>
          <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={opslag.verstuur} ververs={() => void ververs()} />
          {gekozen.size > 0 ? <Celkiezer aantal={gekozen.size} zet={zet} vergeet={() => zetGekozen(new Set())} />
            : <><p className="maand-stand">{gewijzigd.length === 0 ? 'Tik vakjes aan, of een dag of naam voor een hele rij.' : `${aantal(gewijzigd.length, 'vakje', 'vakjes')} gewijzigd`}</p>{gewijzigd.length > 0 && <Knop type="submit" soort="primair" bezig={opslag.bezig}>{gewijzigd.length} opslaan</Knop>}</>}
        </>
      )}
    >
      {concept.hersteld && <Melding titel="Dit stond er nog van u" acties={<Knop soort="stil" onClick={concept.wis}>Begin opnieuw</Knop>}>Wat u eerder koos is nog niet opgeslagen. Klopt het nog? Sla het dan op.</Melding>}
      {mag && Object.keys(rest).length > 0 && <Knop icoon="vink" onClick={() => vul(rest)}>De rest op aanwezig ({Object.keys(rest).length})</Knop>}
      <Maandtabel lessen={beeld.lessen} rijen={rijen} gekozen={gekozen} kies={mag ? wissel : null} kan={(cel) => isVastTeLeggen(cel.les, vandaag)} fouten={opslag.fouten} />
      <CorrectieDialoog
        open={opslag.vraagtReden} rubriek="TAAL_PRESENTIE" redenen={CORRECTIEREDENEN} uitleg={`${aantal(gewijzigd.filter((cel) => cel.correctie).length, 'vakje was', 'vakjes waren')} al vastgelegd of afgesloten.`} bezig={opslag.bezig}
        reden={concept.waarde.correctieReden} fout={opslag.redenFout} zet={(reden) => concept.zet((oud) => ({ ...oud, correctieReden: reden }))} sluit={opslag.sluitReden} klaar={() => void opslag.verzend()}
      />
    </Formulier>
  );
}
