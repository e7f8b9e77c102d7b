import { randomUUID } from 'node:crypto';
import { auditModule } from '@jalon/audit/api';
import { decisionsModule } from '@jalon/decisions/api';
import { assignAgent, HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { targetsOfAgent } from './expectation.loaders';
import { skillsModule } from './skills.module';
import { giveSecondPost } from './testing/posts';

const { MANAGE_SKILLS } = HabilitationOperation;
const onSkills = { operations: [MANAGE_SKILLS], documentTypes: [] };

let database: TestDatabase;
let region: Staff;
let ports: string;
let maelle: Actor;
let camille: Actor;
let officer: Actor;
let portsOfficer: Actor;
let outsider: Actor;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, decisionsModule, skillsModule]);
  region = await staffOf(database, 'Région');
  const hospital = await staffOf(database, 'Hôpital');
  ports = await region.unit('Ports');
  maelle = await region.hire({ usualName: 'Riou', givenNames: 'Maëlle', jobTitle: 'Directrice' });
  camille = await region.hire({
    usualName: 'Le Goff',
    givenNames: 'Camille',
    jobTitle: 'Rédactrice',
    manager: maelle,
  });
  await region.hire({ usualName: 'Abgrall', jobTitle: 'Capitaine de port', orgUnitId: ports });
  officer = await region.hire({ jobTitle: 'Gestionnaire RH' });
  portsOfficer = await region.hire({ jobTitle: 'Gestionnaire des ports' });
  outsider = await hospital.hire();
  await region.habilitate(officer, onSkills);
  await region.habilitate(portsOfficer, { ...onSkills, populationOrgUnitId: ports });
  await hospital.habilitate(outsider, onSkills);
});
afterAll(() => database?.close());

interface Positions {
  targetPositions: {
    id: string;
    title: string;
    orgUnitName: string;
    holders: string[];
    targets: { competence: { id: string }; level: number }[];
    setByName: string | null;
    setAt: string | null;
  }[];
}
const FIELDS = 'id title orgUnitName holders targets { competence { id } level } setByName setAt';
const positionsOf = async (actor: Actor) =>
  (await database.execute<Positions>(actor, `{ targetPositions { ${FIELDS} } }`)).data?.targetPositions ?? [];
const positionId = async (title: string) =>
  (await positionsOf(officer)).find((position) => position.title === title)?.id ?? '';

const SET = `mutation ($input: SetPositionTargetsInput!) {
  setPositionTargets(input: $input) { position { ${FIELDS} } userErrors { code path } } }`;
const set = (actor: Actor | null, id: string, levels: Record<string, number>) =>
  database.execute<{
    setPositionTargets: { position: Positions['targetPositions'][0]; userErrors: unknown[] };
  }>(actor, SET, {
    input: {
      positionId: id,
      targets: Object.entries(levels).map(([competenceId, level]) => ({ competenceId, level })),
    },
  });
const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions['code'];

describe('the posts whose expectations one may set', () => {
  it('are those of one’s team, and those a habilitation covers, in one statement', async () => {
    const titles = async (actor: Actor) => (await positionsOf(actor)).map(({ title }) => title);
    database.queries.length = 0;
    expect(await titles(maelle)).toEqual(['Rédactrice']);
    expect(database.statements).toHaveLength(1);
    expect(await titles(portsOfficer)).toEqual(['Capitaine de port']);
    expect(await titles(officer)).toEqual([
      'Capitaine de port',
      'Directrice',
      'Gestionnaire des ports',
      'Gestionnaire RH',
      'Rédactrice',
    ]);
    expect(await titles(camille)).toEqual([]);
    expect(await titles(outsider)).toEqual(['Gestionnaire']);
  });

  it('name who holds them today', async () => {
    const [position] = await positionsOf(maelle);
    expect(position).toMatchObject({ orgUnitName: 'Région', holders: ['Camille Le Goff'], targets: [] });
    expect(position).toMatchObject({ setByName: null, setAt: null });
  });
});

