import { certificationModules, certify, forgetThePaper } from '@jalon/certification/api/testing';
import { ManagersSight } from '@jalon/decisions/api';
import { publishTestDecisions, withdrawTestDecisions } from '@jalon/decisions/api/testing';
import { staffOf } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { shareMyLevels } from '@jalon/skills/api';
import { assess, requireLevels } from '@jalon/skills/api/testing';
import { teamMapModule } from './team-map.module';
import { mapOf, sharingOf, WHOLE_MAP } from './testing/map-queries';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase([...certificationModules, teamMapModule]);
  await forgetThePaper(database);
});
beforeEach(() => database.clock.set('2026-06-15T08:00:00.000Z'));
afterAll(() => database?.close());

const share = (agent: Actor) => database.inContext(agent, shareMyLevels);

describe('the employer’s decision', () => {
  const codeOf = async (actor: Actor) =>
    (await database.execute(actor, WHOLE_MAP)).errors?.[0]?.extensions['code'];

  it('opens the map from its first day to its last, in the one statement of the map', async () => {
    const state = await staffOf(database, 'État');
    const manager = await state.hire();
    await state.hire({ manager });
    expect(await codeOf(manager)).toBe('DECISION_MISSING');
    const period = { startsOn: '2026-06-20', endsOn: '2026-06-30' };
    await database.inContext(state.administrator, (ctx) => publishTestDecisions(ctx, period));
    for (const [day, teamSize] of [
      ['2026-06-19', null],
      ['2026-06-20', 1],
      ['2026-06-30', 1],
      ['2026-07-01', null],
    ] as const) {
      database.clock.set(day);
      if (teamSize === null) expect(await codeOf(manager)).toBe('DECISION_MISSING');
      else expect(await mapOf(database, manager)).toMatchObject({ teamSize });
    }
    database.clock.set('2026-06-21');
    await mapOf(database, manager);
    database.queries.length = 0;
    await mapOf(database, manager);
    expect(database.statements).toHaveLength(1);
  });

  it('withdrawn, closes the map at once, and the agent is told that nobody sees anything', async () => {
    const town = await staffOf(database, 'Ville');
    const decide = (terms = {}) =>
      database.inContext(town.administrator, (ctx) => publishTestDecisions(ctx, terms));
    await decide();
    const manager = await town.hire();
    const luc = await town.hire({ jobTitle: 'Agent d’accueil', manager });
    await requireLevels(database, manager, 'Agent d’accueil', { 'crcn-1.1': 2 });
    await assess(database, luc, { 'crcn-1.1': 3 });
    await share(luc);
    expect((await sharingOf(database, luc)).seen).toHaveLength(1);
    await database.inContext(town.administrator, withdrawTestDecisions);
    expect(await codeOf(manager)).toBe('DECISION_MISSING');
    expect(await sharingOf(database, luc)).toMatchObject({ seen: [], preview: [{ level: 3 }] });
    // Nothing is lost: another decision shows again what is communicated.
    await decide();
    expect(await mapOf(database, manager)).toMatchObject({ sharingCount: 1 });
  });

  it('that does not let managers see the dates of certificates leaves them out, of the map and of what is told', async () => {
    const hospital = await staffOf(database, 'Hôpital');
    await database.inContext(hospital.administrator, (ctx) =>
      publishTestDecisions(ctx, { managersSee: [ManagersSight.SHARED_LEVELS] }),
    );
    const manager = await hospital.hire();
    const luc = await hospital.hire({ jobTitle: 'Aide-soignant', manager });
    await requireLevels(database, manager, 'Aide-soignant', { 'crcn-1.1': 2 });
    await assess(database, luc, { 'crcn-1.1': 3 });
    await share(luc);
    await certify(database, luc, { competenceId: 'crcn-1.1', level: 3, validUntil: '2027-06-15' });
    const unproven = { level: 3, proof: 'ASSESSED', certifiedOn: null, certifiedUntil: null };
    const { people } = await mapOf(database, manager);
    expect(people[0]?.cells).toMatchObject([unproven]);
    expect(await sharingOf(database, luc)).toMatchObject({ seen: [unproven], preview: [unproven] });
  });
});
