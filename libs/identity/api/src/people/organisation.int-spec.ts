import { auditModule } from '@jalon/audit/api';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { assignAgent } from '../assignment.service';
import { identityModule } from '../identity.module';
import { createPosition } from '../org-unit.service';
import { type Staff, staffOf, type StaffMember } from '../testing/staff';
import { HabilitationOperation } from '../vocabulary';
import { closeOrgUnit, moveOrgUnit, renameOrgUnit } from './organisation.service';
import type { Organisation } from './organisation.types';

interface Payload {
  id: string;
  conflict: { fields: object[] } | null;
  userErrors: { code: string }[];
}

let database: TestDatabase;
let region: Staff;
let ofOneUnit: StaffMember;

beforeAll(async () => {
  database = await testDatabase([auditModule, identityModule]);
  region = await staffOf(database, 'Région');
  ofOneUnit = await region.hire();
  const terms = { operations: [HabilitationOperation.MANAGE_PEOPLE], documentTypes: [] };
  await region.habilitate(ofOneUnit, { ...terms, populationOrgUnitId: await region.unit('Mer') });
});
afterAll(() => database?.close());

async function send(name: string, type: string, input: object, who: Actor = region.administrator) {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) {
    id conflict { fields { field current proposed } } userErrors { code } } }`;
  const { data, errors } = await database.execute<Record<string, Payload>>(who, document, { input });
  if (errors?.[0]) throw new Error(String(errors[0].extensions?.['code']));
  return data?.[name] as Payload;
}
const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);
const as = <T>(work: Parameters<typeof database.inContext<T>>[1]) =>
  database.inContext(region.administrator, work);

async function tree(who: Actor = region.administrator): Promise<Organisation> {
  const { data } = await database.execute<{ organisation: Organisation }>(
    who,
    `{ organisation { canManage units { id name parentId version headcount closesOn
       positions { id title headcount version } } } }`,
  );
  return data?.organisation as Organisation;
}
const unitNamed = async (name: string) => (await tree()).units.find((unit) => unit.name === name);

describe('the organisation', () => {
  it('is one statement, and counts who is there today', async () => {
    const sport = await region.unit('Sport');
    await region.hire({ orgUnitId: sport, jobTitle: 'Maître-nageur' });
    await region.hire({ orgUnitId: sport, jobTitle: 'Gardienne', startsOn: '2027-01-01' });
    database.queries.length = 0;
    const { units, canManage } = await tree();
    expect(canManage).toBe(true);
    expect(database.queries.filter((sql) => sql.includes('from org_unit'))).toHaveLength(1);
    expect(units.find(({ name }) => name === 'Sport')).toMatchObject({
      headcount: 1,
      positions: [
        { title: 'Gardienne', headcount: 0 },
        { title: 'Maître-nageur', headcount: 1 },
      ],
    });
  });

  it('is read, and not changed, by whoever manages one unit', async () => {
    expect((await tree(ofOneUnit)).canManage).toBe(false);
    const input = { name: 'X', parentId: null };
    await expect(send('createOrgUnit', 'CreateOrgUnitInput', input, ofOneUnit)).rejects.toThrow('FORBIDDEN');
  });
});

describe('a unit', () => {
  it('is renamed and moved, never under itself', async () => {
    const culture = await region.unit('Culture');
    const museums = await region.unit('Musées', culture);
    await as((ctx) => renameOrgUnit(ctx, { id: culture, name: 'Culture et patrimoine' }));
    await expect(as((ctx) => moveOrgUnit(ctx, { id: culture, parentId: museums }))).rejects.toThrow(/itself/);
    await expect(as((ctx) => moveOrgUnit(ctx, { id: culture, parentId: culture }))).rejects.toThrow(/itself/);
    await as((ctx) => moveOrgUnit(ctx, { id: museums, parentId: null }));
    await as((ctx) => moveOrgUnit(ctx, { id: culture, parentId: museums }));
    await expect(unitNamed('Culture et patrimoine')).resolves.toMatchObject({
      parentId: museums,
      version: 3,
    });
  });

  it('makes no circle of two moves at once', async () => {
    const [one, other] = [await region.unit('Un'), await region.unit('Deux')];
    const moves = [
      as((ctx) => moveOrgUnit(ctx, { id: one, parentId: other })),
      as((ctx) => moveOrgUnit(ctx, { id: other, parentId: one })),
    ];
    const outcomes = (await Promise.allSettled(moves)).map(({ status }) => status);
    expect(outcomes.toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is amended by who read it as it is', async () => {
    const id = await region.unit('Forêt');
    const input = { id, version: 1, name: 'Forêts', parentId: region.rootUnitId };
    expect(codes(await send('amendOrgUnit', 'AmendOrgUnitInput', input))).toEqual([]);
    const late = await send('amendOrgUnit', 'AmendOrgUnitInput', { ...input, name: 'Bois' });
    expect(codes(late)).toEqual(['CHANGED_MEANWHILE']);
    expect(late.conflict?.fields).toEqual([{ field: 'name', current: 'Forêts', proposed: 'Bois' }]);
  });

  it('closes once it is empty, and nobody starts there after', async () => {
    const port = await region.unit('Port');
    const quay = await region.unit('Quai', port);
    const sailor = await region.hire({ orgUnitId: quay, jobTitle: 'Marin' });
    const close = (id: string) => send('closeOrgUnit', 'ClosingInput', { id, closesOn: '2026-06-30' });
    expect(codes(await close(quay))).toEqual(['STILL_HOLDS_PEOPLE']);
    const { engagementId } = sailor;
    const start = (orgUnitId: string, startsOn: string) =>
      as((ctx) => assignAgent(ctx, { engagementId, orgUnitId, startsOn }));
    await start(region.rootUnitId, '2026-07-01');
    expect(codes(await close(port))).toEqual(['STILL_HOLDS_UNITS']);
    expect(codes(await close(quay))).toEqual([]);
    expect(codes(await close(quay))).toEqual(['CLOSED_ALREADY']);
    expect(codes(await close(port))).toEqual([]);
    await expect(start(quay, '2026-07-02')).rejects.toThrow(/closes on 2026-06-30/);
    await expect(as((ctx) => closeOrgUnit(ctx, { id: port, closesOn: '2026-02-30' }))).rejects.toThrow(
      /closesOn/,
    );
  });
});

describe('a post', () => {
  it('is renamed at any time, moved when nobody holds it, closed when nobody holds it', async () => {
    const [from, to] = [await region.unit('Route'), await region.unit('Pont')];
    await region.hire({ orgUnitId: from, jobTitle: 'Cantonnier' });
    const { id = '', version = 0 } = (await unitNamed('Route'))?.positions[0] ?? {};
    const amend = (input: object) =>
      send('amendPosition', 'AmendPositionInput', {
        id,
        version,
        title: 'Agent des routes',
        orgUnitId: from,
        ...input,
      });
    expect(codes(await amend({ orgUnitId: to }))).toEqual(['POST_IS_HELD']);
    expect(codes(await amend({}))).toEqual([]);
    const closing = { id, closesOn: '2026-06-30' };
    expect(codes(await send('closePosition', 'ClosingInput', closing))).toEqual(['STILL_HOLDS_PEOPLE']);
    const free = await as((ctx) => createPosition(ctx, { orgUnitId: from, title: 'Libre' }));
    expect(codes(await amend({ id: free, version: 1, title: 'Libre', orgUnitId: to }))).toEqual([]);
    expect(codes(await send('closePosition', 'ClosingInput', { ...closing, id: free }))).toEqual([]);
  });
});
