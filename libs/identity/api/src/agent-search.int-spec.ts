import { auditModule } from '@jalon/audit/api';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { registerAgent } from './agent.service';
import { assignAgent } from './assignment.service';
import { closeEngagement } from './engagement.service';
import { identityModule } from './identity.module';
import { endHabilitation } from './habilitation.service';
import { type Staff, staffOf, type StaffMember } from './testing/staff';
import { HabilitationOperation } from './vocabulary';

const AGENTS = `query ($search: String! = "", $first: Int! = 25, $after: String) {
  agents(search: $search, first: $first, after: $after) {
    edges { cursor node { id displayName birthName matricule jobTitle orgUnitName state } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;

interface Answer {
  agents: {
    edges: { cursor: string; node: { id: string; displayName: string; state: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

let database: TestDatabase;
let region: Staff;
let nadia: StaffMember;
let lycees: string;
let outsider: StaffMember;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule]);
  region = await staffOf(database, 'Région');
  const hospital = await staffOf(database, 'Hôpital');
  lycees = await region.unit('Direction des lycées');
  const travaux = await region.unit('Service des travaux', lycees);
  nadia = await region.hire({ usualName: 'Ben Amor', givenNames: 'Nadia', matricule: 'R0001' });
  await region.hire({
    usualName: 'Le Goff',
    givenNames: 'Camille Anne',
    birthName: 'Kerléo',
    orgUnitId: lycees,
  });
  await region.hire({ usualName: 'L’Hostis', givenNames: 'Gaëlle', orgUnitId: travaux });
  await region.hire({ usualName: 'Œuvrard', givenNames: 'Zoé', matricule: '50%_OFF' });
  outsider = await hospital.hire({ usualName: 'Le Goff', givenNames: 'Yann' });
  await region.habilitate(nadia);
});
afterAll(() => database?.close());

const ask = (actor: Actor | null, variables: Record<string, unknown> = {}) =>
  database.execute<Answer>(actor, AGENTS, variables);
const namesFoundBy = async (actor: Actor, search: string) =>
  (await ask(actor, { search })).data?.agents.edges.map(({ node }) => node.displayName);

describe('a search', () => {
  it.each([
    ['le goff', ['Camille Le Goff']],
    ['LE GOFF', ['Camille Le Goff']],
    ['goff camille', ['Camille Le Goff']],
    ['kerleo', ['Camille Le Goff']],
    ['anne', ['Camille Le Goff']],
    ["l'hostis", ['Gaëlle L’Hostis']],
    ['gaelle', ['Gaëlle L’Hostis']],
    ['oeuvrard', ['Zoé Œuvrard']],
    ['r0001', ['Nadia Ben Amor']],
    ['   ', ['Administratrice', 'Nadia Ben Amor', 'Camille Le Goff', 'Gaëlle L’Hostis', 'Zoé Œuvrard']],
    ['nobody', []],
  ])('%j finds %j', async (search, names) => {
    const found = await namesFoundBy(nadia, search);
    expect(found?.map((name) => name.replace('Dominique ', ''))).toEqual(names);
  });

  it.each([
    ['%', ['Zoé Œuvrard']],
    ['_', ['Zoé Œuvrard']],
    ['0%_o', ['Zoé Œuvrard']],
    ['\\', []],
    ["' or true --", []],
    ['\u0000goff', ['Camille Le Goff']],
  ])('%j is text and never a pattern', async (search, names) => {
    await expect(namesFoundBy(nadia, search)).resolves.toEqual(names);
  });

  it('tells enough to know who is who, by the names in use', async () => {
    const { data } = await ask(nadia, { search: 'kerleo' });
    expect(data?.agents.edges[0]?.node).toMatchObject({
      displayName: 'Camille Le Goff',
      birthName: 'Kerléo',
      jobTitle: 'Gestionnaire',
      orgUnitName: 'Direction des lycées',
      state: 'ACTIVE',
    });
  });

  it('is one statement, whatever it finds', async () => {
    for (const search of ['', 'le goff', 'nobody']) {
      database.queries.length = 0;
      await ask(nadia, { search });
      expect(database.statements).toHaveLength(1);
    }
  });

  it('goes on after a cursor, page by page, none twice and none missing', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data?: Answer | null } = await ask(nadia, { first: 2, after });
      seen.push(...(data?.agents.edges.map(({ node }) => node.id) ?? []));
      expect(data?.agents.totalCount).toBe(5);
      after = data?.agents.pageInfo.hasNextPage ? data.agents.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it.each([
    ['a page of none', { first: 0 }],
    ['a page too long', { first: 101 }],
    ['a search too long', { search: 'x'.repeat(101) }],
    ['a cursor of another list', { after: Buffer.from('["a"]').toString('base64url') }],
    ['a cursor forged', { after: Buffer.from('["a\\u0000","b"]').toString('base64url') }],
  ])('refuses %s by naming the argument', async (_, variables) => {
    const { errors } = await ask(nadia, variables);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(`"${Object.keys(variables)[0]}"`);
  });
});

describe('who may search', () => {
  const codeOf = async (actor: Actor | null) => (await ask(actor)).errors?.[0]?.extensions['code'];

  it('is nobody without a habilitation that reads files or manages people', async () => {
    const colleague = await region.hire({ usualName: 'Zz Collègue' });
    await expect(codeOf(colleague)).resolves.toBe('FORBIDDEN');
    await expect(codeOf(outsider)).resolves.toBe('FORBIDDEN');
    await expect(codeOf(null)).resolves.toBe('UNAUTHENTICATED');
    const id = await region.habilitate(colleague, { operations: [HabilitationOperation.ERASURE] });
    await expect(codeOf(colleague)).resolves.toBe('FORBIDDEN');
    await database.inContext(region.administrator, (ctx) => endHabilitation(ctx, { id }));
  });

  it('is an officer for the population of the habilitation: the unit, those below, and who was last there', async () => {
    const officer = await region.hire({ usualName: 'Zz Gestionnaire' });
    await region.habilitate(officer, { populationOrgUnitId: lycees });
    const covered = ['Camille Le Goff', 'Gaëlle L’Hostis'];
    await expect(namesFoundBy(officer, '')).resolves.toEqual(covered);
    const retired = await region.hire({ usualName: 'Zz Retraitée', orgUnitId: lycees });
    const { engagementId } = retired;
    await database.inContext(region.administrator, (ctx) =>
      closeEngagement(ctx, { engagementId, endsOn: '2026-05-31', endReason: 'Retraite' }),
    );
    const { data } = await ask(officer, { search: 'retraitee' });
    expect(data?.agents.edges).toMatchObject([
      { node: { displayName: 'Dominique Zz Retraitée', state: 'ENDED' } },
    ]);
    expect(data?.agents.totalCount).toBe(1);
    await expect(namesFoundBy(officer, 'ben amor')).resolves.toEqual([]);
  });

  it('says that no engagement was recorded, rather than that one ended', async () => {
    const status = { matricule: 'ADM-9', birthName: 'Zz Administre', usualName: 'Zz Administre' };
    await database.inContext(region.administrator, (ctx) =>
      registerAgent(ctx, { ...status, givenNames: 'Inès' }),
    );
    const { data } = await ask(region.administrator, { search: 'zz administre' });
    expect(data?.agents.edges).toMatchObject([
      { node: { displayName: 'Inès Zz Administre', state: 'NONE' } },
    ]);
  });

  it('loses sight of an agent who has moved elsewhere', async () => {
    const officer = await region.hire({ usualName: 'Zz Officier' });
    await region.habilitate(officer, { populationOrgUnitId: lycees });
    const moving = await region.hire({ usualName: 'Zz Mobile', orgUnitId: lycees });
    await expect(namesFoundBy(officer, 'mobile')).resolves.toHaveLength(1);
    const { engagementId } = moving;
    await database.inContext(region.administrator, (ctx) =>
      assignAgent(ctx, { engagementId, orgUnitId: region.rootUnitId, startsOn: '2026-06-15' }),
    );
    await expect(namesFoundBy(officer, 'mobile')).resolves.toEqual([]);
  });

  it('finds nobody of another employer, by name or through its cursor', async () => {
    await expect(namesFoundBy(nadia, 'yann')).resolves.toEqual([]);
    const after = Buffer.from(JSON.stringify(['a', outsider.agentId])).toString('base64url');
    const { data } = await ask(nadia, { after });
    expect(data?.agents.edges.map(({ node }) => node.id)).not.toContain(outsider.agentId);
  });
});
