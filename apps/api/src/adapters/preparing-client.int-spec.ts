import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type pg from 'pg';
import { PreparingClient } from './preparing-client';

const PREPARED = 'select count(*)::int as count from pg_prepared_statements';

describe('the statements of a connection', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const prepared = async () => (await client.query<{ count: number }>(PREPARED)).rows[0]?.count;

  beforeAll(async () => {
    database = await testDatabase([]);
    client = new PreparingClient(database.urlOf('jalon_app'));
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  it('are prepared once, and answer each time with their own parameters', async () => {
    for (const answer of ['first', 'second']) {
      expect((await client.query('select $1::text as answer', [answer])).rows).toEqual([{ answer }]);
    }
    expect(await prepared()).toBe(1);
    await client.query('select $1::int as another', [3]);
    expect(await prepared()).toBe(2);
  });

  it.each([
    ['without parameters', 'select 1', undefined],
    ['with an empty list of parameters', 'select 2', []],
    ['whose text changes with the length of a list', 'select 1 where 1 IN ($1, $2)', [1, 2]],
  ])('are sent as they are %s', async (_which, text, parameters) => {
    const before = await prepared();
    await client.query(text, parameters);
    expect(await prepared()).toBe(before);
  });

  it('still say why they failed', async () => {
    await expect(client.query('select 1 / $1::int', [0])).rejects.toThrow('division by zero');
  });
});
