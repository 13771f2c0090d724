import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { PartnerorganisatiesDocument } from '../../gql/generated/partnerorganisaties/PartnerorganisatiesDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';

export default function PartnerorganisatiesTegel() {
  const vraag = useQuery(PartnerorganisatiesDocument);
  const organisaties = vraag.data?.partnerorganisaties;
  const mensen = organisaties?.flatMap(({ rollen }) => rollen).reduce((som, rol) => som + rol.aantal, 0) ?? 0;
  return (
    <Tegel titel="Organisaties" icoon="gebouw" getal={organisaties && getalTekst(organisaties.length)} wat="organisaties werken samen" naar="/partnerorganisaties" naarTekst="Alle organisaties">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>{() => <p className="ss-zacht">Samen hebben zij {aantal(mensen, 'toegang', 'toegangen')} die vandaag {mensen === 1 ? 'geldt' : 'gelden'}.</p>}</Opgehaald>
    </Tegel>
  );
}
