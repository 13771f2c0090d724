import { useMemo, useState } from 'react';
import { GEDRAGINGEN as GEDRAGINGCODES, type Gedraging, type Maatregelfeit, MAATREGELSOORTEN as SOORTCODES, type Maatregelsoort, VERWIJTBAARHEDEN, type Verwijtbaarheid } from '../../../../shared/rules/handhaving.ts';
import { beoordeelMaatregel, type Handhavingstand } from '../../../../shared/rules/maatregelen.ts';
import { isDatum } from '../../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { MaatregelVastleggenDocument } from '../../../gql/generated/inburgeraars/MaatregelVastleggenDocument.ts';
import type { Veldfout } from '../../../ui/formuliervelden.ts';
import { Keuzerondjes, Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import type { Deel, Dossier } from '../kaarten/kaart.tsx';
import { GEDRAGINGEN, MAATREGELEN } from '../woorden.ts';
import { euro } from './euro.ts';

type Handhaving = NonNullable<Dossier['handhaving']>;
type Feit = Maatregelfeit & { trede: number | null };

export function MaatregelKnoppen(deel: Deel<Handhaving>) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop icoon="plus" onClick={() => zetOpen(true)}>Stap vastleggen</Knop>
      {open && <Vastleggen {...deel} sluit={() => zetOpen(false)} />}
    </>
  );
}

/** What the law looks at, from the dossier as it is shown; the server looks again. */
function standVan({ trajectstatus, pipKern }: Dossier): Handhavingstand {
  return { termijnStart: trajectstatus?.termijnStart ?? null, intakeAfgerondOp: trajectstatus?.intakeAfgerondOp ?? null, eerstePipOp: pipKern?.versies.at(-1)?.dagtekening ?? null };
}

interface Invoer {
  gedraging: Gedraging | '';
  gedragingVan: string;
  gedragingTot: string;
  soort: Maatregelsoort | '';
  datum: string;
  verwijtbaarheid: string;
  nieuweTermijnTot: string;
  omschrijving: string;
}

function oordeelOver(soort: Maatregelsoort, w: Invoer, feiten: readonly Feit[], stand: Handhavingstand, vandaag: string) {
  return beoordeelMaatregel({
    soort, datum: isDatum(w.datum) ? w.datum : vandaag, gedraging: w.gedraging || null, gedragingVan: isDatum(w.gedragingVan) ? w.gedragingVan : null, gedragingTot: isDatum(w.gedragingTot) ? w.gedragingTot : null,
    verwijtbaarheid: w.verwijtbaarheid === '' ? null : Number(w.verwijtbaarheid) as Verwijtbaarheid, nieuweTermijnTot: isDatum(w.nieuweTermijnTot) ? w.nieuweTermijnTot : null,
  }, feiten, stand);
}

