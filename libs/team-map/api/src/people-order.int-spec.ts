import { certificationModules } from '@jalon/certification/api/testing';
import { publishTestDecisions } from '@jalon/decisions/api/testing';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { shareMyLevels, withdrawMyLevels } from '@jalon/skills/api';
import { assess, requireLevels } from '@jalon/skills/api/testing';
import { teamMapModule } from './team-map.module';
import { MapOrder } from './team-map.types';
import { mapOf } from './testing/map-queries';

let database: TestDatabase;
let region: Staff;
let maelle: StaffMember;
const people: StaffMember[] = [];

beforeAll(async () => {
  database = await testDatabase([...certificationModules, teamMapModule]);
  region = await staffOf(database, 'Région');
  await database.inContext(region.administrator, publishTestDecisions);
  maelle = await region.hire();
  const [ports, roads] = [await region.unit('Ports'), await region.unit('Routes')];
  // Name, unit and post each sort them another way.
  for (const [usualName, orgUnitId, jobTitle] of [
    ['Abgrall', roads, 'Chargée'],
    ['Étienne', ports, 'Éclusier'],
    ['L’Hostis', roads, 'Agent'],
    ['Zola', ports, 'Batelier'],
  ] as const) {
    people.push(await region.hire({ usualName, orgUnitId, jobTitle, manager: maelle }));
    await requireLevels(database, maelle, jobTitle, { 'crcn-1.1': 4, 'crcn-2.1': 4 });
  }
});
afterAll(() => database?.close());

const namesBy = async (orderBy: MapOrder) =>
  (await mapOf(database, maelle, { orderBy })).people.map(({ displayName }) => displayName.split(' ').at(-1));

/** Everybody's levels again, in an order or the other; nobody's when null. */
async function communicate(levels: readonly number[] | null): Promise<void> {
  for (const [index, person] of people.entries()) {
    await database.inContext(person, withdrawMyLevels);
    if (!levels) continue;
    await assess(database, person, { 'crcn-1.1': levels[index] ?? 1, 'crcn-2.1': levels[index] ?? 1 });
    await database.inContext(person, shareMyLevels);
  }
}

describe('people', () => {
  const expected: Record<MapOrder, string[]> = {
    NAME: ['Abgrall', 'Étienne', 'L’Hostis', 'Zola'],
    SERVICE: ['Étienne', 'Zola', 'Abgrall', 'L’Hostis'],
    POSITION: ['L’Hostis', 'Zola', 'Abgrall', 'Étienne'],
  };

  it.each(Object.values(MapOrder))('are listed by %s whatever they know', async (order) => {
    let day = 15;
    for (const levels of [null, [1, 2, 6, 8], [8, 6, 2, 1], [4, 8, 1, 6]]) {
      database.clock.set(`2026-06-${day++}`);
      await communicate(levels);
      expect(await namesBy(order)).toEqual(expected[order]);
    }
  });
});
