import { staffOf } from '@jalon/identity/api/testing';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import type { DataSource, QueryRunner } from 'typeorm';
import { catalogueChecks } from './catalogue.checks';
import { createDataSource } from './data-source';
import { migrateDatabase } from './migration/migrate-database';
import { modules } from './modules';

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await testDatabase(modules);
  owner = await createDataSource(database.urlOf('jalon_owner'), 'catalogue').initialize();
  // As in production: the queue and the list of migrations included.
  await migrateDatabase(owner, () => undefined);
}, 60_000);
afterAll(async () => {
  await owner?.destroy();
  await database?.close();
});

const faultsOf = async (runner: DataSource | QueryRunner, violations: string) =>
  ((await runner.query(violations)) as { fault: string }[]).map(({ fault }) => fault);

describe.each(catalogueChecks)('$rule', ({ violations, planted, names }) => {
  it('holds', async () => {
    await expect(faultsOf(owner, violations)).resolves.toEqual([]);
  });

  it.skip('', () => undefined);

  (planted ? it : it.skip)('is seen broken when it is', async () => {
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(planted);
      await expect(faultsOf(runner, violations)).resolves.toContain(names);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
