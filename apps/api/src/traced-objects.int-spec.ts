import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { modules } from './modules';

const traced = modules.flatMap(({ tracedObjects }) => tracedObjects ?? []);
const NOTHING = '0198c0de-0000-7000-8000-0000000000f1';

let database: TestDatabase;
let staff: Staff;
beforeAll(async () => {
  database = await testDatabase(modules);
  staff = await staffOf(database);
}, 120_000);
afterAll(() => database?.close());

describe('the objects that the trace tells by their agents', () => {
  it('are those that people look for, each declared once', () => {
    const types = traced.map(({ objectType }) => objectType);
    expect(types).toEqual(
      expect.arrayContaining([
        'personnel_file',
        'file_piece',
        'engagement',
        'career_event',
        'assignment',
        'certificate',
        'certification_application',
        'rights_request',
      ]),
    );
    expect(new Set(types).size).toBe(types.length);
  });

  it.each(traced)('are read by the server’s own role: $objectType', async ({ agents }) => {
    const read = database.inContext(staff.administrator, (ctx) =>
      ctx.db.query(`select id, agent_id, number from (${agents}) as object`, [ctx.employerId, [NOTHING]]),
    );
    await expect(read).resolves.toEqual([]);
  });
});
