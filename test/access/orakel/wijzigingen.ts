import pg from 'pg';

type Rij = Record<string, unknown>;

export interface Wijziging { tabel: string; soort: 'INSERT' | 'UPDATE' | 'DELETE'; oud: Rij | null; nieuw: Rij | null }

/** Kept by the machinery itself and no content of a person. */
const BUITEN = ['auditregel', 'auditketen', 'verwerking', 'idempotentie', 'uitvoer', 'sessie', 'schema_stand', 'migratie', 'proef_wijziging'];

/**
 * Knows exactly which rows a request changed: a trigger on every table writes each change down, in the transaction that made
 * it. A change that was rolled back leaves nothing. `terug` undoes what was written down.
 */
export class Wijzigingen {
  private constructor(private readonly admin: pg.Client) {}

  static async volgen(adminUrl: string): Promise<Wijzigingen> {
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query(`
      create table proef_wijziging (nr bigserial primary key, tabel text not null, soort text not null, oud jsonb, nieuw jsonb);
      create function proef_noteren() returns trigger language plpgsql security definer as $$
      begin
        insert into public.proef_wijziging (tabel, soort, oud, nieuw)
        values (tg_argv[0], tg_op, case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
        return null;
      end $$;
      do $$ declare t record; begin
        for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all (array[${BUITEN.map((b) => `'${b}'`).join(', ')}]) loop
          execute format('create trigger zz_proef after insert or update or delete on %I for each row execute function proef_noteren(%L)', t.relname, t.relname);
        end loop;
      end $$;`);
    return new Wijzigingen(admin);
  }

  /** What changed since the last time; an update that changes nothing is no change. */
  async nieuwe(): Promise<Wijziging[]> {
    const { rows } = await this.admin.query<Wijziging>('select tabel, soort, oud, nieuw from proef_wijziging where oud is distinct from nieuw order by nr');
    return rows;
  }

  /** Puts back what was there, past triggers and references. */
  async terug(): Promise<void> {
    const { rows } = await this.admin.query<Wijziging>('select tabel, soort, oud, nieuw from proef_wijziging order by nr desc');
    if (rows.length > 0) {
      await this.admin.query('begin');
      await this.admin.query(`set local session_replication_role = 'replica'`);
      for (const { tabel, oud, nieuw } of rows) {
        const naam = pg.escapeIdentifier(tabel);
        if (nieuw) await this.admin.query(`delete from ${naam} t where to_jsonb(t) = $1`, [nieuw]);
        if (oud) await this.admin.query(`insert into ${naam} overriding system value select * from jsonb_populate_record(null::${naam}, $1)`, [oud]);
      }
      await this.admin.query('commit');
    }
    await this.vergeten();
  }

  /** From here on. */
  async vergeten(): Promise<void> {
    await this.admin.query('delete from proef_wijziging');
  }

  async stoppen(): Promise<void> {
    await this.admin.end();
  }
}
