import { AuditEvent, auditModule } from '@jalon/audit/api';
import { RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { registerAgent } from './agent.service';
import { assignAgent } from './assignment.service';
import { recordCareerEvent } from './career-event.service';
import type { Contact } from './contact.entity';
import { contacts, setContact } from './contact.service';
import { Employer } from './employer.entity';
import { createEmployer } from './employer.service';
import { Engagement } from './engagement.entity';
import { closeEngagement, openEngagement } from './engagement.service';
import { habilitationsInForce } from './habilitation.loaders';
import { endHabilitation } from './habilitation.service';
import { identityModule } from './identity.module';
import { createOrgUnit } from './org-unit.service';
import { EngagementLocator } from './person.entity';
import { type Staff, staffOf, type StaffMember } from './testing/staff';
import { CareerEventKind, ContactSubject, EmploymentStatus, HabilitationOperation } from './vocabulary';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const { MANAGE_PEOPLE, MANAGE_HABILITATIONS } = HabilitationOperation;
const civilStatus = { matricule: 'X1', birthName: 'Le Goff', usualName: 'Le Goff', givenNames: 'Camille' };

let database: TestDatabase;
let region: Staff;
let hospital: Staff;
let agent: StaffMember;
let colleague: StaffMember;
let outsider: StaffMember;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule]);
  region = await staffOf(database, 'Région');
  hospital = await staffOf(database, 'Hôpital');
  agent = await region.hire();
  colleague = await region.hire();
  outsider = await hospital.hire();
});
afterAll(() => database?.close());

const as = <T>(actor: StaffMember | Staff['administrator'], work: (ctx: RequestContext) => Promise<T>) =>
  database.inContext(actor, work);

describe('an employer', () => {
  it('opens with an administrator who may manage people and rights for a year, and is told among their employers', async () => {
    const { administrator } = region;
    const habilitations = await as(administrator, habilitationsInForce);
    expect(habilitations).toMatchObject([
      { operations: [MANAGE_PEOPLE, MANAGE_HABILITATIONS], orgUnitIds: null, validUntil: '2027-06-14' },
    ]);
    const { personId, employerId, agentId } = administrator;
    const locators = await as(administrator, (ctx) => ctx.db.find(EngagementLocator));
    expect(locators).toMatchObject([{ personId, employerId, agentId, validUntil: null }]);
  });

  it('is opened by nobody but the operator, in the service as in the database', async () => {
    const input = {
      siret: '35600000000048',
      name: 'Poste',
      shortName: 'Poste',
      branch: 'STATE' as Employer['branch'],
      firstAdministrator: civilStatus,
    };
    await expect(as(region.administrator, (ctx) => createEmployer(ctx, input))).rejects.toThrow(
      'You may not do this.',
    );
    // Nobody signed in, as at the owner's terminal, but with the serving role.
    await expect(database.inContext(null, (ctx) => createEmployer(ctx, input))).rejects.toThrow(
      'this is the act of the platform',
    );
  });

  it('is refused twice, or with a wrong SIRET, by naming the field', async () => {
    const owner = await database.connect('jalon_owner');
    const operator = new RequestContext(database.services(owner), null);
    const { siret, name, shortName, branch } = await as(agent, (ctx) =>
      ctx.db.findOneByOrFail(Employer, { id: agent.employerId }),
    );
    const input = { siret, name, shortName, branch, firstAdministrator: civilStatus };
    await expect(createEmployer(operator, input)).rejects.toThrow(/"siret".*already/);
    await expect(createEmployer(operator, { ...input, siret: '1234' })).rejects.toThrow(/"siret".*14 digits/);
  });
});

