import { useConcept } from '../../app/concept/useConcept.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { PartnersysteemVeldenFragment } from '../../gql/generated/partnersystemen.ts';
import { PartnersysteemBeeindigenDocument } from '../../gql/generated/partnersystemen/PartnersysteemBeeindigenDocument.ts';
import { PartnersysteemGeheimVernieuwenDocument } from '../../gql/generated/partnersystemen/PartnersysteemGeheimVernieuwenDocument.ts';
import { PartnersysteemSeinInstellenDocument } from '../../gql/generated/partnersystemen/PartnersysteemSeinInstellenDocument.ts';
import { PartnersysteemSleutelInstellenDocument } from '../../gql/generated/partnersystemen/PartnersysteemSleutelInstellenDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Tekstveld } from '../../ui/Veld.tsx';
import type { GetoondGeheim } from './Geheim.tsx';

interface WijzigenProps {
  systeem: PartnersysteemVeldenFragment;
  sluit: () => void;
  toon: (geheim: GetoondGeheim) => void;
  ververs: () => void;
}

/** The old secret is out at once, so this asks first. */
export function GeheimVernieuwen({ systeem: { id, versie, naam }, sluit, toon, ververs }: WijzigenProps) {
  const { vastleggen, opnieuw, bezig, storing } = useVastleggen(PartnersysteemGeheimVernieuwenDocument, { plek: `${id}/${versie}` });
  const doe = async (werk: () => ReturnType<typeof vastleggen>) => {
    const antwoord = await werk();
    if (antwoord) toon({ titel: `Nieuw geheim voor ${naam}`, geheim: antwoord.partnersysteemGeheimVernieuwen.geheim, naast: [{ term: 'Client_id', waarde: id }] });
  };
  return (
    <Dialoog
      open dwingend sluit={sluit} titel="Nieuw geheim maken?"
      knoppen={<><Knop soort="primair" bezig={bezig} onClick={() => void doe(() => vastleggen({ id, versie }))}>Maak een nieuw geheim</Knop><Knop soort="stil" onClick={sluit}>Terug</Knop></>}
    >
      <p className="ss-lees">Het oude geheim geldt dan niet meer. <strong>{naam}</strong> staat stil totdat het nieuwe geheim daar is ingevuld.</p>
      <Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void doe(opnieuw)} ververs={ververs} />
    </Dialoog>
  );
}

/** For good, so this asks first. */
export function SysteemBeeindigen({ systeem: { id, versie, naam }, sluit, ververs }: Omit<WijzigenProps, 'toon'>) {
  const { vastleggen, opnieuw, bezig, storing } = useVastleggen(PartnersysteemBeeindigenDocument, { plek: `${id}/${versie}`, gelukt: 'Het systeem kan niets meer.' });
  const doe = async (werk: () => ReturnType<typeof vastleggen>) => { if (await werk()) sluit(); };
  return (
    <Dialoog
      open dwingend sluit={sluit} titel="Toegang beëindigen?"
      knoppen={<><Knop soort="gevaar" bezig={bezig} onClick={() => void doe(() => vastleggen({ id, versie }))}>Beëindig de toegang</Knop><Knop soort="stil" onClick={sluit}>Terug</Knop></>}
    >
      <p className="ss-lees"><strong>{naam}</strong> kan dan meteen niets meer, en dat is niet terug te draaien. Wat het vastlegde blijft staan.</p>
      <Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void doe(opnieuw)} ververs={ververs} />
    </Dialoog>
  );
}

/** With a key of its own nobody else can be the system, and there is no secret to hand over. */
export function SleutelInstellen({ systeem: { id, versie, naam, sleutelAfdruk }, sluit, ververs }: Omit<WijzigenProps, 'toon'>) {
  const { waarde, zet, wis } = useConcept(`sleutel/${id}`, '');
  const { vastleggen, opnieuw, bezig, storing, velden } = useVastleggen(PartnersysteemSleutelInstellenDocument, { plek: `${id}/${versie}`, gelukt: 'Het systeem logt voortaan in met deze sleutel.' });
  const doe = async (werk: () => ReturnType<typeof vastleggen>) => {
    if (!(await werk())) return;
    wis();
    sluit();
  };
  return (
    <Dialoog open sluit={sluit} titel={`Sleutel van ${naam}`}>
      <Formulier
        label="Sleutel" fouten={velden} onVerstuur={() => void doe(() => vastleggen({ id, versie, jwk: waarde.trim() }))}
        melding={<Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void doe(opnieuw)} ververs={ververs} />}
        knoppen={<><Knop type="submit" soort="primair" bezig={bezig}>Opslaan</Knop><Knop soort="stil" onClick={sluit}>Terug</Knop></>}
      >
        <p className="ss-lees">Het systeem tekent dan zelf wie het is. {sleutelAfdruk === null ? 'Het geheim' : 'De sleutel van nu'} geldt daarna niet meer. Wilt u terug naar een geheim? Maak dan een nieuw geheim.</p>
        <Tekstveld naam="jwk" label="Publieke sleutel" hint='Als JWK: begint met {"kty":. De leverancier geeft u die; nooit de geheime helft.' autoComplete="off" spellCheck={false} maxLength={4000} waarde={waarde} zet={zet} />
      </Formulier>
    </Dialoog>
  );
}

/** Where the system hears that something changed. */
export function SeinInstellen({ systeem: { id, versie, naam, seinAdres }, sluit, toon, ververs }: WijzigenProps) {
  const { waarde, zet, wis } = useConcept(`sein/${id}`, seinAdres ?? '');
  const { vastleggen, opnieuw, bezig, storing, velden } = useVastleggen(PartnersysteemSeinInstellenDocument, { plek: `${id}/${versie}`, gelukt: 'De seinen zijn ingesteld.' });
  const doe = async (werk: () => ReturnType<typeof vastleggen>) => {
    const antwoord = await werk();
    if (!antwoord) return;
    wis();
    const { geheim, partnersysteem } = antwoord.partnersysteemSeinInstellen;
    if (partnersysteem.seinAdres === null) sluit();
    else toon({ titel: `Geheim om seinen na te kijken`, geheim, naast: [{ term: 'Seinen gaan naar', waarde: partnersysteem.seinAdres }] });
  };
  return (
    <Dialoog open sluit={sluit} titel={`Seinen aan ${naam}`}>
      <Formulier
        label="Seinen" fouten={velden} onVerstuur={() => void doe(() => vastleggen({ id, versie, adres: waarde.trim() || null }))}
        melding={<Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void doe(opnieuw)} ververs={ververs} />}
        knoppen={<><Knop type="submit" soort="primair" bezig={bezig}>Opslaan</Knop><Knop soort="stil" onClick={sluit}>Terug</Knop></>}
      >
        <p className="ss-lees">Een sein zegt dat er iets veranderde: niet wat, en niet over wie. Het systeem haalt het daarna zelf op.</p>
        <Tekstveld naam="adres" label="Adres" optioneel hint="Begint met https://. Leeg: geen seinen." inputMode="url" autoComplete="off" spellCheck={false} maxLength={500} waarde={waarde} zet={zet} />
      </Formulier>
    </Dialoog>
  );
}
