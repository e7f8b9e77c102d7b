import { randomUUID } from 'node:crypto';
import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { endHabilitation, HabilitationOperation, identityModule, renameOrgUnit } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import { notificationsModule } from '@jalon/notifications/api';
import { type Actor, type RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { worklistModule } from '@jalon/worklist/api';
import { type AddMove, addReorganisationMove, removeReorganisationMove } from './moves.service';
import { reorganisationPlan } from './plan-page.service';
import {
  abandonReorganisation,
  type ActOutcome,
  amendReorganisation,
  prepareReorganisation,
} from './prepare.service';
import { reorganisationModule } from './reorganisation.module';
import { reorganisations } from './reorganisation-list.service';
import { scheduleReorganisation, takeBackReorganisation } from './schedule.service';
import { MoveKind, ReorganisationState } from './vocabulary';

const base = [auditModule, identityModule, documentsModule, reorganisationModule];
const worklist = worklistModule(base);
const told = [...base, worklist];
const modules = [...told, notificationsModule(told), jobsModule(told)];
const { MANAGE_PEOPLE, CONSULTATION } = HabilitationOperation;

type Member = Awaited<ReturnType<Staff['hire']>>;

let database: TestDatabase;
let worker: TestWorker;
let staff: Staff;
let manager: Member;
let hr: string;
let roads: string;
let pay: string;
let paid: Member;
let driver: Member;
let hrOfficer: Member;
let roadsOfficer: Member;

const as = <T>(actor: Actor, work: (ctx: RequestContext) => Promise<T>) => database.inContext(actor, work);
const codes = ({ userErrors }: ActOutcome) => userErrors.map(({ code }) => code);

beforeEach(async () => {
  database = await testDatabase(modules);
  worker = await testWorker(database, modules);
  database.clock.set('2026-11-02T09:00:00Z');
  staff = await staffOf(database, 'Région Armorique');
  hr = await staff.unit('Ressources humaines');
  roads = await staff.unit('Routes');
  pay = await staff.unit('Paie', hr);
  manager = await staff.hire({ usualName: 'Prigent', givenNames: 'Hélène' });
  paid = await staff.hire({ usualName: 'Cadiou', givenNames: 'Alix', orgUnitId: pay });
  driver = await staff.hire({ usualName: 'Riou', givenNames: 'Malo', orgUnitId: roads });
  hrOfficer = await staff.hire({ usualName: 'Ben Amor', givenNames: 'Nadia' });
  roadsOfficer = await staff.hire({ usualName: 'Abgrall', givenNames: 'Gildas' });
  const everyone = { operations: [MANAGE_PEOPLE], documentTypes: [], validUntil: '2027-12-31' };
  await staff.habilitate(manager, { ...everyone, label: 'Direction' });
  const reading = { operations: [CONSULTATION], validUntil: '2027-12-31' };
  await staff.habilitate(hrOfficer, { ...reading, label: 'Carrières RH', populationOrgUnitId: hr });
  await staff.habilitate(roadsOfficer, { ...reading, label: 'Carrières routes', populationOrgUnitId: roads });
});

afterEach(() => database.close());

async function prepare(effectiveOn = '2026-12-01'): Promise<string> {
  const id = randomUUID();
  const terms = { title: 'Paie aux routes', reason: 'Avis du CST', effectiveOn };
  expect(codes(await as(manager, (ctx) => prepareReorganisation(ctx, { id, ...terms })))).toEqual([]);
  return id;
}

const add = (reorganisationId: string, move: Omit<AddMove, 'reorganisationId'>) =>
  as(manager, (ctx) => addReorganisationMove(ctx, { reorganisationId, ...move }));
const plan = (id: string) => as(manager, (ctx) => reorganisationPlan(ctx, id));
const schedule = (id: string) => as(manager, (ctx) => scheduleReorganisation(ctx, id));
const movePay = (id: string) => add(id, { kind: MoveKind.MOVE_UNIT, orgUnitId: pay, parentId: roads });

/** Its day comes: whatever waits for a date is due. */
async function dayComes(instant: string): Promise<void> {
  database.clock.set(instant);
  await worker.wait();
  await worker.work();
}

const unitsIn = () =>
  as(manager, (ctx) =>
    ctx.db.query<{ name: string; parent: string | null; closesOn: string | null }[]>(
      `select unit.name, parent.name as parent, unit.closes_on as "closesOn"
         from org_unit as unit left join org_unit as parent
           on parent.employer_id = unit.employer_id and parent.id = unit.parent_id
        where unit.employer_id = $1 order by unit.name collate "fr-x-icu"`,
      [staff.employerId],
    ),
  );
const noticesOf = async (person: Actor) =>
  (
    await as(person, (ctx) =>
      ctx.db.query<{ kind: string }[]>(
        `select kind from notification where recipient_person_id = $1 and kind like 'reorganisation.%'`,
        [person.personId],
      ),
    )
  ).map(({ kind }) => kind);
const waiting = () =>
  as(manager, (ctx) =>
    ctx.db.query<{ kind: string; objectId: string }[]>(
      `select kind, object_id as "objectId" from work_item where employer_id = $1 and settled_at is null`,
      [staff.employerId],
    ),
  );

describe('preparing a reorganisation', () => {
  it('keeps one, however often the form is sent, and refuses what is wrong by field', async () => {
    const id = await prepare();
    const again = { id, title: 'Autre', reason: 'x', effectiveOn: '2026-12-01' };
    expect(codes(await as(manager, (ctx) => prepareReorganisation(ctx, again)))).toEqual([]);
    const { edges, totalCount } = await as(manager, (ctx) =>
      reorganisations(ctx, { first: 10, after: null }),
    );
    expect([totalCount, edges[0]?.node.title]).toEqual([1, 'Paie aux routes']);
    const past = { ...again, id: randomUUID(), effectiveOn: '2026-11-02' };
    expect(codes(await as(manager, (ctx) => prepareReorganisation(ctx, past)))).toEqual(['DATE_PAST']);
  });

  it('is for whoever manages everyone', async () => {
    const terms = { id: randomUUID(), title: 'x', reason: 'x', effectiveOn: '2026-12-01' };
    await expect(as(hrOfficer, (ctx) => prepareReorganisation(ctx, terms))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const id = await prepare();
    await expect(as(roadsOfficer, (ctx) => reorganisationPlan(ctx, id))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const elsewhere = await staffOf(database, 'Hôpital');
    expect(await as(elsewhere.administrator, (ctx) => reorganisationPlan(ctx, id))).toBeNull();
  });

  it('refuses a line that cannot follow those before it, at its field', async () => {
    const id = await prepare();
    expect(codes(await add(id, { kind: MoveKind.CLOSE_UNIT, orgUnitId: hr }))).toEqual(['HAS_UNITS']);
    expect(codes(await movePay(id))).toEqual([]);
    expect(codes(await add(id, { kind: MoveKind.MOVE_UNIT, orgUnitId: roads, parentId: pay }))).toEqual([
      'LOOP',
    ]);
    expect(codes(await add(id, { kind: MoveKind.MOVE_AGENT, orgUnitId: pay }))).toEqual(['REQUIRED']);
    const twice = { kind: MoveKind.MOVE_AGENT, orgUnitId: pay, agentId: driver.agentId };
    expect(codes(await add(id, twice))).toEqual([]);
    expect(codes(await add(id, twice))).toEqual(['AGENT_TWICE']);
    expect((await plan(id))?.moves.map(({ kind }) => kind)).toEqual(['MOVE_UNIT', 'MOVE_AGENT']);
  });

  it('says who loses and who gains access, people moved by name apart', async () => {
    const id = await prepare();
    await movePay(id);
    await add(id, {
      kind: MoveKind.MOVE_AGENT,
      orgUnitId: hr,
      agentId: driver.agentId,
      managerAgentId: hrOfficer.agentId,
    });
    const effects = (await plan(id))?.effects;
    expect(effects?.access).toMatchObject([
      {
        holderName: 'Nadia Ben Amor',
        label: 'Carrières RH',
        lost: [{ name: 'Paie', count: 1 }],
        gained: [{ name: 'Malo Riou', count: 1 }],
        isEmptied: false,
      },
      {
        holderName: 'Gildas Abgrall',
        label: 'Carrières routes',
        lost: [{ name: 'Malo Riou', count: 1 }],
        gained: [{ name: 'Paie', count: 1 }],
        isEmptied: false,
      },
    ]);
    expect(effects?.managers).toEqual([{ agentName: 'Malo Riou', fromName: null, toName: 'Nadia Ben Amor' }]);
    // The direction manages everyone: nobody is left alone.
    expect(effects?.leftAlone).toEqual([]);
  });
});

describe('the day of a reorganisation', () => {
  it('applies every line at its start, in the name of whoever scheduled it, and tells those concerned', async () => {
    const id = await prepare();
    await add(id, { kind: MoveKind.CREATE_UNIT, parentId: staff.rootUnitId, name: 'Numérique' });
    const digital = (await plan(id))?.units.find(({ name }) => name === 'Numérique')?.id;
    await add(id, { kind: MoveKind.MOVE_UNIT, orgUnitId: pay, parentId: digital });
    await add(id, { kind: MoveKind.RENAME_UNIT, orgUnitId: pay, name: 'Paie et indemnités' });
    await add(id, { kind: MoveKind.MOVE_AGENT, orgUnitId: digital, agentId: driver.agentId });
    await add(id, { kind: MoveKind.CLOSE_UNIT, orgUnitId: roads });
    expect(codes(await schedule(id))).toEqual([]);
    await dayComes('2026-11-30T22:59:00Z');
    expect((await plan(id))?.reorganisation.state).toBe(ReorganisationState.SCHEDULED);
    expect(await schedule(id)).toMatchObject({ id });

    await as(manager, (ctx) => takeBackReorganisation(ctx, id));
    await schedule(id);
    await dayComes('2026-11-30T23:00:00Z');
    expect((await plan(id))?.reorganisation).toMatchObject({
      state: ReorganisationState.APPLIED,
      scheduledByName: 'Hélène Prigent',
    });
    expect(await unitsIn()).toEqual([
      { name: 'Numérique', parent: 'Région Armorique', closesOn: null },
      { name: 'Paie et indemnités', parent: 'Numérique', closesOn: null },
      { name: 'Région Armorique', parent: null, closesOn: null },
      { name: 'Ressources humaines', parent: 'Région Armorique', closesOn: null },
      { name: 'Routes', parent: 'Région Armorique', closesOn: '2026-11-30' },
    ]);
    expect(await noticesOf(driver)).toEqual(['reorganisation.agentMoved']);
    expect(await noticesOf(manager)).toEqual(['reorganisation.applied']);
    expect(await noticesOf(paid)).toEqual([]);
  });

  it('applies nothing when a line has become impossible, and says which', async () => {
    const id = await prepare();
    await movePay(id);
    await add(id, { kind: MoveKind.RENAME_UNIT, orgUnitId: roads, name: 'Mobilités' });
    await schedule(id);
    await as(staff.administrator, (ctx) => renameOrgUnit(ctx, { id: roads, name: 'Mobilités' }));
    await dayComes('2026-12-01T06:00:00Z');
    const after = await plan(id);
    expect(after?.reorganisation).toMatchObject({
      state: ReorganisationState.FAILED,
      failureCode: 'NO_CHANGE',
    });
    expect(after?.reorganisation.failedMoveId).toBe(after?.moves[1]?.id);
    expect((await unitsIn()).find(({ name }) => name === 'Paie')?.parent).toBe('Ressources humaines');
    expect(await noticesOf(manager)).toEqual(['reorganisation.failed']);
    expect(await waiting()).toEqual([{ kind: 'reorganisation.notApplied', objectId: id }]);

    await as(manager, (ctx) =>
      removeReorganisationMove(ctx, { reorganisationId: id, moveId: after?.moves[1]?.id ?? '' }),
    );
    expect(codes(await schedule(id))).toEqual(['DATE_PAST']);
    const later = { id, title: 'Paie aux routes', reason: 'Avis du CST', effectiveOn: '2026-12-15' };
    expect(codes(await as(manager, (ctx) => amendReorganisation(ctx, later)))).toEqual([]);
    expect(codes(await schedule(id))).toEqual([]);
    expect(await waiting()).toEqual([]);
    await dayComes('2026-12-15T06:00:00Z');
    expect((await unitsIn()).find(({ name }) => name === 'Paie')?.parent).toBe('Mobilités');
  });

  it('applies nothing once the right of whoever scheduled it has ended', async () => {
    const held = await staff.habilitate(hrOfficer, {
      operations: [MANAGE_PEOPLE],
      documentTypes: [],
      validUntil: '2027-12-31',
    });
    const id = await prepare();
    await movePay(id);
    await as(hrOfficer, (ctx) => scheduleReorganisation(ctx, id));
    await as(staff.administrator, (ctx) => endHabilitation(ctx, { id: held }));
    await dayComes('2026-12-01T06:00:00Z');
    expect((await plan(id))?.reorganisation).toMatchObject({
      state: ReorganisationState.FAILED,
      failureCode: 'RIGHT_ENDED',
    });
    expect((await unitsIn()).find(({ name }) => name === 'Paie')?.parent).toBe('Ressources humaines');
  });

  it('does nothing of what was taken back, given up, or already applied', async () => {
    const [back, left] = [await prepare(), await prepare()];
    for (const id of [back, left]) {
      await movePay(id);
      await schedule(id);
      await as(manager, (ctx) => takeBackReorganisation(ctx, id));
    }
    await as(manager, (ctx) => abandonReorganisation(ctx, left));
    await dayComes('2026-12-01T06:00:00Z');
    expect((await plan(back))?.reorganisation.state).toBe(ReorganisationState.DRAFT);
    expect((await plan(left))?.reorganisation.state).toBe(ReorganisationState.ABANDONED);
    expect((await unitsIn()).find(({ name }) => name === 'Paie')?.parent).toBe('Ressources humaines');
  });

  it('keeps to the day last chosen, when an earlier job runs', async () => {
    const id = await prepare('2026-12-01');
    await movePay(id);
    await schedule(id);
    await as(manager, (ctx) => takeBackReorganisation(ctx, id));
    const later = { id, title: 'x', reason: 'x', effectiveOn: '2026-12-20' };
    await as(manager, (ctx) => amendReorganisation(ctx, later));
    await schedule(id);
    await dayComes('2026-12-01T06:00:00Z');
    expect((await plan(id))?.reorganisation.state).toBe(ReorganisationState.SCHEDULED);
  });

  it('is not scheduled with nothing in it, nor with a unit closed while people are in it', async () => {
    const id = await prepare();
    expect(codes(await schedule(id))).toEqual(['EMPTY']);
    await add(id, { kind: MoveKind.CLOSE_UNIT, orgUnitId: roads });
    expect((await plan(id))?.effects?.faultCode).toBe('HAS_PEOPLE');
    expect(codes(await schedule(id))).toEqual(['LINE_AT_FAULT']);
  });
});
