import { accessModule } from '@jalon/access/api';
import { auditModule } from '@jalon/audit/api';
import { decisionsModule } from '@jalon/decisions/api';
import { Agent, identityModule, signInModule } from '@jalon/identity/api';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { setUpModule } from './set-up.module';

interface Line {
  index: number;
  agentId: string | null;
  faults: { field: string | null; code: string; detail: string | null }[];
}
interface Added {
  lines: Line[];
  newUnits: string[];
  newPositions: string[];
  actIds: string[];
}
interface Step {
  code: string;
  state: string;
  done: number;
  expected: number | null;
}

let database: TestDatabase;
let town: Staff;
let colleague: StaffMember;

beforeAll(async () => {
  database = await testDatabase([
    auditModule,
    identityModule,
    signInModule,
    decisionsModule,
    accessModule,
    setUpModule,
  ]);
  town = await staffOf(database, 'Commune');
  colleague = await town.hire();
});
afterAll(() => database?.close());

async function ask<T>(document: string, variables: object = {}, who: Actor = town.administrator): Promise<T> {
  const { data, errors } = await database.execute<T>(who, document, variables as Record<string, unknown>);
  if (errors?.[0]) throw new Error(String(errors[0].extensions?.['code'] ?? errors[0].message));
  return data as T;
}
const add = async (lines: object[], { checkOnly = false, who = town.administrator as Actor } = {}) => {
  const { addPeople } = await ask<{ addPeople: Added }>(
    `mutation ($input: AddPeopleInput!) { addPeople(input: $input) {
      lines { index agentId faults { field code detail } } newUnits newPositions actIds } }`,
    { input: { lines, checkOnly } },
    who,
  );
  return addPeople;
};
const stepOf = async (code: string): Promise<Step | undefined> =>
  (
    await ask<{ setUp: { steps: Step[] } }>('{ setUp { steps { code state done expected } } }')
  ).setUp.steps.find((step) => step.code === code);
const person = (number: number, cells: object = {}) => ({
  matricule: `00${number}`,
  birthName: `Kervella ${String.fromCharCode(65 + (number % 26))}${number}`,
  givenNames: 'Yann',
  status: 'titulaire',
  startsOn: '01/09/2020',
  orgUnit: 'Services techniques',
  position: 'Jardinier',
  ...cells,
});
const count = (birthName: string) =>
  database.inContext(town.administrator, (ctx) => ctx.db.countBy(Agent, { birthName }));
const codes = ({ lines }: Added) => lines.map(({ faults }) => faults.map(({ code }) => code).join());

describe('the people of several lines', () => {
  it('are checked without being written', async () => {
    const checked = await add([person(1), person(2, { startsOn: '31/02/2020' })], { checkOnly: true });
    expect(codes(checked)).toEqual(['', 'DATE_IMPOSSIBLE']);
    expect(checked).toMatchObject({
      newUnits: ['Services techniques'],
      newPositions: ['Jardinier (Services techniques)'],
    });
    expect(checked.actIds).toEqual([]);
    await expect(count(person(1).birthName)).resolves.toBe(0);
  });

  it('are registered with their unit and post, whatever the line beside, and can be taken back', async () => {
    const added = await add([
      person(3),
      person(4, { status: '?' }),
      person(5, { orgUnit: 'SERVICES TECHNIQUES' }),
    ]);
    expect(codes(added)).toEqual(['', 'STATUS_UNKNOWN', '']);
    expect(added.lines.map(({ agentId }) => agentId !== null)).toEqual([true, false, true]);
    const { organisation } = await ask<{ organisation: { units: { name: string; headcount: number }[] } }>(
      '{ organisation { units { name headcount } } }',
    );
    expect(organisation.units.filter(({ name }) => /services techniques/i.test(name))).toEqual([
      { name: 'Services techniques', headcount: 2 },
    ]);
    await ask('mutation ($ids: [ID!]!) { undoPeopleActs(input: { actIds: $ids }) { id } }', {
      ids: added.actIds,
    });
    await expect(count(person(3).birthName)).resolves.toBe(0);
  });

  it('sent twice are registered once, and a matricule of somebody else is told with who has it', async () => {
    await add([person(6)]);
    expect(codes(await add([person(6)]))).toEqual(['KNOWN_ALREADY']);
    const [line] = (await add([person(6, { birthName: 'Autre' })])).lines;
    expect(line?.faults).toEqual([
      { field: 'matricule', code: 'MATRICULE_TAKEN', detail: `Yann ${person(6).birthName}` },
    ]);
    await expect(count(person(6).birthName)).resolves.toBe(1);
  });

  it('have one matricule each, and homonyms are asked about', async () => {
    const twins = [person(7, { birthName: 'Twin' }), person(8, { birthName: 'Twin' })];
    expect(codes(await add([person(9), person(9)]))).toEqual(['DUPLICATE_MATRICULE', 'DUPLICATE_MATRICULE']);
    expect(codes(await add(twins))).toEqual(['', 'HOMONYM']);
    expect(codes(await add([{ ...twins[1], isAnotherPerson: true }]))).toEqual(['']);
  });

  it('are eighty in one sending', async () => {
    const eighty = Array.from({ length: 80 }, (_, index) => person(100 + index));
    expect(codes(await add(eighty)).filter(Boolean)).toEqual([]);
  });

  it('are for whoever manages everyone', async () => {
    await expect(add([person(99)], { who: colleague })).rejects.toThrow('FORBIDDEN');
    await expect(ask('{ setUp { hidden } }', {}, colleague)).rejects.toThrow('FORBIDDEN');
  });
});

describe('the set-up', () => {
  const plan = (input: object) =>
    ask<{ planSetUp: { setUp: { expectedAgents: number; hidden: boolean } | null; userErrors: object[] } }>(
      'mutation ($input: PlanSetUpInput!) { planSetUp(input: $input) { setUp { expectedAgents hidden } userErrors { code } } }',
      { input },
    );

  it('tells how far the employer is, from what it has', async () => {
    await plan({ expectedAgents: 500 });
    const before = await stepOf('PEOPLE');
    expect(before).toMatchObject({ state: 'STARTED', expected: 500 });
    await add([person(300)]);
    expect((await stepOf('PEOPLE'))?.done).toBe(Number(before?.done) + 1);
    await expect(stepOf('CONTACTS')).resolves.toMatchObject({ state: 'TODO', done: 0 });
    await ask(
      `mutation { setContact(input: { subject: SIGN_IN, name: "A. Cadiou", role: "Accueil", phone: "0299000000", hours: "9 h" }) { id } }`,
    );
    await expect(stepOf('CONTACTS')).resolves.toMatchObject({ state: 'STARTED', done: 1 });
    await expect(stepOf('DECISION')).resolves.toMatchObject({ state: 'TODO' });
  });

  it('is put away and taken up again, with what was said kept', async () => {
    const hidden = { expectedAgents: 80, hidden: true };
    await expect(plan(hidden)).resolves.toMatchObject({ planSetUp: { setUp: hidden } });
    const shown = { expectedAgents: 80, hidden: false };
    await expect(plan(shown)).resolves.toMatchObject({ planSetUp: { setUp: shown } });
    await expect(plan({ expectedAgents: 0 })).resolves.toMatchObject({
      planSetUp: { setUp: null, userErrors: [{ code: 'NUMBER_RANGE' }] },
    });
  });
});
