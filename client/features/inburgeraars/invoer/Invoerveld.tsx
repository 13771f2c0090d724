import { useQuery } from '@apollo/client/react';
import type { Formulierveld } from '../../../../shared/dossier/formulier.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { ModulesDocument } from '../../../gql/generated/inburgeraars/ModulesDocument.ts';
import { Keuzeveld, Vinkje } from '../../../ui/Keuze.tsx';
import { Datumveld, Getalveld, Tekstveld } from '../../../ui/Veld.tsx';
import { keuzetekst, labelVan } from './invoerwoorden.ts';

interface InvoerveldProps {
  veld: Formulierveld;
  rubriek: string;
  persoonId: string;
  waarde: string | readonly string[];
  zet: (waarde: string | readonly string[]) => void;
  vandaag: string;
}

/** More than this is a story and not a line: it says who will read it. */
const REGEL_HOOGSTENS = 254;
const JA_NEE = [{ waarde: 'JA', tekst: 'Ja' }, { waarde: 'NEE', tekst: 'Nee' }] as const;

/** The control that fits one field of the description. */
export function Invoerveld({ veld, rubriek, persoonId, waarde, zet, vandaag }: InvoerveldProps) {
  const { naam, soort, magLeeg, hoogstens, keuzes, ookToekomst } = veld;
  const label = labelVan(rubriek, naam);
  const opties = (keuzes ?? []).map((code) => ({ waarde: String(code), tekst: keuzetekst(rubriek, naam, String(code)) }));
  if (soort === 'KEUZES') return <Meerkeuze label={label} opties={opties} waarde={waarde} zet={zet} />;
  const gewoon = { naam, label, optioneel: magLeeg, waarde: typeof waarde === 'string' ? waarde : '', zet };
  if (rubriek === 'PARTICIPATIE_EVALUATIE' && naam === 'module') return <Modulekeuze {...gewoon} />;
  if (soort === 'JA_NEE') return <Keuzeveld {...gewoon} waarde={gewoon.waarde === 'JA' || gewoon.waarde === 'NEE' ? gewoon.waarde : ''} opties={JA_NEE} />;
  if (opties.length > 0) return <Keuzeveld {...gewoon} opties={opties} />;
  if (soort === 'DATUM') return <Datumveld {...gewoon} {...(ookToekomst ? {} : { tot: vandaag })} />;
  if (soort === 'GETAL') return <Getalveld {...gewoon} />;
  if (hoogstens !== undefined && hoogstens > REGEL_HOOGSTENS) return <VrijeTekst {...gewoon} maxTekens={hoogstens} rubriek={rubriek} persoonId={persoonId} />;
  return <Tekstveld {...gewoon} {...(hoogstens === undefined ? {} : { maxLength: hoogstens })} />;
}

/** What an evaluation is about stands in the catalogue of the gemeente. */
function Modulekeuze(veld: { naam: string; label: string; optioneel: boolean; waarde: string; zet: (waarde: string) => void }) {
  const { data, loading, error } = useQuery(ModulesDocument);
  const namen = [...new Set([...(data?.activiteiten.map(({ naam }) => naam) ?? []), ...(veld.waarde === '' ? [] : [veld.waarde])])];
  const hint = error ? 'Het aanbod kon niet worden opgehaald. Probeer het opnieuw.' : 'Een activiteit uit het aanbod van de gemeente.';
  return <Keuzeveld {...veld} hint={hint} uit={loading} opties={namen.map((naam) => ({ waarde: naam, tekst: naam }))} />;
}

interface MeerkeuzeProps {
  label: string;
  opties: readonly { waarde: string; tekst: string }[];
  waarde: string | readonly string[];
  zet: (waarde: readonly string[]) => void;
}

/** Any number of a few. */
function Meerkeuze({ label, opties, waarde, zet }: MeerkeuzeProps) {
  const gekozen = typeof waarde === 'string' ? [] : waarde;
  return (
    <fieldset>
      <legend className="utrecht-form-fieldset__legend">{label}</legend>
      {opties.map((optie) => (
        <Vinkje
          key={optie.waarde} label={optie.tekst} aan={gekozen.includes(optie.waarde)}
          zet={(aan) => zet(opties.map((o) => o.waarde).filter((code) => (code === optie.waarde ? aan : gekozen.includes(code))))}
        />
      ))}
    </fieldset>
  );
}
