import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { aantal } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import type { GroepspersoonFragment } from '../../gql/generated/deelnemersgroepen.ts';
import { GroepskandidatenDocument } from '../../gql/generated/deelnemersgroepen/GroepskandidatenDocument.ts';
import { Knop } from '../../ui/Knop.tsx';
import { useUitgesteld } from '../../ui/useUitgesteld.ts';
import { Zoekveld } from '../../ui/Zoekveld.tsx';

interface PersoonzoekerProps {
  label: string;
  /** Who is in the list already. */
  al: ReadonlySet<string>;
  kies: (persoon: GroepspersoonFragment) => void;
  /** What a tap does, said before the name. */
  knop: string;
}

/** Finds somebody of the own organisation by a few letters of the name. */
export function Persoonzoeker({ label, al, kies, knop }: PersoonzoekerProps) {
  const [zoek, zetZoek] = useState('');
  const rustig = useUitgesteld(zoek.trim());
  const genoeg = rustig.length >= 2;
  const vraag = useQuery(GroepskandidatenDocument, { variables: { zoek: rustig }, skip: !genoeg });
  const gevonden = (genoeg ? vraag.data?.inburgeraars.edges ?? [] : []).map(({ node }) => node).filter(({ id }) => !al.has(id));
  const klaar = genoeg && !vraag.loading;
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <Zoekveld label={label} placeholder="Typ een paar letters" waarde={zoek} zet={zetZoek} {...(klaar && { uitkomst: `${aantal(gevonden.length, 'persoon', 'mensen')} gevonden` })} />
      {klaar && gevonden.length === 0 && <p className="ss-zacht">{vraag.error ? 'Zoeken lukt nu niet. Probeer het zo nog eens.' : 'Niemand gevonden die uw organisatie heeft en nog niet in deze lijst staat. Vraag het de consulent.'}</p>}
      {gevonden.length > 0 && (
        <ul className="tegel-lijst" aria-label="Gevonden">
          {gevonden.map((persoon) => (
            <li key={persoon.id} className="tegel-regel">
              <span>{naamVan(persoon)}</span>
              <Knop icoon="plus" onClick={() => { kies(persoon); zetZoek(''); }}>{knop}<span className="ss-onzichtbaar"> {naamVan(persoon)}</span></Knop>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
