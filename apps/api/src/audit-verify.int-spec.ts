import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditModule, readSealKey } from '@jalon/audit/api';
import { RequestContext, type ScheduledRun } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { traceSeal } from './adapters/trace-seal';
import { readArguments, USE } from './audit-verify/options';
import { verifyEmployers } from './audit-verify/verify-employers';
import { readPublicKeyLine } from './configuration/seal-settings';
import { modules } from './modules';

const key = readSealKey(Buffer.alloc(32, 'seal').toString('base64'));
let database: TestDatabase;
let town: Staff;
let hospital: Staff;
let folder: string;
let headsFile: string;

beforeAll(async () => {
  database = await testDatabase(modules);
  [town, hospital] = [await staffOf(database, 'Ville'), await staffOf(database, 'Hôpital')];
  folder = mkdtempSync(join(tmpdir(), 'jalon-verify-'));
  headsFile = join(folder, 'heads.jsonl');
  for (const staff of [town, hospital]) await staff.hire();
  await seal();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database?.close();
});

/** As the worker does each minute. */
async function seal(): Promise<void> {
  const worker = await database.connect('jalon_worker');
  const services = { ...database.services(worker), seal: traceSeal({ key, headsFile }) };
  const inScope = <T>(employerId: string | null, work: (ctx: RequestContext) => Promise<T>) => {
    const ctx = new RequestContext(services, null, null, { employerId, personId: null });
    return ctx.settle(() => work(ctx));
  };
  const run: ScheduledRun = {
    now: database.clock.now,
    employerIds: () => Promise.resolve([town.employerId, hospital.employerId]),
    inEmployer: inScope,
  };
  for (const task of auditModule.scheduled ?? []) await task.run(run);
}

async function verify(role: 'jalon_backup' | 'jalon_owner', siret: string | null = null) {
  const lines: string[] = [];
  const faults = await verifyEmployers({
    dataSource: await database.connect(role),
    siret,
    headsFile,
    keys: [key],
    now: database.clock.now(),
    say: (line) => lines.push(line),
    progress: () => undefined,
  });
  return { faults, text: lines.join('\n') };
}

describe('npm run audit:verify', () => {
  it.each(['jalon_backup', 'jalon_owner'] as const)('finds a sound trace sound, as %s', async (role) => {
    const { faults, text } = await verify(role);
    expect(faults).toBe(0);
    expect(text.match(/Aucune altération/g)).toHaveLength(2);
    expect(text).toMatch(/Têtes publiées comparées : [1-9]/);
  });

  it('looks at one employer when told to, and refuses one that is not there', async () => {
    const owner = await database.connect('jalon_owner');
    const [{ siret }] = await owner.query<[{ siret: string }]>('select siret from employer where id = $1', [
      town.employerId,
    ]);
    const { text } = await verify('jalon_backup', siret);
    expect(text).toContain(siret);
    expect(text.match(/^Employeur/gm)).toHaveLength(1);
    await expect(verify('jalon_backup', '99999999999999')).rejects.toThrow('Aucun employeur');
  });

  it('says in words which row of which table was changed, and what was published and is no more', async () => {
    const owner = await database.connect('jalon_owner');
    const id = await owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.employer_id', $1, true)`, [hospital.employerId]);
      const [[changed]] = await manager.query<[[{ id: string }]]>(
        `update audit_event set action = 'x' where id = (select id from audit_event order by at, id limit 1)
         returning id`,
      );
      return changed.id;
    });
    writeFileSync(
      headsFile,
      `${JSON.stringify({ employerId: hospital.employerId, number: 99, hash: 'ab' })}\n`,
      { flag: 'a' },
    );
    const { faults, text } = await verify('jalon_backup');
    expect(faults).toBe(2);
    expect(text).toContain(`Ligne modifiée dans audit_event : ${id} (lot n° 1).`);
    expect(text).toContain('des têtes ont été publiées jusqu’au lot n° 99');
  });

  it('says of an employer without any batch that the heads given have none of it', async () => {
    const school = await staffOf(database, 'École');
    const owner = await database.connect('jalon_owner');
    const [{ siret }] = await owner.query<[{ siret: string }]>('select siret from employer where id = $1', [
      school.employerId,
    ]);
    const { text } = await verify('jalon_backup', siret);
    expect(text).toContain('le fichier n’en a aucune de cet employeur, et rien n’est encore scellé');
    expect(text).not.toContain('ne se voit pas');
  });

  it('tells how it is used', () => {
    expect(readArguments(['--help']).help).toBe(true);
    expect(readArguments([]).help).toBe(false);
    for (const option of ['--employer', '--heads', '--public-key', '--show-public-key']) {
      expect(USE).toContain(option);
    }
  });

  it('takes a public key alone or with its id before it, and no other id', () => {
    expect(readPublicKeyLine(key.base64).id).toBe(key.id);
    expect(readPublicKeyLine(`${key.id} ${key.base64}\n`).base64).toBe(key.base64);
    expect(() => readPublicKeyLine(`000000000000 ${key.base64}`)).toThrow(TypeError);
    expect(() => readPublicKeyLine(key.id)).toThrow(TypeError);
  });

  it('refuses what it is not asked rightly', () => {
    expect(() => readArguments(['--employer', '123'])).toThrow('SIRET');
    expect(() => readArguments(['--other'])).toThrow('Option inconnue');
    expect(readArguments(['--public-key', 'a', '--public-key', 'b'])).toMatchObject({
      publicKeys: ['a', 'b'],
    });
  });
});
