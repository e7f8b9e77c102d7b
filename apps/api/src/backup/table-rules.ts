import { quoted, quotedList, type Reference, type Table } from './table-catalogue';

/**
 * What no backup keeps, and why: restored, it would open what was closed since, or count what is over.
 * Everybody signs in again after a restore.
 */
export const notKept: Readonly<Record<string, string>> = {
  web_session: 'a session closed after the backup must stay closed',
  sign_in_attempt: 'counts of the last minutes',
  access_code: 'a code used or replaced after the backup must open nothing: referents make new ones',
  api_key_secret: 'a key revoked after the backup must stay revoked: employers make new ones',
  upload: 'a file half sent is sent again',
  upload_part: 'a file half sent is sent again',
};

/** The tables of a backup, in the order they were given. */
export function keptTables(tables: readonly Table[]): Table[] {
  return tables.filter(({ name }) => !(name in notKept));
}

/** Where objects of the file store are named. */
export function namesObjects({ columns }: Table): boolean {
  return columns.some(({ name }) => name === 'object_name');
}

/**
 * The rows of a table that go with one employer, as a condition of SQL; null when none does.
 *
 * The employer's own rows; the reference everybody shares; the persons its rows name and the accounts of its agents.
 * Of a person's own rows, only those that tie them to this employer: answers and profiles are theirs, wherever they
 * work, and no employer takes them along.
 */
export function rowsOfEmployer(table: Table, employerId: string, tables: readonly Table[]): string | null {
  const id = literal(employerId);
  if (table.name === 'employer') return `id = ${id}`;
  if (table.name === 'person') return personsNamed(tables, id);
  const column = table.columns.find(({ name }) => name === 'employer_id');
  if (column?.isRequired) return `employer_id = ${id}`;
  if (table.owner === 'platform') return column ? `(employer_id is null or employer_id = ${id})` : 'true';
  return table.owner === 'system' ? systemRows(table, employerId, tables) : null;
}

function personsNamed(tables: readonly Table[], id: string): string {
  const named = tables
    .filter(({ owner }) => owner === 'employer')
    .flatMap(({ name, references }) =>
      references
        .filter(({ target }) => target === 'person')
        .map(({ columns }) => `select ${quotedList(columns)} from ${quoted(name)} where employer_id = ${id}`),
    );
  return `id in (${named.join(' union ')})`;
}

/** What belongs to its agents: their account, then what opens it. */
function systemRows(table: Table, employerId: string, tables: readonly Table[]): string | null {
  if (table.columns.some(({ name }) => name === 'person_id')) {
    return `person_id in (select person_id from agent where employer_id = ${literal(employerId)})`;
  }
  for (const { columns, target, targetColumns } of table.references) {
    const [pointed] = tables.filter(({ name, owner }) => name === target && owner === 'system');
    const rows = pointed && rowsOfEmployer(pointed, employerId, tables);
    if (rows) {
      return `(${quotedList(columns)}) in (select ${quotedList(targetColumns)} from ${quoted(target)} where ${rows})`;
    }
  }
  return null;
}

/** The columns of a table as they leave with one employer: what it need not say of another employer is left out. */
export function columnsOfEmployer(table: Table, employerId: string): string[] {
  const elsewhere = table.references.filter(pointsToEmployer).flatMap(({ columns }) => columns);
  return table.columns.map(({ name, isRequired }) =>
    elsewhere.includes(name) && !isRequired
      ? `case when ${quoted(name)} = ${literal(employerId)} then ${quoted(name)} end`
      : quoted(name),
  );
}

function pointsToEmployer({ target, columns }: Reference): boolean {
  return target === 'employer' && columns.length === 1;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id inside a statement that takes no parameter (`copy`). */
export function literal(id: string): string {
  if (!UUID.test(id)) throw new TypeError('An employer is named by its uuid.');
  return `'${id}'`;
}
