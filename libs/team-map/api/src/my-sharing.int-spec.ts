import { certificationModules, certify, forgetThePaper } from '@jalon/certification/api/testing';
import { publishTestDecisions } from '@jalon/decisions/api/testing';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { shareMyLevels, withdrawMyLevels } from '@jalon/skills/api';
import { assess, requireLevels } from '@jalon/skills/api/testing';
import { teamMapModule } from './team-map.module';
import { type Cell, mapOf, sharingOf } from './testing/map-queries';

let database: TestDatabase;
let region: Staff;
let maelle: Actor;
let luc: StaffMember;
beforeAll(async () => {
  database = await testDatabase([...certificationModules, teamMapModule]);
  await forgetThePaper(database);
  region = await staffOf(database, 'Région');
  await database.inContext(region.administrator, publishTestDecisions);
  maelle = await region.hire();
});
let hired = 0;
beforeEach(async () => {
  const jobTitle = `Poste ${++hired}`;
  luc = await region.hire({ jobTitle, manager: maelle });
  await requireLevels(database, maelle, jobTitle, { 'crcn-1.1': 3, 'crcn-1.2': 5, 'crcn-4.1': 4 });
});
afterAll(() => database?.close());

const act = (work: typeof shareMyLevels) => database.inContext(luc, work);

/** What the manager sees of somebody, in the shape of what that person is told. */
async function seenByManager() {
  const { people } = await mapOf(database, maelle);
  const cells = people.find(({ agentId }) => agentId === luc.agentId)?.cells ?? [];
  return cells
    .filter(({ state }) => state === 'COMMUNICATED')
    .map(({ competenceId, ...cell }: Cell) => ({
      competence: { id: competenceId },
      ...cell,
      state: undefined,
    }));
}

describe('what an agent is told of their sharing', () => {
  it('is exactly what their manager sees, before, during and after', async () => {
    await assess(database, luc, { 'crcn-1.1': 4, 'crcn-4.1': 2, 'crcn-5.1': 8 });
    await certify(database, luc, { competenceId: 'crcn-1.1', level: 4, validUntil: '2027-01-01' });
    const before = await sharingOf(database, luc);
    expect(before.seen).toEqual([]);
    expect(await seenByManager()).toEqual([]);
    expect(before.preview.map(({ competence }) => competence.id)).toEqual(['crcn-1.1', 'crcn-4.1']);

    await act(shareMyLevels);
    const during = await sharingOf(database, luc);
    expect(during.seen).toEqual(await seenByManager());
    expect(during.seen).toEqual(before.preview);
    expect(during.seen).toMatchObject([
      {
        target: 3,
        level: 4,
        gap: 1,
        proof: 'CERTIFIED',
        assessedOn: '2026-06-15',
        certifiedOn: '2020-01-02',
        certifiedUntil: '2027-01-01',
      },
      { target: 4, level: 2, gap: -2, proof: 'ASSESSED', certifiedOn: null, certifiedUntil: null },
    ]);

    await act(withdrawMyLevels);
    expect((await sharingOf(database, luc)).seen).toEqual([]);
    expect(await seenByManager()).toEqual([]);
  });

  it('previews what a new assessment would change, which nobody sees before it is shared', async () => {
    await assess(database, luc, { 'crcn-1.1': 4 });
    await act(shareMyLevels);
    database.clock.set('2026-06-16');
    await assess(database, luc, { 'crcn-1.1': 6, 'crcn-1.2': 1 });
    const { seen, preview } = await sharingOf(database, luc);
    expect(seen.map(({ level }) => level)).toEqual([4]);
    expect(preview.map(({ level }) => level)).toEqual([6, 1]);
    expect(seen).toEqual(await seenByManager());
  });

  it('takes three statements: the sharing, what is seen and what would be', async () => {
    await sharingOf(database, luc);
    database.queries.length = 0;
    await sharingOf(database, luc);
    expect(database.statements).toHaveLength(3);
  });
});
