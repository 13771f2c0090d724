import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { useKeur } from '../../app/taken/Taakvenster.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { RolkeuzesQuery, UitnodigingVeldenFragment as Uitnodiging } from '../../gql/generated/accounts.ts';
import { UitnodigingVersturenDocument } from '../../gql/generated/accounts/UitnodigingVersturenDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Tekstveld } from '../../ui/Veld.tsx';
import { GEEN_ROL, keurRol, type Rolinvoer, Rolkeuzes, Rolvelden } from './Rolvelden.tsx';

interface UitnodigenProps {
  sluit: () => void;
  gelukt: (uitnodiging: Uitnodiging) => void;
}
interface Invoer extends Rolinvoer {
  naam: string;
  email: string;
}
const LEEG: Invoer = { ...GEEN_ROL, naam: '', email: '' };

/** Asks somebody in by mail. */
export function Uitnodigen(props: UitnodigenProps) {
  return <Dialoog open sluit={props.sluit} titel="Iemand uitnodigen"><Rolkeuzes>{(keuzes) => <Uitnodigformulier keuzes={keuzes} {...props} />}</Rolkeuzes></Dialoog>;
}

function Uitnodigformulier({ keuzes, sluit, gelukt }: UitnodigenProps & { keuzes: RolkeuzesQuery }) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept<Invoer>('uitnodigen', LEEG);
  const opslag = useVastleggen(UitnodigingVersturenDocument, { plek: 'nieuw', gelukt: 'De uitnodiging staat klaar.' });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<Invoer>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async (doe: () => ReturnType<typeof opslag.vastleggen>) => {
    const antwoord = await doe();
    if (!antwoord) return;
    wis();
    gelukt(antwoord.uitnodigingVersturen.uitnodiging);
  };
  const begin = () => {
    const leeg = (['naam', 'email'] as const).filter((veld) => waarde[veld].trim() === '').map((veld) => ({ veld, zin: 'Vul dit in.' }));
    if (!keur([...leeg, ...keurRol(waarde, vandaag)])) return;
    void verstuur(() => opslag.vastleggen({ organisatieId: waarde.organisatieId, rol: waarde.rol, naam: waarde.naam.trim(), email: waarde.email.trim(), van: waarde.van || vandaag, tot: waarde.tot || null }));
  };
  return (
    <Formulier
      label="Iemand uitnodigen" fouten={fouten} onVerstuur={begin} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void verstuur(opslag.opnieuw)} />}
      knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Verstuur de uitnodiging</Knop><Knop soort="stil" onClick={sluit}>Annuleren</Knop></>}
    >
      <p className="ss-lees ss-zacht">In de mail staat alleen een link. Die werkt zeven dagen en één keer.</p>
      <Tekstveld naam="naam" label="Naam" hint="Zo heet het account." maxLength={120} waarde={waarde.naam} zet={(naam) => deel({ naam })} />
      <Tekstveld naam="email" label="E-mailadres" hint="Hetzelfde adres als waarmee deze persoon inlogt." inputMode="email" spellCheck={false} maxLength={200} waarde={waarde.email} zet={(email) => deel({ email })} />
      <Rolvelden keuzes={keuzes} waarde={waarde} zet={deel} />
    </Formulier>
  );
}
