import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { LidVeldenFragment as Lid } from '../../gql/generated/accounts.ts';
import { MensenDocument } from '../../gql/generated/accounts/MensenDocument.ts';
import { RolGevenDocument } from '../../gql/generated/accounts/RolGevenDocument.ts';
import { GEEN_ROL, keurRol, type Rolinvoer, Rolkeuzes, Rolvelden } from './Rolvelden.tsx';

/** Another role for who has an account already. */
export function RolGeven({ lid, sluit }: { lid: Lid; sluit: () => void }) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept<Rolinvoer>(`rol/${lid.gebruikerId}`, GEEN_ROL);
  const opslag = useVastleggen(RolGevenDocument, {
    plek: lid.gebruikerId, gelukt: 'De rol is gegeven.', apollo: { refetchQueries: [MensenDocument], awaitRefetchQueries: true },
  });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(keurRol(waarde, vandaag))) return;
    if (!await opslag.vastleggen({ lidmaatschapId: lid.id, organisatieId: waarde.organisatieId, rol: waarde.rol, van: waarde.van || vandaag, tot: waarde.tot || null })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Nog een rol" over={`${lid.naam} · nu ${lid.rolNaam} bij ${lid.organisatie}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Geef de rol">
      <Rolkeuzes>{(keuzes) => <Rolvelden keuzes={keuzes} waarde={waarde} zet={(deel) => zet((oud) => ({ ...oud, ...deel }))} />}</Rolkeuzes>
    </Taakvenster>
  );
}
