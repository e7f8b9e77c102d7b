import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { DataSource } from 'typeorm';
import { connectDatabase } from './database';
import { migrateDatabase } from './migration/migrate-database';
import { modules } from './modules';

/** Everything the catalogue says of the tables of encrypted files. */
const CATALOGUE = `
  select relname as name, 'column' as kind, attname || ' ' || atttypid::regtype || ' ' || attnotnull as what
    from pg_class join pg_attribute on attrelid = pg_class.oid
   where relname in ('employer_key', 'stored_file') and attnum > 0 and not attisdropped
  union all
  select relname, 'constraint', pg_get_constraintdef(pg_constraint.oid)
    from pg_class join pg_constraint on conrelid = pg_class.oid where relname in ('employer_key', 'stored_file')
  union all
  select relname, 'rights', relacl::text || relrowsecurity || relforcerowsecurity || obj_description(oid)
    from pg_class where relname in ('employer_key', 'stored_file')
  union all
  select relname, 'policy', pg_get_expr(polqual, polrelid) || pg_get_expr(polwithcheck, polrelid)
    from pg_class join pg_policy on polrelid = pg_class.oid where relname in ('employer_key', 'stored_file')
   order by 1, 2, 3`;

let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await testDatabase(modules);
  owner = await connectDatabase('X', database.urlOf('jalon_owner'), 'test', 2);
});
afterAll(async () => {
  await owner?.destroy();
  await database?.close();
});

describe('a database in which the personnel file made the tables of encrypted files', () => {
  it('keeps them, and their rows, when documents bring their own migration', async () => {
    const before = await owner.query(CATALOGUE);
    expect(before).not.toHaveLength(0);
    await owner.query(`delete from migrations where name = 'CreateEncryptedFiles1763700001500'`);
    const lines: string[] = [];
    await migrateDatabase(owner, (line) => lines.push(line));
    expect(lines).toContain('CreateEncryptedFiles1763700001500');
    expect(await owner.query(CATALOGUE)).toEqual(before);
  });

  it('keeps them too when that migration is undone first: pieces still need them', async () => {
    const before = await owner.query(CATALOGUE);
    await owner.undoLastMigration({ transaction: 'each' });
    const names: { name: string }[] = await owner.query('select name from migrations');
    expect(names).not.toContainEqual({ name: 'CreateEncryptedFiles1763700001500' });
    expect(await owner.query(CATALOGUE)).toEqual(before);
  });
});