/** The form offers what the law allows for this conduct and says of the rest why not, with the article. */
function Vastleggen({ persoon, van, sluit }: Deel<Handhaving> & { sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo((): Invoer => ({ gedraging: '', gedragingVan: '', gedragingTot: '', soort: '', datum: vandaag, verwijtbaarheid: '', nieuweTermijnTot: '', omschrijving: '' }), [vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept(`maatregel/${persoon.id}`, begin);
  const opslag = useVastleggen(MaatregelVastleggenDocument, { plek: persoon.id, gelukt: 'De stap is vastgelegd.' });
  const { fouten, keur } = useControle(opslag.velden);
  const deel = (nieuw: Partial<Invoer>) => zet((oud) => ({ ...oud, ...nieuw }));
  const [feiten, stand] = [van.maatregelen as readonly Feit[], standVan(persoon)];
  const oordeel = waarde.soort === '' ? null : oordeelOver(waarde.soort, waarde, feiten, stand, vandaag);
  const verstuur = async () => {
    const bezwaren: Veldfout[] = [
      ...(waarde.soort === '' ? [{ veld: 'soort', zin: WEIGERINGEN.VELD_VERPLICHT }] : []), ...(waarde.omschrijving.trim() === '' ? [{ veld: 'omschrijving', zin: WEIGERINGEN.VELD_VERPLICHT }] : []),
      ...(oordeel?.bezwaren.map(({ veld, code }) => ({ veld, zin: WEIGERINGEN[code] })) ?? []),
    ];
    if (!keur(bezwaren)) return;
    const { gedraging, gedragingVan, gedragingTot, soort, datum, verwijtbaarheid, nieuweTermijnTot, omschrijving } = waarde;
    if (!await opslag.vastleggen({
      inburgeraarId: persoon.id, soort, datum, omschrijving: omschrijving.trim(), gedraging: gedraging || null, gedragingVan: gedragingVan || null, gedragingTot: gedragingTot || null,
      verwijtbaarheid: soort === 'BOETE' && verwijtbaarheid !== '' ? Number(verwijtbaarheid) : null, nieuweTermijnTot: soort === 'WAARSCHUWING' ? nieuweTermijnTot || null : null,
    })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Stap van de handhaving" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Stap vastleggen" hersteld={hersteld} wis={wis}>
      <Melding soort="info">Handhaving is het laatste middel. Zoek eerst samen de oorzaak.</Melding>
      <Keuzeveld naam="gedraging" label="Waar gaat het over?" opties={GEDRAGINGCODES.map((code) => ({ waarde: code, tekst: GEDRAGINGEN[code] }))} waarde={waarde.gedraging} zet={(gedraging) => deel({ gedraging })} />
      <Datumveld naam="gedragingVan" label="Eerste dag" tot={vandaag} waarde={waarde.gedragingVan} zet={(gedragingVan) => deel({ gedragingVan })} />
      <Datumveld naam="gedragingTot" label="Laatste dag" optioneel tot={vandaag} waarde={waarde.gedragingTot} zet={(gedragingTot) => deel({ gedragingTot })} />
      <Keuzerondjes naam="soort" label="Welke stap?" opties={stappen(waarde, feiten, stand, vandaag)} waarde={waarde.soort} zet={(soort) => deel({ soort })} />
      {waarde.soort === 'BOETE' && (
        <Keuzerondjes
          naam="verwijtbaarheid" label="Hoe verwijtbaar is het?" naastElkaar waarde={waarde.verwijtbaarheid} zet={(verwijtbaarheid) => deel({ verwijtbaarheid })}
          opties={VERWIJTBAARHEDEN.filter((deel) => deel > 0).map((deel) => ({ waarde: String(deel), tekst: `${deel}%` }))}
        />
      )}
      {waarde.soort === 'WAARSCHUWING' && waarde.gedraging === 'INTAKE' && <Datumveld naam="nieuweTermijnTot" label="Nieuwe termijn tot en met" hint="Hoogstens twee maanden." waarde={waarde.nieuweTermijnTot} zet={(nieuweTermijnTot) => deel({ nieuweTermijnTot })} />}
      {oordeel?.bedrag != null && oordeel.bezwaren.length === 0 && (
        <Melding soort="info">De boete is {euro(oordeel.bedrag)}{oordeel.trede === null ? ' van het vaste bedrag voor de intake' : ` (trede ${oordeel.trede}, ${euro(oordeel.vol ?? 0)} bij volledig verwijt)`}.</Melding>
      )}
      <Datumveld naam="datum" label="Dag van deze stap" tot={vandaag} waarde={waarde.datum} zet={(datum) => deel({ datum })} />
      <VrijeTekst naam="omschrijving" maxTekens={4000} label="Wat is er gebeurd, en wat was de oorzaak?" hint="Schrijf niets over gezondheid. De inburgeraar leest dit." regels={4} rubriek="HANDHAVING" persoonId={persoon.id} waarde={waarde.omschrijving} zet={(omschrijving) => deel({ omschrijving })} />
    </Invoervenster>
  );
}

/** Every step with what stands in its way: known as soon as it is known what it is about. */
function stappen(w: Invoer, feiten: readonly Feit[], stand: Handhavingstand, vandaag: string) {
  return SOORTCODES.map((soort) => {
    const proef = { ...w, verwijtbaarheid: '100', nieuweTermijnTot: w.nieuweTermijnTot || '' };
    const tegen = oordeelOver(soort, proef, feiten, stand, vandaag).bezwaren.filter(({ code, veld }) => code !== 'VELD_VERPLICHT' && veld !== 'nieuweTermijnTot');
    return { waarde: soort, tekst: MAATREGELEN[soort], ...(tegen[0] !== undefined && { uitleg: `Nu niet mogelijk: ${WEIGERINGEN[tegen[0].code]}` }) };
  });
}
