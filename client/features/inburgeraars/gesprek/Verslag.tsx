import { useMemo } from 'react';
import { AANWEZIGEN as AANWEZIGCODES, type Aanwezige, derdenPassen } from '../../../../shared/rules/gesprekken.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { GeplandveldenFragment } from '../../../gql/generated/inburgeraars.ts';
import { GesprekHoudenDocument } from '../../../gql/generated/inburgeraars/GesprekHoudenDocument.ts';
import { Vinkje } from '../../../ui/Keuze.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import { AANWEZIGEN } from '../woorden.ts';

/** The report of a talk: what was said and agreed, who was there, and when the next one is. */
export function Verslag({ gepland, persoonId, sluit }: { gepland: GeplandveldenFragment; persoonId: string; sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ datum: gepland.datum <= vandaag ? gepland.datum : vandaag, verslag: '', afspraken: '', aanwezigen: (gepland.tolkNodig ? ['TOLK'] : []) as Aanwezige[], opRechtGewezen: false, volgendeOp: '' }), [gepland, vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept(`gesprek-verslag/${gepland.id}`, begin);
  const opslag = useVastleggen(GesprekHoudenDocument, { plek: gepland.id, gelukt: 'Het verslag is opgeslagen.', apollo: { refetchQueries: ['Gespreksvoorbereiding'] } });
  const { fouten, keur } = useControle(opslag.velden);
  const deel = (nieuw: Partial<typeof begin>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const bezwaren = [
      ...(waarde.datum === '' ? [{ veld: 'datum', zin: WEIGERINGEN.VELD_VERPLICHT }] : []), ...(waarde.verslag.trim() === '' ? [{ veld: 'verslag', zin: WEIGERINGEN.VELD_VERPLICHT }] : []),
      ...(derdenPassen(waarde.aanwezigen, waarde.opRechtGewezen) ? [] : [{ veld: 'opRechtGewezen', zin: WEIGERINGEN.GESPREK_RECHT_ZONDER_DERDEN }]),
    ];
    if (!keur(bezwaren)) return;
    const { datum, verslag, afspraken, aanwezigen, opRechtGewezen, volgendeOp } = waarde;
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, geplandGesprekId: gepland.id, versie: gepland.versie, datum, verslag: verslag.trim(), afspraken: afspraken.trim() || null, aanwezigen, opRechtGewezen, volgendeOp: volgendeOp || null })) return;
    wis();
    sluit();
  };
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.zin;
  return (
    <Invoervenster titel="Verslag schrijven" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Verslag opslaan" hersteld={hersteld} wis={wis} bekijk={['Gespreksvoorbereiding']}>
      <Datumveld naam="datum" label="Wanneer was het?" tot={vandaag} waarde={waarde.datum} zet={(datum) => deel({ datum })} />
      <VrijeTekst naam="verslag" maxTekens={4000} label="Verslag" hint="Schrijf niets over gezondheid. De inburgeraar leest dit." regels={6} rubriek="GESPREKKEN" persoonId={persoonId} waarde={waarde.verslag} zet={(verslag) => deel({ verslag })} />
      <VrijeTekst naam="afspraken" label="Wat is er afgesproken?" optioneel regels={3} rubriek="GESPREKKEN" persoonId={persoonId} waarde={waarde.afspraken} zet={(afspraken) => deel({ afspraken })} />
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">Wie was er nog meer bij?</legend>
        {gepland.zonderDerden && <p className="ss-zacht">De inburgeraar vroeg om een gesprek zonder derden.</p>}
        {AANWEZIGCODES.filter((wie) => !gepland.zonderDerden || wie === 'TOLK').map((wie) => (
          <Vinkje
            key={wie} naam="aanwezigen" label={AANWEZIGEN[wie]} aan={waarde.aanwezigen.includes(wie)}
            zet={(aan) => deel({ aanwezigen: aan ? [...waarde.aanwezigen, wie] : waarde.aanwezigen.filter((ander) => ander !== wie) })}
          />
        ))}
      </fieldset>
      {!derdenPassen(waarde.aanwezigen, false) && (
        <Vinkje naam="opRechtGewezen" label="De inburgeraar weet dat een gesprek zonder derden kan" uitleg="Verplicht als er anderen bij waren (Besluit inburgering 5.2)." aan={waarde.opRechtGewezen} zet={(opRechtGewezen) => deel({ opRechtGewezen })} {...(fout('opRechtGewezen') !== undefined && { fout: fout('opRechtGewezen') as string })} />
      )}
      <Datumveld naam="volgendeOp" label="Volgend gesprek op" optioneel van={vandaag} waarde={waarde.volgendeOp} zet={(volgendeOp) => deel({ volgendeOp })} />
    </Invoervenster>
  );
}
