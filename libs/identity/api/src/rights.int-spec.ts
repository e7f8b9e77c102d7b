import { auditModule } from '@jalon/audit/api';
import type { RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { searchAgents } from './agent-search.service';
import { registerAgent } from './agent.service';
import { recordCareerEvent } from './career-event.service';
import { Assignment } from './engagement.entity';
import { closeEngagement } from './engagement.service';
import { personsHabilitatedTo } from './habilitated-persons.service';
import { habilitationsInForce } from './habilitation.loaders';
import { endHabilitation, grantHabilitation } from './habilitation.service';
import { identityModule } from './identity.module';
import { createOrgUnit } from './org-unit.service';
import { type Staff, staffOf, type StaffMember } from './testing/staff';
import { CareerEventKind, HabilitationOperation } from './vocabulary';

const { MANAGE_PEOPLE, MANAGE_HABILITATIONS } = HabilitationOperation;
const civilStatus = { matricule: 'X1', birthName: 'Le Goff', usualName: 'Le Goff', givenNames: 'Camille' };

const onList = {
  label: 'Suivi de quelques agents',
  operations: [HabilitationOperation.CONSULTATION],
  documentTypes: ['04.1-08'],
  populationOrgUnitId: null,
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  legalBasis: 'CGFP R137-12',
};

let database: TestDatabase;
let region: Staff;
let agent: StaffMember;
let colleague: StaffMember;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule]);
  region = await staffOf(database, 'Région');
  agent = await region.hire();
  colleague = await region.hire();
});
afterAll(() => database?.close());

const as = <T>(actor: StaffMember | Staff['administrator'], work: (ctx: RequestContext) => Promise<T>) =>
  database.inContext(actor, work);

describe('who may manage people', () => {
  it('is nobody without a habilitation, nor anybody who is not signed in', async () => {
    const register = (ctx: RequestContext) => registerAgent(ctx, civilStatus);
    await expect(as(colleague, register)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(database.inContext(null, register)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is an officer for the agents of a list, and for no other', async () => {
    const [officer, named, other] = [await region.hire(), await region.hire(), await region.hire()];
    await region.habilitate(officer, { operations: [MANAGE_PEOPLE], populationAgentIds: [named.agentId] });
    const promote = ({ engagementId }: StaffMember) =>
      as(officer, (ctx) =>
        recordCareerEvent(ctx, {
          engagementId,
          kind: CareerEventKind.STEP,
          effectiveOn: '2026-05-01',
          step: '2',
        }),
      );
    await expect(promote(named)).resolves.toMatch(/^[0-9a-f-]{36}$/);
    await expect(promote(other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      as(officer, (ctx) => createOrgUnit(ctx, { parentId: null, name: 'X' })),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const found = await as(officer, (ctx) => searchAgents(ctx, { search: '', first: 10 }));
    expect(found.edges.map(({ node }) => node.id)).toEqual([named.agentId]);
    await expect(as(officer, (ctx) => personsHabilitatedTo(ctx, MANAGE_PEOPLE))).resolves.not.toContain(
      officer.personId,
    );
  });

  it('is an officer for the agents of their population, down the tree, and for no other', async () => {
    const direction = await region.unit('Direction des lycées');
    const service = await region.unit('Service des travaux', direction);
    const [officer, below, beside] = [await region.hire(), await region.hire({ orgUnitId: service }), agent];
    await region.habilitate(officer, { operations: [MANAGE_PEOPLE], populationOrgUnitId: direction });
    const promote = ({ engagementId }: StaffMember) =>
      as(officer, (ctx) =>
        recordCareerEvent(ctx, {
          engagementId,
          kind: CareerEventKind.STEP,
          effectiveOn: '2026-05-01',
          step: '2',
        }),
      );
    await expect(promote(below)).resolves.toMatch(/^[0-9a-f-]{36}$/);
    await expect(promote(beside)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    // What concerns the whole employer asks for a habilitation on everyone.
    await expect(
      as(officer, (ctx) => createOrgUnit(ctx, { parentId: null, name: 'X' })),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('still covers an agent whose last assignment has ended', async () => {
    const direction = await region.unit('Direction des ports');
    const [officer, retired] = [await region.hire(), await region.hire({ orgUnitId: direction })];
    await region.habilitate(officer, { operations: [MANAGE_PEOPLE], populationOrgUnitId: direction });
    const { engagementId } = retired;
    const retirement = { engagementId, endsOn: '2026-05-31', endReason: 'Retraite' };
    await as(officer, (ctx) => closeEngagement(ctx, retirement));
    const [ended] = await as(officer, (ctx) => ctx.db.findBy(Assignment, { engagementId }));
    expect(ended?.endsOn).toBe('2026-05-31');
    const radiation = { engagementId, kind: CareerEventKind.TERMINATION, effectiveOn: '2026-06-01' };
    await expect(as(officer, (ctx) => recordCareerEvent(ctx, radiation))).resolves.toBeDefined();
    await expect(as(officer, (ctx) => closeEngagement(ctx, retirement))).rejects.toThrow(/already/);
  });
});

describe('a habilitation', () => {
  it('is never given to oneself', async () => {
    await expect(region.habilitate(region.administrator)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('stops at once when it is ended, and on its last day otherwise', async () => {
    const officer = await region.hire();
    const ended = await region.habilitate(officer);
    await region.habilitate(officer, { validUntil: '2026-06-15' });
    await expect(as(officer, habilitationsInForce)).resolves.toHaveLength(2);
    await as(region.administrator, (ctx) => endHabilitation(ctx, { id: ended }));
    await expect(as(officer, habilitationsInForce)).resolves.toHaveLength(1);
    database.clock.set('2026-06-16');
    await expect(as(officer, habilitationsInForce)).resolves.toEqual([]);
    database.clock.set('2026-06-15');
  });

  it('is given within the giver’s own population only', async () => {
    const direction = await region.unit('Direction de la mer');
    const giver = await region.hire();
    const population = { operations: [MANAGE_HABILITATIONS], populationOrgUnitId: direction };
    await region.habilitate(giver, population);
    const terms = {
      holderPersonId: colleague.personId,
      label: 'Lecture',
      operations: [HabilitationOperation.CONSULTATION],
      documentTypes: [],
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      legalBasis: 'CGFP R137-12',
    };
    const give = (populationOrgUnitId: string | null) =>
      as(giver, (ctx) => grantHabilitation(ctx, { ...terms, populationOrgUnitId }));
    await expect(give(direction)).resolves.toBeDefined();
    await expect(give(null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('gives one on a list only among those whose rights they manage', async () => {
    const direction = await region.unit('Direction de la culture');
    const [giver, holder] = [await region.hire(), await region.hire()];
    const [inside, outside] = [await region.hire({ orgUnitId: direction }), agent];
    await region.habilitate(giver, { operations: [MANAGE_HABILITATIONS], populationOrgUnitId: direction });
    const give = (...listed: StaffMember[]) =>
      as(giver, (ctx) =>
        grantHabilitation(ctx, {
          ...onList,
          holderPersonId: holder.personId,
          populationAgentIds: listed.map(({ agentId }) => agentId),
        }),
      );
    const id = await give(inside);
    await expect(give(inside, outside)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await as(giver, (ctx) => endHabilitation(ctx, { id, reason: 'Changement de poste' }));
    await expect(as(holder, habilitationsInForce)).resolves.toEqual([]);
  });
});