describe('an id that is unknown or another employer’s', () => {
  const event = { kind: CareerEventKind.STEP, effectiveOn: '2026-05-01', step: '2' };
  const acts: Record<string, (ctx: RequestContext, id: string) => Promise<unknown>> = {
    openEngagement: (ctx, agentId) =>
      openEngagement(ctx, { agentId, status: EmploymentStatus.TENURED, startsOn: '2026-01-01' }),
    closeEngagement: (ctx, engagementId) =>
      closeEngagement(ctx, { engagementId, endsOn: '2026-05-31', endReason: 'Fin' }),
    assignAgent: (ctx, engagementId) =>
      assignAgent(ctx, { engagementId, orgUnitId: region.rootUnitId, startsOn: '2026-05-01' }),
    recordCareerEvent: (ctx, engagementId) => recordCareerEvent(ctx, { engagementId, ...event }),
    endHabilitation: (ctx, id) => endHabilitation(ctx, { id }),
    createOrgUnit: (ctx, parentId) => createOrgUnit(ctx, { parentId, name: 'X' }),
  };
  const foreignIds = async (): Promise<Record<string, string>> => ({
    openEngagement: outsider.agentId,
    endHabilitation: await hospital.habilitate(outsider),
    createOrgUnit: hospital.rootUnitId,
  });

  it.each(Object.keys(acts))('%s answers NOT_FOUND to both, after as many statements', async (name) => {
    const foreignId = (await foreignIds())[name] ?? outsider.engagementId;
    const counts: number[] = [];
    for (const id of [UNKNOWN, foreignId]) {
      database.queries.length = 0;
      await expect(as(region.administrator, (ctx) => acts[name]!(ctx, id))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      counts.push(database.queries.length);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});

describe('an agent', () => {
  it('is refused by naming every field at fault', async () => {
    const wrong = { ...civilStatus, matricule: 'A 1', usualName: ' ', birthDate: '2026-02-30' };
    const refusal = as(region.administrator, (ctx) => registerAgent(ctx, wrong));
    await expect(refusal).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(refusal).rejects.toThrow(/"matricule".*"usualName".*"birthDate"/);
  });

  it('has a matricule and a person of their own with each employer', async () => {
    const member = { ...civilStatus, matricule: 'M1' };
    const { personId } = await as(region.administrator, (ctx) => registerAgent(ctx, member));
    await expect(as(region.administrator, (ctx) => registerAgent(ctx, member))).rejects.toThrow(
      /"matricule"/,
    );
    const again = { ...member, matricule: 'M2', personId };
    await expect(as(region.administrator, (ctx) => registerAgent(ctx, again))).rejects.toThrow(/"personId"/);
    // The same matricule and the same person, elsewhere: another agent.
    await expect(
      as(hospital.administrator, (ctx) => registerAgent(ctx, { ...member, personId })),
    ).resolves.toBeDefined();
  });
});

describe('a contact', () => {
  const contact = {
    subject: ContactSubject.CAREER,
    name: 'N. Ben Amor',
    role: 'RH',
    phone: '02 99 00 00 00',
    hours: '9 h – 17 h',
  };

  it('replaces the one before on its subject, with its trace', async () => {
    const id = await as(region.administrator, (ctx) => setContact(ctx, contact));
    await as(region.administrator, (ctx) => setContact(ctx, { ...contact, name: 'P. Abgrall' }));
    await expect(as(agent, contacts)).resolves.toMatchObject([
      { id, name: 'P. Abgrall' },
    ] satisfies Partial<Contact>[]);
    const trace = await as(agent, (ctx) => ctx.db.findBy(AuditEvent, { objectId: id }));
    expect(trace).toMatchObject([{ action: 'identity.setContact' }, { action: 'identity.setContact' }]);
  });

  it('is refused by naming the field', async () => {
    const wrong = { ...contact, phone: 'appelez-moi', email: 'moi' };
    await expect(as(region.administrator, (ctx) => setContact(ctx, wrong))).rejects.toThrow(
      /"phone".*"email"/,
    );
  });
});

it('leaves no trace of an act that is refused', async () => {
  const engagements = () => as(agent, (ctx) => ctx.db.countBy(Engagement, { agentId: agent.agentId }));
  const events = () => as(agent, (ctx) => ctx.db.count(AuditEvent));
  const before = [await engagements(), await events()];
  const input = { agentId: agent.agentId, status: EmploymentStatus.TENURED, startsOn: '2026-01-01' };
  await expect(as(colleague, (ctx) => openEngagement(ctx, input))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  expect([await engagements(), await events()]).toEqual(before);
});
