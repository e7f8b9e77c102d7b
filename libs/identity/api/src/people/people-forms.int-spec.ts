import { randomUUID } from 'node:crypto';
import { AuditEvent, auditModule } from '@jalon/audit/api';
import { type Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { Agent } from '../agent.entity';
import { Assignment, Engagement } from '../engagement.entity';
import { identityModule } from '../identity.module';
import { type Staff, staffOf, type StaffMember } from '../testing/staff';
import { signInModule } from '../sign-in.module';
import { HabilitationOperation } from '../vocabulary';
import { AgentFieldSource, PeopleAct } from './people-act.entity';

const NIR = '1 85 05 78 006 084 91';
const PAYLOAD = `
  id actIds homonyms { agentId displayName birthDate }
  conflict { version changedByName fields { field current proposed } }
  userErrors { code path }`;
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${PAYLOAD} } }`;

interface Payload {
  id: string | null;
  actIds: string[];
  homonyms: { agentId: string; displayName: string; birthDate: string | null }[];
  conflict: { version: number; changedByName: string | null; fields: object[] } | null;
  userErrors: { code: string; path: string[] }[];
}

let database: TestDatabase;
let region: Staff;
let hospital: Staff;
let officer: StaffMember;
let colleague: StaffMember;
let lycees: string;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule, signInModule]);
  region = await staffOf(database, 'Région');
  hospital = await staffOf(database, 'Hôpital');
  lycees = await region.unit('Lycées');
  officer = await region.hire({ usualName: 'Ben Amor', givenNames: 'Nadia' });
  colleague = await region.hire();
  await region.habilitate(officer, { operations: [HabilitationOperation.MANAGE_PEOPLE], documentTypes: [] });
});
beforeEach(() => database.clock.set('2026-06-15'));
afterAll(() => database?.close());

async function send(name: string, input: object, who: Actor = officer): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await database.execute<Record<string, Payload>>(who, act(name, type), { input });
  if (errors?.[0]) throw new Error(String(errors[0].extensions?.['code'] ?? errors[0].message));
  return data?.[name] as Payload;
}
const codes = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => `${path.at(-1)} ${code}`);
const as = <T>(work: Parameters<typeof database.inContext<T>>[1]) => database.inContext(officer, work);

let matricules = 0;
const somebody = (status: object = {}) => {
  const matricule = `00${++matricules}42`;
  return { matricule, birthName: `Kerjean ${matricule}`, usualName: '', givenNames: 'Alix', ...status };
};
const engagement = { status: 'TENURED', category: 'B', startsOn: '2026-06-01' };
const register = (input: object = {}) => send('registerAgent', { ...somebody(), ...input });
const agentOf = (id: string | null) => as((ctx) => ctx.db.findOneByOrFail(Agent, { id: String(id) }));
const engagementOf = (agentId: string | null) =>
  as((ctx) => ctx.db.findOneByOrFail(Engagement, { agentId: String(agentId) }));
const placesOf = (agentId: string | null) =>
  as((ctx) => ctx.db.find(Assignment, { where: { agentId: String(agentId) }, order: { startsOn: 'ASC' } }));

describe('registering somebody', () => {
  it('keeps the zeros of the matricule, takes the birth name as usual name, and engages and places at once', async () => {
    const { id, actIds, userErrors } = await register({
      matricule: ' 000742 ',
      engagement,
      place: { orgUnitId: lycees },
    });
    expect(userErrors).toEqual([]);
    expect(actIds).toHaveLength(4);
    const agent = await agentOf(id);
    expect(agent).toMatchObject({ matricule: '000742', usualName: agent.birthName });
    await expect(placesOf(id)).resolves.toMatchObject([
      { orgUnitId: lycees, startsOn: '2026-06-01', endsOn: null },
    ]);
  });

  it('makes one agent of a form sent twice, even at once', async () => {
    const input = { ...somebody(), id: randomUUID() };
    const [first, second] = await Promise.all([send('registerAgent', input), send('registerAgent', input)]);
    expect([first.userErrors, second.userErrors]).toEqual([[], []]);
    expect(first.id).toBe(input.id);
    expect(second.id).toBe(input.id);
    await expect(as((ctx) => ctx.db.countBy(Agent, { matricule: input.matricule }))).resolves.toBe(1);
  });

  it.each(['matricule', 'birthName', 'givenNames', 'birthPlace'])(
    'refuses a social security number typed as %s, and says why',
    async (field) => {
      const value = field === 'matricule' ? NIR.replaceAll(' ', '') : NIR;
      expect(codes(await register({ [field]: value }))).toContain(`${field} NIR_REFUSED`);
    },
  );

  it('says every field at fault, and keeps nothing', async () => {
    const agents = () => as((ctx) => ctx.db.count(Agent));
    const before = await agents();
    const wrong = await register({
      matricule: 'A 1',
      givenNames: ' ',
      birthDate: '1850-01-01',
      professionalEmail: 'x',
    });
    expect(codes(wrong)).toEqual([
      'matricule MATRICULE_SPACES',
      'givenNames REQUIRED',
      'birthDate BIRTH_DATE_RANGE',
      'professionalEmail EMAIL_INVALID',
    ]);
    // Somebody registered whose engagement is refused is not kept either.
    expect(codes(await register({ engagement: { ...engagement, jobStream: NIR } }))).toEqual([
      'jobStream NIR_REFUSED',
    ]);
    await expect(agents()).resolves.toBe(before);
  });

  it('asks whether a homonym is the same person, and tells nothing of another employer’s', async () => {
    const camille = { birthName: 'Le Goff', givenNames: 'Camille Anne', birthDate: '1985-05-04' };
    await hospital.hire({
      usualName: 'Le Goff',
      birthName: 'Le Goff',
      givenNames: 'Camille',
      birthDate: '1985-05-04',
    });
    const { id } = await register(camille);
    expect(id).not.toBeNull();
    const asked = await register({ ...camille, birthName: 'LE-GOFF', givenNames: 'camille' });
    expect(codes(asked)).toEqual(['isAnotherPerson HOMONYM']);
    expect(asked.homonyms).toEqual([
      { agentId: id, displayName: 'Camille Le Goff', birthDate: '1985-05-04' },
    ]);
    // Born another day, or said to be another person: registered.
    expect((await register({ ...camille, birthDate: '1990-01-01' })).userErrors).toEqual([]);
    expect((await register({ ...camille, isAnotherPerson: true })).userErrors).toEqual([]);
  });

  it('is for whoever manages everyone', async () => {
    await expect(send('registerAgent', somebody(), colleague)).rejects.toThrow('FORBIDDEN');
  });
});

describe('amending somebody', () => {
  const amended = (agent: Agent, change: object) => {
    const { id, version, matricule, birthName, usualName, givenNames } = agent;
    const same = {
      agentId: id,
      version,
      matricule,
      birthName,
      usualName,
      givenNames,
      reason: 'TYPING_ERROR',
    };
    return { ...same, ...change };
  };

  it('keeps who changed what and why, with the names of the fields alone in the trace', async () => {
    const { id } = await register();
    const agent = await agentOf(id);
    const { actIds } = await send(
      'amendAgent',
      amended(agent, { usualName: 'Le Bihan', reason: 'CIVIL_STATUS_CHANGE' }),
    );
    await expect(agentOf(id)).resolves.toMatchObject({ usualName: 'Le Bihan', version: 2 });
    const [kept] = await as((ctx) => ctx.db.findBy(PeopleAct, { id: actIds[0] }));
    expect(kept).toMatchObject({
      reason: 'CIVIL_STATUS_CHANGE',
      byPersonId: officer.personId,
      source: 'FORM',
    });
    expect(kept?.changes[0]).toMatchObject({
      before: { usualName: agent.usualName },
      after: { usualName: 'Le Bihan' },
    });
    const trace = await as((ctx) =>
      ctx.db.findBy(AuditEvent, { objectId: String(id), action: 'identity.amendAgent' }),
    );
    expect(trace.map(({ detail }) => detail)).toEqual([{ fields: ['usualName'] }]);
  });

  it('is refused when somebody changed it meanwhile, with both values and who wrote the other', async () => {
    const agent = await agentOf((await register()).id);
    await send('amendAgent', amended(agent, { birthPlace: 'Vannes' }));
    const late = await send('amendAgent', amended(agent, { birthPlace: 'Rennes' }));
    expect(codes(late)).toEqual(['version CHANGED_MEANWHILE']);
    const fields = [{ field: 'birthPlace', current: 'Vannes', proposed: 'Rennes' }];
    expect(late.conflict).toEqual({ version: 2, changedByName: 'Nadia Ben Amor', fields });
    const decided = await send('amendAgent', amended(agent, { birthPlace: 'Rennes', version: 2 }));
    expect(decided.userErrors).toEqual([]);
  });

  it('lets one of two amendments sent at once through', async () => {
    const agent = await agentOf((await register()).id);
    const answers = await Promise.all(
      ['Vannes', 'Rennes'].map((birthPlace) => send('amendAgent', amended(agent, { birthPlace }))),
    );
    expect(answers.flatMap(codes)).toEqual(['version CHANGED_MEANWHILE']);
  });

  it('says that nothing differs, and refuses a matricule that is taken', async () => {
    const { id } = await register({ matricule: '00777' });
    const agent = await agentOf((await register()).id);
    expect(codes(await send('amendAgent', amended(agent, {})))).toEqual(['version NOTHING_CHANGED']);
    expect(codes(await send('amendAgent', amended(agent, { matricule: '00777' })))).toEqual([
      'matricule MATRICULE_TAKEN',
    ]);
    // 777 and 00777 are two matricules.
    expect(codes(await send('amendAgent', amended(agent, { matricule: '777' })))).toEqual([]);
    expect((await agentOf(id)).matricule).toBe('00777');
  });

  it('says where each value comes from', async () => {
    const agent = await agentOf((await register({ birthPlace: 'Brest' })).id);
    database.clock.set('2026-06-16');
    await send('amendAgent', amended(agent, { birthPlace: 'Vannes' }));
    const sources = await as((ctx) => ctx.db.findBy(AgentFieldSource, { agentId: agent.id }));
    const dayOf = (name: string) =>
      sources
        .find(({ field }) => field === name)
        ?.at.toISOString()
        .slice(0, 10);
    expect([dayOf('matricule'), dayOf('birthPlace')]).toEqual(['2026-06-15', '2026-06-16']);
  });
});

describe('undoing', () => {
  it('takes back a registration with all that came with it, when nothing was done since', async () => {
    const { id, actIds } = await register({ engagement, place: { orgUnitId: lycees } });
    expect((await send('undoPeopleActs', { actIds })).userErrors).toEqual([]);
    await expect(as((ctx) => ctx.db.countBy(Agent, { id: String(id) }))).resolves.toBe(0);
    await expect(placesOf(id)).resolves.toEqual([]);
    // What was done and undone stays told.
    const acts = await as((ctx) => ctx.db.findBy(PeopleAct, { agentId: String(id) }));
    expect(acts.map(({ undoneByPersonId }) => undoneByPersonId)).toEqual(Array(4).fill(officer.personId));
  });

  it('refuses once something was done on the same thing, once it is used, a second time, and after a week', async () => {
    const { id, actIds } = await register({ engagement });
    const { actIds: closing } = await closed(id);
    expect(codes(await send('undoPeopleActs', { actIds }))).toEqual(['actIds CHANGED_SINCE']);
    expect((await send('undoPeopleActs', { actIds: closing })).userErrors).toEqual([]);
    expect(codes(await send('undoPeopleActs', { actIds: closing }))).toEqual(['actIds UNDONE_ALREADY']);
    const parent = await send('createOrgUnit', { name: 'Pôle', parentId: null });
    await send('createOrgUnit', { name: 'Service', parentId: parent.id });
    expect(codes(await send('undoPeopleActs', { actIds: parent.actIds }))).toEqual(['actIds USED_SINCE']);
    const later = await register();
    database.clock.set('2026-06-23');
    expect(codes(await send('undoPeopleActs', { actIds: later.actIds }))).toEqual(['actIds TOO_LATE']);
  });

  it('takes a creation back once all that followed it is undone, in order, and not before', async () => {
    const { id, actIds } = await register({ engagement, place: { orgUnitId: lycees } });
    const rename = async (usualName: string) => {
      const { version, matricule, birthName, givenNames } = await agentOf(id);
      const same = { agentId: id, version, matricule, birthName, givenNames, reason: 'TYPING_ERROR' };
      return (await send('amendAgent', { ...same, usualName })).actIds;
    };
    const undo = async (ids: readonly string[]) => codes(await send('undoPeopleActs', { actIds: ids }));
    const first = await rename('Le Bihan');
    const second = await rename('Le Goff');
    const [place] = await placesOf(id);
    const amendment = { assignmentId: place?.id, version: 1, orgUnitId: region.rootUnitId };
    const moved = { ...amendment, startsOn: '2026-06-01', reason: 'TYPING_ERROR' };
    const { actIds: amended } = await send('amendAssignment', moved);
    const { id: engagementId } = await engagementOf(id);
    const assignment = { engagementId, orgUnitId: lycees, startsOn: '2026-06-10' };
    const { actIds: assigned } = await send('assignAgent', assignment);
    // An act that stands still holds back those before it, whatever else was undone.
    await expect(undo(first)).resolves.toEqual(['actIds CHANGED_SINCE']);
    await expect(undo(amended)).resolves.toEqual(['actIds CHANGED_SINCE']);
    for (const ids of [assigned, amended, second]) await expect(undo(ids)).resolves.toEqual([]);
    await expect(undo(actIds)).resolves.toEqual(['actIds CHANGED_SINCE']);
    await expect(undo(first)).resolves.toEqual([]);
    const third = await rename('Riou');
    await expect(undo(actIds)).resolves.toEqual(['actIds CHANGED_SINCE']);
    await expect(undo(third)).resolves.toEqual([]);
    // One by one, as the history offers it: the person last.
    for (const actId of actIds.toReversed()) await expect(undo([actId])).resolves.toEqual([]);
    await expect(as((ctx) => ctx.db.countBy(Agent, { id: String(id) }))).resolves.toBe(0);
    await expect(placesOf(id)).resolves.toEqual([]);
  });

  it('reopens an engagement closed by mistake, and the place that ended with it', async () => {
    const { id } = await register({ engagement, place: { orgUnitId: lycees } });
    const { actIds } = await closed(id);
    expect((await placesOf(id))[0]?.endsOn).toBe('2026-06-30');
    await send('undoPeopleActs', { actIds });
    expect((await placesOf(id))[0]?.endsOn).toBeNull();
    expect((await engagementOf(id)).endsOn).toBeNull();
  });

  it('gives back the place before when an assignment is undone', async () => {
    const { id } = await register({ engagement, place: { orgUnitId: lycees } });
    const { id: engagementId } = await engagementOf(id);
    const { actIds } = await send('assignAgent', {
      engagementId,
      orgUnitId: region.rootUnitId,
      startsOn: '2026-06-10',
    });
    await expect(placesOf(id)).resolves.toMatchObject([{ endsOn: '2026-06-09' }, { endsOn: null }]);
    await send('undoPeopleActs', { actIds });
    await expect(placesOf(id)).resolves.toMatchObject([{ endsOn: null }]);
  });

  it('is nobody’s who may not do the act, and another employer’s act is unknown', async () => {
    const { actIds } = await register();
    await expect(send('undoPeopleActs', { actIds }, colleague)).rejects.toThrow('FORBIDDEN');
    await expect(send('undoPeopleActs', { actIds }, hospital.administrator)).rejects.toThrow('NOT_FOUND');
  });

  const closed = async (agentId: string | null) => {
    const { id: engagementId } = await engagementOf(agentId);
    return send('closeEngagement', { engagementId, endsOn: '2026-06-30', endReason: 'Fin de contrat' });
  };
});

describe('an engagement and a place', () => {
  it('are amended within what has happened, by who read them as they are', async () => {
    const { id } = await register({ engagement, place: { orgUnitId: lycees } });
    const { id: engagementId, version } = await engagementOf(id);
    const terms = {
      engagementId,
      version,
      status: 'TENURED',
      category: 'A',
      startsOn: '2026-06-02',
      reason: 'TYPING_ERROR',
    };
    expect(codes(await send('amendEngagement', terms))).toEqual(['startsOn AFTER_FIRST_ACT']);
    expect(codes(await send('amendEngagement', { ...terms, startsOn: '2026-05-01' }))).toEqual([]);
    expect(codes(await send('amendEngagement', terms))).toEqual(['version CHANGED_MEANWHILE']);
    const [place] = await placesOf(id);
    const amendment = {
      assignmentId: place?.id,
      version: 1,
      orgUnitId: region.rootUnitId,
      reason: 'TYPING_ERROR',
    };
    expect(codes(await send('amendAssignment', { ...amendment, startsOn: '2026-04-01' }))).toEqual([
      'startsOn OUTSIDE_ENGAGEMENT',
    ]);
    expect(
      codes(await send('amendAssignment', { ...amendment, startsOn: '2026-06-03', managerAgentId: id })),
    ).toEqual(['managerAgentId OWN_SUPERIOR']);
    expect(codes(await send('amendAssignment', { ...amendment, startsOn: '2026-06-03' }))).toEqual([]);
    expect(codes(await send('endAssignment', { engagementId, endsOn: '2026-06-01' }))).toEqual([
      'endsOn DATE_ORDER',
    ]);
    expect(codes(await send('endAssignment', { engagementId, endsOn: '2026-06-14' }))).toEqual([]);
    expect(codes(await send('endAssignment', { engagementId, endsOn: '2026-06-14' }))).toEqual([
      'engagementId NO_PLACE',
    ]);
  });

  it('are read on the sheet with their history, which the trace tells', async () => {
    const { id } = await register({ engagement, place: { orgUnitId: lycees } });
    const [place] = await placesOf(id);
    const amendment = {
      assignmentId: place?.id,
      version: 1,
      orgUnitId: region.rootUnitId,
      startsOn: '2026-06-01',
    };
    await send('amendAssignment', { ...amendment, reason: 'NEW_DECISION' });
    const { data } = await database.execute<{ agentSheet: Record<string, unknown> }>(
      officer,
      `query ($id: ID!) { agentSheet(agentId: $id) {
         displayName engagements { status assignments { orgUnitName } events { kind grade } }
         sources { field source byName }
         history { kind reason byName undoable changes { field before after } } } }`,
      { id },
    );
    expect(data?.agentSheet).toMatchObject({
      engagements: [{ assignments: [{ orgUnitName: 'Région' }], events: [{ kind: 'RECRUITMENT' }] }],
      sources: expect.arrayContaining([{ field: 'orgUnit', source: 'FORM', byName: 'Nadia Ben Amor' }]),
    });
    const amending = {
      kind: 'amendAssignment',
      reason: 'NEW_DECISION',
      byName: 'Nadia Ben Amor',
      undoable: true,
    };
    const change = { field: 'orgUnit', before: 'Lycées', after: 'Région' };
    expect(data?.agentSheet['history']).toContainEqual({ ...amending, changes: [change] });
    const opened = { objectId: String(id), action: 'identity.openSheet' };
    await expect(as((ctx) => ctx.db.countBy(AuditEvent, opened))).resolves.toBe(1);
  });
});