describe('setting what a post requires', () => {
  it('replaces all, says who and when, and is written in the trace', async () => {
    const id = await positionId('Rédactrice');
    await set(officer, id, { 'crcn-1.1': 3, 'crcn-4.1': 4 });
    const { data } = await set(maelle, id, { 'crcn-4.1': 5, 'crcn-2.3': 2 });
    expect(data?.setPositionTargets.position).toMatchObject({
      targets: [
        { competence: { id: 'crcn-2.3' }, level: 2 },
        { competence: { id: 'crcn-4.1' }, level: 5 },
      ],
      setByName: 'Maëlle Riou',
      setAt: '2026-06-15T08:00:00.000Z',
    });
    const events = await traces();
    expect(events.at(-1)).toEqual({
      actor: maelle.personId,
      object: id,
      detail: { targets: ['crcn-4.1=5', 'crcn-2.3=2'] },
    });
  });

  it('changes nothing when it is the same again, in another order and by somebody else', async () => {
    const id = await positionId('Rédactrice');
    const before = await traces();
    const { data } = await set(officer, id, { 'crcn-2.3': 2, 'crcn-4.1': 5 });
    expect(data?.setPositionTargets.position.setByName).toBe('Maëlle Riou');
    expect(await traces()).toEqual(before);
  });

  it('takes at most eight statements, and one at a time for a post', async () => {
    const id = await positionId('Directrice');
    await Promise.all([positionsOf(maelle), positionsOf(officer)]);
    database.queries.length = 0;
    await set(officer, id, { 'crcn-1.1': 1 });
    expect(database.statements.length).toBeLessThanOrEqual(8);
    await Promise.all(
      [2, 3, 4, 5].map((level) => set(officer, id, { [`crcn-2.${level - 1}`]: level, 'crcn-5.1': level })),
    );
    const { targets = [] } = (await positionsOf(officer)).find((one) => one.id === id) ?? {};
    expect(targets).toHaveLength(2);
    expect(new Set(targets.map(({ level }) => level)).size).toBe(1);
  });

  it('says which input is at fault, and keeps nothing', async () => {
    const id = await positionId('Capitaine de port');
    const targets = [
      { competenceId: 'crcn-9.9', level: 3 },
      { competenceId: 'crcn-1.1', level: 9 },
      { competenceId: 'crcn-1.1', level: 2 },
    ];
    const { data } = await database.execute(officer, SET, { input: { positionId: id, targets } });
    expect(data).toEqual({
      setPositionTargets: {
        position: null,
        userErrors: [
          { code: 'UNKNOWN_COMPETENCE', path: ['input', 'targets', '0', 'competenceId'] },
          { code: 'LEVEL_OUT_OF_RANGE', path: ['input', 'targets', '1', 'level'] },
          { code: 'DUPLICATE_COMPETENCE', path: ['input', 'targets', '2', 'competenceId'] },
        ],
      },
    });
    expect((await positionsOf(portsOfficer))[0]?.targets).toEqual([]);
  });

  it('is for the manager of who holds the post, and for the habilitation that covers it', async () => {
    const [drafting, port] = [await positionId('Rédactrice'), await positionId('Capitaine de port')];
    const none = {};
    expect(codeOf(await set(camille, drafting, none))).toBe('FORBIDDEN');
    expect(codeOf(await set(maelle, port, none))).toBe('FORBIDDEN');
    expect(codeOf(await set(portsOfficer, drafting, none))).toBe('FORBIDDEN');
    expect(codeOf(await set(null, drafting, none))).toBe('UNAUTHENTICATED');
    expect((await set(portsOfficer, port, { 'crcn-5.1': 3 })).errors).toBeUndefined();
  });

  it('knows another employer’s post no more than one that nobody has, after as many statements', async () => {
    const seen: unknown[] = [];
    for (const id of [await positionId('Rédactrice'), randomUUID()]) {
      database.queries.length = 0;
      seen.push([codeOf(await set(outsider, id, {})), database.statements.length]);
    }
    expect(seen[0]).toEqual(['NOT_FOUND', 2]);
    expect(seen[1]).toEqual(seen[0]);
    expect(codeOf(await set(outsider, 'nothing', {}))).toBe('NOT_FOUND');
  });
});

it('a person of two posts is expected the higher level of each competence, and nothing of a post they left', async () => {
  const luc = await region.hire({ jobTitle: 'Pilote', manager: maelle });
  await region.hire({ jobTitle: 'Suppléant', manager: maelle });
  const [pilot, deputy] = [await positionId('Pilote'), await positionId('Suppléant')];
  await set(maelle, pilot, { 'crcn-1.1': 2, 'crcn-1.2': 5 });
  await set(maelle, deputy, { 'crcn-1.1': 4, 'crcn-1.2': 3, 'crcn-3.1': 1 });
  const expected = async () => {
    const targets = await database.inContext(luc, (ctx) => ctx.load(targetsOfAgent, luc.agentId));
    return Object.fromEntries(targets.map(({ competenceId, level }) => [competenceId, level]));
  };
  expect(await expected()).toEqual({ 'crcn-1.1': 2, 'crcn-1.2': 5 });
  await giveSecondPost(database, region, luc, {
    positionId: deputy,
    manager: maelle,
    startsOn: '2026-06-15',
  });
  expect(await expected()).toEqual({ 'crcn-1.1': 4, 'crcn-1.2': 5, 'crcn-3.1': 1 });
  await database.inContext(region.administrator, (ctx) =>
    assignAgent(ctx, {
      engagementId: luc.engagementId,
      orgUnitId: region.rootUnitId,
      startsOn: '2026-06-15',
    }),
  );
  expect(await expected()).toEqual({ 'crcn-1.1': 4, 'crcn-1.2': 3, 'crcn-3.1': 1 });
});

async function traces() {
  const rows = await database.inContext(officer, (ctx) =>
    ctx.db.query<{ actor_person_id: string; object_id: string; detail: object }[]>(
      `select actor_person_id, object_id, detail from audit_event
        where action = 'skills.setPositionTargets' order by id`,
    ),
  );
  return rows.map(({ actor_person_id: actor, object_id: object, detail }) => ({ actor, object, detail }));
}
