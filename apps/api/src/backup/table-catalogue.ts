import type { ClientBase } from 'pg';

/** A foreign key of a table, as column names. */
export interface Reference {
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
}

export interface Column {
  readonly name: string;
  readonly isRequired: boolean;
}

/** A table of ours, as PostgreSQL's own catalogue tells it. */
export interface Table {
  readonly name: string;
  readonly owner: 'platform' | 'employer' | 'person' | 'system';
  /** Those that hold something: what PostgreSQL computes is computed again. */
  readonly columns: readonly Column[];
  readonly references: readonly Reference[];
  /** Row-level security binds its owner too. */
  readonly isForced: boolean;
}

const TABLES = `
  select relname as name, substring(obj_description(pg_class.oid, 'pg_class') from '^owner=(.+)$') as owner,
         relforcerowsecurity as "isForced",
         (select json_agg(json_build_object('name', attname, 'isRequired', attnotnull) order by attnum)
            from pg_attribute
           where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
         coalesce((select json_agg(json_build_object(
             'target', (select relname from pg_class target where target.oid = confrelid),
             'columns', (select json_agg(attname order by place)
                           from unnest(conkey) with ordinality key(number, place)
                           join pg_attribute on attrelid = conrelid and attnum = number),
             'targetColumns', (select json_agg(attname order by place)
                           from unnest(confkey) with ordinality key(number, place)
                           join pg_attribute on attrelid = confrelid and attnum = number)))
            from pg_constraint where conrelid = pg_class.oid and contype = 'f'), '[]') as "references"
    from pg_class
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
     and relname <> 'migrations'
   order by relname`;

/** Our tables, each after those it refers to: rows loaded in this order find what they name. */
export async function readTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(TABLES);
  return inLoadingOrder(rows);
}

/** @throws when tables name each other in a circle: no order would do. */
export function inLoadingOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const waiting = new Set(tables);
  while (waiting.size > 0) {
    const names = new Set([...waiting].map(({ name }) => name));
    const ready = [...waiting].filter((table) => !refersTo(table, names));
    if (ready.length === 0) throw new Error(`These tables refer to each other: ${[...names].join(', ')}.`);
    ordered.push(...ready);
    ready.forEach((table) => waiting.delete(table));
  }
  return ordered;
}

/** A row that names another of its own table is no obstacle: keys are checked when the whole table is loaded. */
function refersTo({ name, references }: Table, names: ReadonlySet<string>): boolean {
  return references.some(({ target }) => target !== name && names.has(target));
}

/** A name as SQL writes it: `position` is a word of SQL too. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The table itself, whatever temporary one bears its name. */
export function real(table: string): string {
  return `public.${quoted(table)}`;
}

export function quotedList(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

/** What the database's tables are made by, in order. */
export async function readMigrations(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from applied_migrations() as name');
  return rows.map(({ name }) => name);
}
