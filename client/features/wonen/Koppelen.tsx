import { useQuery } from '@apollo/client/react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { WoningveldenFragment } from '../../gql/generated/wonen.ts';
import { WoningKoppelenDocument } from '../../gql/generated/wonen/WoningKoppelenDocument.ts';
import { WoningzoekendenDocument } from '../../gql/generated/wonen/WoningzoekendenDocument.ts';
import { Vinkje } from '../../ui/Keuze.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { vraagVan, zoekenden } from './zoekenden.ts';

const LEEG: { wie: readonly string[] } = { wie: [] };

/** For whom a dwelling is. That gives the corporatie the opdracht: then it sees who it is. */
export function Koppelen({ woning, sluit }: { woning: WoningveldenFragment; sluit: () => void }) {
  const { waarde, zet, wis } = useConcept(`woning-koppelen/${woning.id}`, LEEG);
  const vraag = useQuery(WoningzoekendenDocument, { fetchPolicy: 'cache-and-network' });
  const opslag = useVastleggen(WoningKoppelenDocument, { plek: woning.id, gelukt: `${woning.organisatie} heeft nu de opdracht en ziet wie het is.`, apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(waarde.wie.length === 0 ? [{ veld: 'wie', zin: 'Kies voor wie de woning is.' }] : [])) return;
    if (!await opslag.vastleggen({ id: woning.id, versie: woning.versie, inburgeraarIds: [...waarde.wie] })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Voor wie is deze woning?" over={`${woning.kern}, ${aantal(woning.kamers, 'kamer', 'kamers')}, voor hoogstens ${aantal(woning.mensen, 'persoon', 'mensen')}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Koppel de woning">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {(antwoord) => {
          const mensen = zoekenden(antwoord);
          return mensen.length === 0 ? <Leeg titel="Niemand uit uw caseload zoekt een woning" icoon="groep" /> : (
            <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
              <legend className="utrecht-form-fieldset__legend">Kies één huishouden. Van een stel kiest u allebei.</legend>
              {mensen.map((persoon, plek) => {
                const gevraagd = vraagVan(persoon);
                return (
                  <Vinkje
                    key={persoon.id} naam={plek === 0 ? 'wie' : `wie.${persoon.id}`} label={naamVan(persoon)} {...(gevraagd && { uitleg: `Gevraagd voor ${aantal(gevraagd.huishouden, 'persoon', 'mensen')}, voor ${datumTekst(gevraagd.nodigVoor)}` })}
                    aan={waarde.wie.includes(persoon.id)} zet={(aan) => zet((oud) => ({ wie: aan ? [...oud.wie, persoon.id] : oud.wie.filter((id) => id !== persoon.id) }))}
                  />
                );
              })}
            </fieldset>
          );
        }}
      </Opgehaald>
      <p className="ss-zacht">{woning.organisatie} krijgt met deze keuze de opdracht voor de huisvesting, en ziet vanaf nu wie het is. Ongedaan maken kan zolang er geen sleutel is gegeven.</p>
    </Taakvenster>
  );
}
