import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type pg from 'pg';
import { PageStatementsClient } from './page-statements';

const PREPARED = 'select count(*)::int as count from pg_prepared_statements';
/** As long as a page's statement. */
const page = (text: string) => `select $1::text as answer -- ${text.padEnd(600, '.')}`;

describe('the statements of pages', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const prepared = async () => (await client.query<{ count: number }>(PREPARED)).rows[0]?.count;

  beforeAll(async () => {
    database = await testDatabase([]);
    client = new PageStatementsClient(database.urlOf('jalon_app'));
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  it('are prepared once for a connection, and answer each time with their own parameters', async () => {
    for (const answer of ['first', 'second']) {
      expect((await client.query(page('one'), [answer])).rows).toEqual([{ answer }]);
    }
    expect(await prepared()).toBe(1);
    await client.query(page('another'), ['third']);
    expect(await prepared()).toBe(2);
  });

  it('are the only ones: short statements and those without parameters are sent as they are', async () => {
    const before = await prepared();
    await client.query('select $1::text', ['short']);
    await client.query(`select 1 -- ${'.'.repeat(600)}`);
    expect(await prepared()).toBe(before);
  });

  it('still say why they failed', async () => {
    await expect(client.query(`${page('bad')}\n, 1/0`, ['x'])).rejects.toThrow('division by zero');
  });
});
