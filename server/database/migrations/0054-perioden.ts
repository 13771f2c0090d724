import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Deling, samengevoegd, verdeeld } from './0054-perioden.sql.ts';

const PRESENTIE_INDEXEN = [
  'create index ix_presentie_persoon_datum on %t (inburgeraar_id, datum, organisatie_id) where actueel',
  'create index ix_presentie_inburgeraar_id on %t (inburgeraar_id)',
  'create index ix_presentie_organisatie_datum on %t (organisatie_id, datum) where actueel',
  'create index ix_presentie_import_id on %t (import_id) where import_id is not null',
];
const PRESENTIE_VERWIJZINGEN = [
  'alter table %t add constraint fk_presentie_inburgeraar_id foreign key (inburgeraar_id) references inburgeraar (id)',
  'alter table %t add constraint fk_presentie_organisatie_id foreign key (organisatie_id) references organisatie (id)',
  'alter table %t add constraint fk_presentie_ingevoerd_door foreign key (ingevoerd_door) references lidmaatschap (id)',
];
const AUDIT_INDEXEN = [
  'create index ix_auditregel_moment on %t (moment)',
  'create index ix_auditregel_sessie on %t (sessie_nummer)',
  'create index ix_auditregel_personen on %t using gin (personen)',
];
/** The numbers of the audit go on where they were. */
const AUDIT_NUMMER = [
  'alter table %t alter column id add generated always as identity',
  `select setval(pg_get_serial_sequence('%t', 'id'), coalesce((select max(id) from BRON), 1), exists (select from BRON))`,
];

const DELINGEN: readonly Deling[] = [
  {
    tabel: 'presentie', kolom: 'datum', grens: '2027-01-01',
    weg: [
      'alter table %b drop constraint pk_presentie', 'alter table %b drop constraint fk_presentie_les_id_organisatie_id', 'drop index periode.uq_presentie_actueel', 'drop index periode.uq_presentie_versie',
    ],
    // An entry has the day of its lesson, so that a key with the day is as narrow as one without.
    heel: [
      'alter table %t add constraint pk_presentie primary key (id, datum)',
      'create unique index uq_presentie_actueel on %t (les_id, organisatie_id, inburgeraar_id, datum) where actueel',
      'create unique index uq_presentie_versie on %t (les_id, inburgeraar_id, versie, datum)',
      ...PRESENTIE_INDEXEN, ...PRESENTIE_VERWIJZINGEN,
      'alter table %t add constraint fk_presentie_les_id_organisatie_id_datum foreign key (les_id, organisatie_id, datum) references les (id, organisatie_id, datum)',
    ],
    terug: [
      'alter table %t add constraint pk_presentie primary key (id)',
      'create unique index uq_presentie_actueel on %t (les_id, organisatie_id, inburgeraar_id) where actueel',
      'create unique index uq_presentie_versie on %t (les_id, inburgeraar_id, versie)',
      ...PRESENTIE_INDEXEN, ...PRESENTIE_VERWIJZINGEN,
      'alter table %t add constraint fk_presentie_les_id_organisatie_id foreign key (les_id, organisatie_id) references les (id, organisatie_id)',
    ],
  },
  {
    tabel: 'auditregel', kolom: 'moment', grens: '2027-01-01 00:00 Europe/Amsterdam',
    weg: ['alter table %b alter column id drop identity', 'alter table %b drop constraint pk_auditregel'],
    heel: ['alter table %t add constraint pk_auditregel primary key (id, moment)', ...AUDIT_INDEXEN, ...AUDIT_NUMMER.map((stap) => stap.replaceAll('BRON', 'periode.auditregel_begin'))],
    terug: ['alter table %t add constraint pk_auditregel primary key (id)', 'alter table %t add constraint uq_auditregel_keten unique (dag, strook, volgnummer)', ...AUDIT_INDEXEN, ...AUDIT_NUMMER.map((stap) => stap.replaceAll('BRON', 'auditregel'))],
  },
  {
    tabel: 'verwerking', kolom: 'begin', grens: '2027-01-01 00:00 Europe/Amsterdam',
    weg: ['alter table %b drop constraint pk_verwerking'],
    heel: ['alter table %t add constraint pk_verwerking primary key (trace_id, operation_id, begin)', 'create index ix_verwerking_begin on %t (begin)'],
    terug: ['alter table %t add constraint pk_verwerking primary key (trace_id, operation_id)', 'create index ix_verwerking_begin on %t (begin)'],
  },
];

/** What names an entry of attendance, by its key of then and with the day. */
const NOEMERS = ['presentie_bevestiging', 'verzuim_opvolging'] as const;
const zonderDag = NOEMERS.map((t) => `alter table ${t} drop constraint fk_${t}_presentie_id;`).join('\n');
const metDag = NOEMERS.map((t) => `alter table ${t} add constraint fk_${t}_presentie_id_datum foreign key (presentie_id, datum) references presentie (id, datum);`).join('\n');
const zonderDagTerug = NOEMERS.map((t) => `alter table ${t} add constraint fk_${t}_presentie_id foreign key (presentie_id) references presentie (id);`).join('\n');
const metDagTerug = NOEMERS.map((t) => `alter table ${t} drop constraint fk_${t}_presentie_id_datum;`).join('\n');

/** Of the chain only the link takes a row of the audit, and with it the kind of the table. */
const SCHAKEL = `create function audit_schakel(r auditregel) returns bytea language sql stable set search_path = pg_catalog as $$
  select sha256(r.vorige || convert_to(json_build_array(r.id::text, to_char(r.dag, 'YYYY-MM-DD'), r.strook, r.volgnummer, to_char(r.moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.gebruiker_id, r.lidmaatschap_id, r.organisatie_id, r.rol, r.soort, r.operatie, r.rubrieken, r.personen, r.opdracht, r.grondslag, r.sessie_nummer, r.trace_id, r.operation_id, encode(r.zegel, 'hex'))::text, 'UTF8')) $$;
alter function audit_schakel(auditregel) owner to samenspel_definer;
revoke execute on function audit_schakel(auditregel) from public;`;

/**
 * Attendance by year, the audit and the record of processing by month: what grows for ever is in parts, and what is asked of a time
 * looks in the parts of that time. The parts stand in a schema of their own that nobody of the portal may enter.
 */
export class Perioden1795000000054 implements MigrationInterface {
  name = 'Perioden1795000000054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table les add constraint uq_les_dag unique (id, organisatie_id, datum)');
    await runner.query(verdeeld(DELINGEN, { voor: `${zonderDag}\ndrop function audit_schakel(auditregel);`, na: `${metDag}\n${SCHAKEL}` }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(samengevoegd(DELINGEN, { voor: `${metDagTerug}\ndrop function audit_schakel(auditregel);`, na: `${zonderDagTerug}\n${SCHAKEL}` }));
    await runner.query('alter table les drop constraint uq_les_dag');
  }
}
