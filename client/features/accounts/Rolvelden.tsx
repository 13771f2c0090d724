import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import type { RolkeuzesQuery } from '../../gql/generated/accounts.ts';
import { RolkeuzesDocument } from '../../gql/generated/accounts/RolkeuzesDocument.ts';
import { Keuzerondjes, Keuzeveld } from '../../ui/Keuze.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { isDatum } from '../../../shared/rules/datum.ts';

export interface Rolinvoer {
  organisatieId: string;
  rol: string;
  van: string;
  tot: string;
}
export const GEEN_ROL: Rolinvoer = { organisatieId: '', rol: '', van: '', tot: '' };

/** What can be chosen: organisations that work for the gemeente, and the roles of their kind. */
export function Rolkeuzes({ children }: { children: (keuzes: RolkeuzesQuery) => ReactNode }) {
  const vraag = useQuery(RolkeuzesDocument, { fetchPolicy: 'cache-and-network' });
  return <Opgehaald van={vraag} laden={<Laden aantal={4} />}>{children}</Opgehaald>;
}

interface RolveldenProps {
  keuzes: RolkeuzesQuery;
  waarde: Rolinvoer;
  zet: (deel: Partial<Rolinvoer>) => void;
}

/** Which role, where, from when. Each role says what it gives and what it does not. */
export function Rolvelden({ keuzes, waarde, zet }: RolveldenProps) {
  const vandaag = useVandaag();
  const organisaties = keuzes.partnerorganisaties.filter(({ beeindigdOp }) => beeindigdOp === null);
  const soort = organisaties.find(({ id }) => id === waarde.organisatieId)?.soort;
  const rollen = keuzes.autorisatiematrix.rollen.filter(({ organisatiesoort }) => organisatiesoort !== null && organisatiesoort === soort);
  return (
    <>
      <Keuzeveld naam="organisatieId" label="Organisatie" opties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.organisatieId} zet={(organisatieId) => zet({ organisatieId, rol: '' })} />
      {rollen.length > 0 && (
        <Keuzerondjes
          naam="rol" label="Rol" waarde={waarde.rol} zet={(rol) => zet({ rol })}
          opties={rollen.map(({ rol, naam, geeft, geeftNiet }) => ({ waarde: rol, tekst: naam, uitleg: <>Ziet: {geeft}.<br />Ziet niet: {geeftNiet}.</> }))}
        />
      )}
      <Datumveld naam="van" label="Eerste dag" van={vandaag} waarde={waarde.van || vandaag} zet={(van) => zet({ van })} />
      <Datumveld naam="tot" label="Laatste dag" optioneel hint="Bijvoorbeeld het einde van een contract. Leeg: tot u de rol stopt." van={waarde.van || vandaag} waarde={waarde.tot} zet={(tot) => zet({ tot })} />
    </>
  );
}

/** What is missing before sending. */
export function keurRol({ organisatieId, rol, van, tot }: Rolinvoer, vandaag: string): Veldfout[] {
  return [
    ...(organisatieId === '' ? [{ veld: 'organisatieId', zin: 'Kies een organisatie.' }] : rol === '' ? [{ veld: 'rol', zin: 'Kies een rol.' }] : []),
    ...(van !== '' && (!isDatum(van) || van < vandaag) ? [{ veld: 'van', zin: 'Kies vandaag of een latere dag.' }] : []),
    ...(tot !== '' && (!isDatum(tot) || tot < (van || vandaag)) ? [{ veld: 'tot', zin: 'Kies een dag na de eerste dag.' }] : []),
  ];
}
