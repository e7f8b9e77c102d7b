import { auditModule } from '@jalon/audit/api';
import { decisionsModule } from '@jalon/decisions/api';
import { identityModule } from '@jalon/identity/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { skillsModule } from '@jalon/skills/api';
import { worklistModule } from '@jalon/worklist/api';
import type { DataSource } from 'typeorm';
import { assessmentModule } from '../assessment.module';
import { releaseBank } from './release-bank';

let database: TestDatabase;
let owner: DataSource;
let said: string[];
beforeAll(async () => {
  database = await testDatabase([
    auditModule,
    identityModule,
    decisionsModule,
    skillsModule,
    assessmentModule,
    worklistModule([assessmentModule]),
  ]);
  owner = await database.connect('jalon_owner');
});
beforeEach(() => (said = []));
afterAll(() => database?.close());

const release = () => releaseBank(owner, (line) => said.push(line));
const count = async (table: string) =>
  ((await owner.query(`select count(*)::int as count from ${table}`)) as [{ count: number }])[0].count;

it('brings two banks and their 192 items, once', async () => {
  expect([await count('bank_release'), await count('item_version')]).toEqual([2, 192]);
  await release();
  expect(said).toEqual([]);
  expect([await count('bank_release'), await count('item_version')]).toEqual([2, 192]);
});

it('adds what is new, and says so', async () => {
  await owner.query(`delete from item_version where item_id in ('crcn-1.1-01', 'crcn-1.1-02')`);
  await release();
  expect(said).toEqual(['Item bank: 0 banks released, 2 item versions']);
  expect(await count('item_version')).toBe(192);
});

it.each([
  [
    'an item',
    'item_version',
    `item_id = 'crcn-1.1-01'`,
    /item_version: crcn-1.1-01 1 is not what was released/,
  ],
  [
    'a bank',
    'bank_release',
    `usage = 'PRACTICE'`,
    /bank_release: crcn-1-practice PRACTICE is not what was released/,
  ],
])(
  'refuses %s that is not what was released under its version, and keeps nothing',
  async (_, table, where, message) => {
    await owner.query(`update ${table} set body = body || '{"changed": true}' where ${where}`);
    await owner.query(`delete from item_version where item_id = 'crcn-5.2-12'`);
    await expect(release()).rejects.toThrow(message);
    expect(await count('item_version')).toBe(191);
    await owner.query(`update ${table} set body = body - 'changed' where ${where}`);
    await release();
    expect(await count('item_version')).toBe(192);
  },
);

it('can be read by the serving role, and changed by nobody but the owner', async () => {
  const app = await database.connect('jalon_app');
  await expect(app.query('select from item_version')).resolves.toHaveLength(192);
  for (const sql of [
    `update item_version set body = '{}'`,
    'delete from bank_release',
    `update bank_release set body = '{}'`,
  ]) {
    await expect(app.query(sql)).rejects.toThrow(/permission denied/);
  }
});
