import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../access/actor.ts';
import { lijst, rijJson, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { cel } from '../../access/matrix.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Signaal, SignaalStap } from './signalen.entity.ts';

/** Who works for the person beside the regie: to them a consulent may direct a signal. */
const WERKT_VOOR = `exists (select 1 from betrokkenheid b where b.inburgeraar_id = signaal.inburgeraar_id and b.organisatie_id = signaal.partner_id and b.opdracht not in ('REGIE', 'WAARNEMING')
  and b.van <= (select vandaag()) and (b.tot is null or b.tot >= (select vandaag())) and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND')`;

/** The consulent receives what comes to the gemeente, and asks what goes to a partner; with everybody else it is the other way round. */
const IK_ONTVANG = `((current_user = 'rol_consulent') = (s.richting = 'AAN_GEMEENTE'))`;
const VAN_DIT_SIGNAAL = `s.id = signaal_stap.signaal_id and s.inburgeraar_id is not distinct from signaal_stap.inburgeraar_id and s.partner_id = signaal_stap.partner_id`;
/** Either side may say something; picking up and closing are for who receives, seeing and reopening for who asked. */
const MIJN_STAP = `(signaal_stap.soort = 'BERICHT' or (signaal_stap.soort in ('OPGEPAKT', 'AFGEHANDELD')) = ${IK_ONTVANG})`;

export const signalen: RubriekBron = {
  rubriek: 'SIGNALEN',
  tabellen: [{
    tabel: 'signaal', rubriek: 'SIGNALEN', organisatieKolom: 'partner_id', datumKolom: 'datum', schrijven: 'recht', wijzigbaar: 'niets',
    // In one's own name, as a fresh signal, to the gemeente that has the person; or from its consulent to who works for the person.
    schrijfExtra: `signaal.ingevoerd_door = (select ik_lidmaatschap()) and signaal.organisatie_id = (select ik_organisatie())
      and signaal.stand = 'OPEN' and signaal.terugkoppeling is null and signaal.teruggekoppeld_op is null and not signaal.antwoord_ongezien and signaal.versie = 1
      and (signaal.richting = 'AAN_GEMEENTE' or (current_user = 'rol_consulent' and ${WERKT_VOOR}))
      and exists (select 1 from inburgeraar i where i.id = signaal.inburgeraar_id and i.gemeente_id = signaal.gemeente_id)`,
  }, {
    tabel: 'signaal_stap', rubriek: 'SIGNALEN', organisatieKolom: 'partner_id', schrijven: 'recht', wijzigbaar: 'niets',
    schrijfExtra: `exists (select 1 from signaal s where ${VAN_DIT_SIGNAAL} and ${MIJN_STAP})`,
  }],
  json: samengesteld({
    signalen: (recht, selectie) => lijst('signaal', Signaal, {
      orde: 't.datum desc, t.ingevoerd_op desc, t.id', hoogstens: 100, datum: 'datum', organisatie: 'partner_id', eigen: signaalVelden(recht.actor),
    })(recht, selectie),
  }),
};

/** Fields of a signal that are no column: with whom the loop is, on which side the actor stands, and the steps. */
export function signaalVelden(actor: Actor): Record<string, (t: string, selectie: Selectie) => Sql> {
  const zijde = cel(actor.rol, 'SIGNALEN') === 'S' ? sql`case when t.richting = 'AAN_GEMEENTE' then 'ONTVANGER' else 'INDIENER' end`
    : cel(actor.rol, 'SIGNALEN') === 'E' ? sql`case when t.richting = 'AAN_GEMEENTE' then 'INDIENER' else 'ONTVANGER' end` : sql`'LEZER'`;
  const stapzijde = sql`case when ((select l.rol from lidmaatschap l where l.id = k.ingevoerd_door) = 'CONSULENT') = (t.richting = 'AAN_GEMEENTE') then 'ONTVANGER' else 'INDIENER' end`;
  return {
    partner: () => sql`(select o.naam from organisatie o where o.id = t.partner_id)`,
    zijde: () => zijde,
    stappen: (_, selectie) => sql`(select coalesce(json_agg(${rijJson(SignaalStap, { actor }, selectie, { zijde: () => stapzijde }, 'k')} order by k.versie), '[]'::json) from signaal_stap k where k.signaal_id = t.id)`,
  };
}

const ZONDER_PERSOON = `inburgeraar_id is null and gemeente_id = (select ik_gemeente())`;
/** Whose signal it is was judged where that is read. */
const STAP_ZONDER_PERSOON = `signaal_stap.inburgeraar_id is null and exists (select 1 from signaal s where ${VAN_DIT_SIGNAAL})`;
const STAP_ZETTEN = `organisatie_id = (select ik_organisatie()) and ingevoerd_door = (select ik_lidmaatschap()) and signaal_stap.inburgeraar_id is null and exists (select 1 from signaal s where ${VAN_DIT_SIGNAAL} and ${MIJN_STAP})`;

/**
 * What the registry cannot say of signals; to run after the generated policies. A sleutelpersoon has no bereik, so its
 * cell `E` narrows to what it entered itself, and its signals carry no person. Such a signal has no betrokkenheid to
 * reach a consulent by: it goes to the teamleider and the consulenten of the gemeente that it was handed to.
 */
export const signaalExtraSql: string = `
-- signaal: without a person, and who settles it
grant select, insert on signaal, signaal_stap to rol_sleutelpersoon;
create policy eigen_lezen_rol_sleutelpersoon on signaal for select to rol_sleutelpersoon
  using (ingevoerd_door = (select ik_lidmaatschap()));
create policy eigen_schrijven_rol_sleutelpersoon on signaal for insert to rol_sleutelpersoon
  with check (ingevoerd_door = (select ik_lidmaatschap()) and organisatie_id = (select ik_organisatie()) and richting = 'AAN_GEMEENTE'
    and inburgeraar_id is null and stand = 'OPEN' and terugkoppeling is null and teruggekoppeld_op is null and not antwoord_ongezien and versie = 1
    and exists (select 1 from organisatie_gemeente og where og.organisatie_id = signaal.organisatie_id and og.gemeente_id = signaal.gemeente_id));
create policy zonder_persoon_lezen_rol_teamleider on signaal for select to rol_teamleider using (${ZONDER_PERSOON});
create policy zonder_persoon_lezen_rol_consulent on signaal for select to rol_consulent using (${ZONDER_PERSOON});
create policy eigen_lezen_rol_sleutelpersoon on signaal_stap for select to rol_sleutelpersoon using (${STAP_ZONDER_PERSOON});
create policy zonder_persoon_lezen_rol_teamleider on signaal_stap for select to rol_teamleider using (${STAP_ZONDER_PERSOON});
create policy zonder_persoon_lezen_rol_consulent on signaal_stap for select to rol_consulent using (${STAP_ZONDER_PERSOON});
create policy eigen_schrijven_rol_sleutelpersoon on signaal_stap for insert to rol_sleutelpersoon with check (${STAP_ZETTEN});
create policy zonder_persoon_schrijven_rol_consulent on signaal_stap for insert to rol_consulent with check (${STAP_ZETTEN});
`;
