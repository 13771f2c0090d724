import sql from 'sql-template-tag';
import { WOONSTAPPEN } from '../../../shared/rules/wonen.ts';
import { lijst, type RubriekBron, samengesteld, type VeldSql, wieAllesLeest } from '../../access/bron.ts';
import { cel } from '../../access/matrix.ts';
import { eigenVersie, mijlpalen } from '../hoofd.bron.ts';
import { AftersalespuntRij, type Wonen, Woningkoppeling, WoningvraagRij, Woonafspraak, Woonplan, Woonstap } from './wonen.entity.ts';

/** What the gemeente asks is read by who reads the rubriek whole; the corporatie has its numbers (`woonaanbod.sql.ts`). */
const LEEST_ALLES = wieAllesLeest('WONEN');
const vragen: VeldSql = (recht, selectie) => (cel(recht.actor.rol, 'WONEN') === 'E'
  ? sql`'[]'::json` : lijst('woningvraag', WoningvraagRij, { orde: 't.ingevoerd_op desc, t.id', hoogstens: 20 })(recht, selectie));

const VOLGORDE = `array_position(array[${WOONSTAPPEN.map((stap) => `'${stap}'`).join(', ')}], t.stap)`;

export const wonen: RubriekBron = {
  rubriek: 'WONEN',
  tabellen: [
    { tabel: 'wonen', rubriek: 'WONEN', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
    // VluchtelingenWerk reports (M) how a step stands, the corporatie enters its own (E).
    { tabel: 'woonstap', rubriek: 'WONEN', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'melden', wijzigbaar: 'niets', veld: 'stappen', ookToekomst: ['datum'] },
    { tabel: 'woonplan', rubriek: 'WONEN', organisatieKolom: 'organisatie_id', schrijven: 'recht', veld: 'plan', ookToekomst: ['datum'] },
    { tabel: 'aftersalespunt', rubriek: 'WONEN', organisatieKolom: 'organisatie_id', schrijven: 'recht', veld: 'punten' },
    { tabel: 'woningvraag', rubriek: 'WONEN', organisatieKolom: 'organisatie_id', schrijven: 'recht', alleen: LEEST_ALLES },
    { tabel: 'woningkoppeling', rubriek: 'WONEN', organisatieKolom: 'organisatie_id', schrijven: 'geen' },
    { tabel: 'woonafspraak', rubriek: 'WONEN', organisatieKolom: 'organisatie_id', schrijven: 'geen' },
  ],
  json: samengesteld({
    ...mijlpalen<Wonen>('wonen', 'sleutelOp', 'aftersalesOp'),
    versie: eigenVersie('wonen'),
    stappen: lijst('woonstap', Woonstap, { orde: 't.datum desc, t.ingevoerd_op desc, t.id', hoogstens: 100, datum: 'datum' }),
    // Of two plans for one step the one that was changed last.
    plan: lijst('woonplan', Woonplan, { orde: `t.datum, t.tijd nulls last, ${VOLGORDE}, t.gewijzigd_op desc nulls last, t.id`, hoogstens: 50 }),
    punten: lijst('aftersalespunt', AftersalespuntRij, { orde: 't.ingevoerd_op, t.id', hoogstens: 50 }),
    vragen,
    koppelingen: lijst('woningkoppeling', Woningkoppeling, { orde: '(t.losgelaten_op is not null), t.gekoppeld_op desc, t.id', hoogstens: 20 }),
    afspraken: lijst('woonafspraak', Woonafspraak, { orde: 't.datum desc, t.tijd desc, t.id', hoogstens: 20, waar: sql`(t.vervallen_op is null or t.door_corporatie)` }),
  }),
};
