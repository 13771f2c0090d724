import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Tegel } from '../../app/Tegel.tsx';
import { BedrijfsstandDocument } from '../../gql/generated/bedrijfsstand/BedrijfsstandDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { oordeel } from './oordeel.ts';

export default function BedrijfsstandTegel() {
  const vraag = useQuery(BedrijfsstandDocument, { fetchPolicy: 'cache-and-network' });
  const mis = vraag.data && oordeel(vraag.data.bedrijfsstand).filter(({ goed }) => !goed);
  return (
    <Tegel titel="Het portaal zelf" icoon="instellen" getal={mis?.length} wat={mis?.length === 1 ? 'punt vraagt aandacht' : 'punten vragen aandacht'} naar="/stand" naarTekst="Reservekopie, wachtrijen en auditlog">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>{() => (mis?.length ? <ul>{mis.map(({ naam }) => <li key={naam}>{naam}</li>)}</ul> : <p className="ss-zacht">Alles loopt.</p>)}</Opgehaald>
    </Tegel>
  );
}
