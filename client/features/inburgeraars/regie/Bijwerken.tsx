import { useMemo, useState } from 'react';
import { beoordeelBijwerking, onherroepelijkVanaf } from '../../../../shared/rules/maatregelen.ts';
import { stelselVan } from '../../../../shared/rules/maatregelen.ts';
import type { Maatregelsoort } from '../../../../shared/rules/handhaving.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { MaatregelBijwerkenDocument } from '../../../gql/generated/inburgeraars/MaatregelBijwerkenDocument.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Datumveld } from '../../../ui/Veld.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import type { Dossier } from '../kaarten/kaart.tsx';

type Maatregel = NonNullable<Dossier['handhaving']>['maatregelen'][number];

/** What became of a sanction: it became final, or it was taken back. */
export function Bijwerkknop({ maatregel, persoonId }: { maatregel: Maatregel; persoonId: string }) {
  const [open, zetOpen] = useState(false);
  if (maatregel.vervallenOp !== null) return null;
  return (
    <>
      <div><Knop soort="stil" icoon="potlood" onClick={() => zetOpen(true)}>Bijwerken</Knop></div>
      {open && <Bijwerken maatregel={maatregel} persoonId={persoonId} sluit={() => zetOpen(false)} />}
    </>
  );
}

function Bijwerken({ maatregel, persoonId, sluit }: { maatregel: Maatregel; persoonId: string; sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ onherroepelijkOp: maatregel.onherroepelijkOp ?? '', vervallenOp: '', vervallenReden: '' }), [maatregel]);
  const { waarde, zet, wis, hersteld } = useConcept(`maatregel-bijwerken/${maatregel.id}`, begin);
  const opslag = useVastleggen(MaatregelBijwerkenDocument, { plek: maatregel.id, gelukt: 'De stap is bijgewerkt.' });
  const { fouten, keur } = useControle(opslag.velden);
  const soort = maatregel.soort as Maatregelsoort;
  const verstuur = async () => {
    const [onherroepelijkOp, vervallenOp] = [waarde.onherroepelijkOp || null, waarde.vervallenOp || null];
    const bezwaren = beoordeelBijwerking({ soort, datum: maatregel.datum }, { onherroepelijkOp, vervallenOp }, vandaag).map(({ veld, code }) => ({ veld, zin: WEIGERINGEN[code] }));
    if (vervallenOp !== null && waarde.vervallenReden.trim() === '') bezwaren.push({ veld: 'onherroepelijkOp', zin: WEIGERINGEN.VELD_VERPLICHT });
    if (!keur(bezwaren.map((fout) => (fout.zin === WEIGERINGEN.VELD_VERPLICHT ? { ...fout, veld: 'vervallenReden' } : fout)))) return;
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, maatregelId: maatregel.id, versie: maatregel.versie, onherroepelijkOp, vervallenOp, vervallenReden: waarde.vervallenReden.trim() || null })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Stap bijwerken" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan" hersteld={hersteld} wis={wis}>
      {stelselVan(soort) !== null && (
        <Datumveld
          naam="onherroepelijkOp" label="Onherroepelijk op" optioneel hint={`Zonder bezwaar vanaf ${datumTekst(onherroepelijkVanaf(maatregel.datum))} (Algemene wet bestuursrecht 6:7).`} tot={vandaag}
          waarde={waarde.onherroepelijkOp} zet={(onherroepelijkOp) => zet((oud) => ({ ...oud, onherroepelijkOp }))}
        />
      )}
      <Datumveld naam="vervallenOp" label="Vervallen op" optioneel hint="Ingetrokken, of vernietigd na bezwaar." tot={vandaag} waarde={waarde.vervallenOp} zet={(vervallenOp) => zet((oud) => ({ ...oud, vervallenOp }))} />
      <VrijeTekst naam="vervallenReden" maxTekens={500} label="Waarom vervalt het?" optioneel regels={2} rubriek="HANDHAVING" persoonId={persoonId} waarde={waarde.vervallenReden} zet={(vervallenReden) => zet((oud) => ({ ...oud, vervallenReden }))} />
    </Invoervenster>
  );
}
