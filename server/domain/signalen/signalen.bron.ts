import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { Signaal } from './signalen.entity.ts';

export const signalen: RubriekBron = {
  rubriek: 'SIGNALEN',
  tabellen: [{
    tabel: 'signaal', rubriek: 'SIGNALEN', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht',
    // In one's own name, as a fresh signal, to the gemeente that has the person.
    schrijfExtra: `signaal.ingevoerd_door = (select ik_lidmaatschap()) and signaal.organisatie_id = (select ik_organisatie())
      and signaal.stand = 'OPEN' and signaal.terugkoppeling is null and signaal.teruggekoppeld_op is null
      and exists (select 1 from inburgeraar i where i.id = signaal.inburgeraar_id and i.gemeente_id = signaal.gemeente_id)`,
    wijzigbaar: ['stand', 'terugkoppeling', 'teruggekoppeld_op', 'versie'], alleenSWijzigt: true,
  }],
  json: samengesteld({ signalen: lijst('signaal', Signaal, { orde: 't.datum desc, t.ingevoerd_op desc, t.id', hoogstens: 100, datum: 'datum' }) }),
};

const ZONDER_PERSOON = `inburgeraar_id is null and gemeente_id = (select ik_gemeente())`;

/**
 * What the registry cannot say of signals; to run after the generated policies. A sleutelpersoon has no bereik, so its
 * cell `E` narrows to what it entered itself, and its signals carry no person. Such a signal has no betrokkenheid to
 * reach a consulent by: it goes to the teamleider and the consulenten of the gemeente that it was handed to.
 */
export const signaalExtraSql: string = `
-- signaal: without a person, and who settles it
grant select, insert on signaal to rol_sleutelpersoon;
create policy eigen_lezen_rol_sleutelpersoon on signaal for select to rol_sleutelpersoon
  using (ingevoerd_door = (select ik_lidmaatschap()));
create policy eigen_schrijven_rol_sleutelpersoon on signaal for insert to rol_sleutelpersoon
  with check (ingevoerd_door = (select ik_lidmaatschap()) and organisatie_id = (select ik_organisatie())
    and inburgeraar_id is null and stand = 'OPEN' and terugkoppeling is null and teruggekoppeld_op is null
    and exists (select 1 from organisatie_gemeente og where og.organisatie_id = signaal.organisatie_id and og.gemeente_id = signaal.gemeente_id));
create policy zonder_persoon_lezen_rol_teamleider on signaal for select to rol_teamleider using (${ZONDER_PERSOON});
create policy zonder_persoon_lezen_rol_consulent on signaal for select to rol_consulent using (${ZONDER_PERSOON});
create policy zonder_persoon_wijzigen_rol_consulent on signaal for update to rol_consulent using (${ZONDER_PERSOON}) with check (${ZONDER_PERSOON});
`;
