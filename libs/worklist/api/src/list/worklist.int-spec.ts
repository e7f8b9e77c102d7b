import { randomUUID } from 'node:crypto';
import { HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { Guild, type StaffMember } from '../testing/guild';
import { WorklistHands, WorklistOrder } from '../vocabulary';
import { worklist } from './worklist.service';
import type { Worklist, WorklistFilterInput } from './worklist.types';

const { CERTIFY, MANAGE_PEOPLE, CONSULTATION } = HabilitationOperation;

let guild: Guild;
let master: StaffMember;
let unit: string;
let camille: StaffMember;
beforeAll(async () => {
  guild = await Guild.open();
  unit = await guild.staff.unit('Menuiserie');
  camille = await guild.staff.hire({ usualName: 'Le Goff', givenNames: 'Camille', orgUnitId: unit });
  master = await guild.master([CERTIFY, MANAGE_PEOPLE], null, 'Maîtresse');
}, 120_000);
afterAll(() => guild?.database.close());
beforeEach(() => guild.database.clock.set('2026-06-15T08:00:00Z'));

function list(
  actor: Actor,
  filter: WorklistFilterInput = {},
  orderBy = WorklistOrder.DUE,
  first = 50,
  after: string | null = null,
): Promise<Worklist> {
  return guild.as(actor, (ctx) => worklist(ctx, { filter, orderBy, first, after }));
}
const idsOf = ({ items }: Worklist) => items.edges.map(({ node }) => node.id);

describe('what waits', () => {
  it('is listed by legal due date, then the employer’s, then age, whoever put it there', async () => {
    const elsewhere = await Guild.open(guild.database);
    const boss = await elsewhere.master([CERTIFY, MANAGE_PEOPLE]);
    const agent = await elsewhere.staff.hire();
    const old = await elsewhere.wait({});
    guild.database.clock.set('2026-06-16T08:00:00Z');
    const recent = await elsewhere.wait({});
    const employers = await elsewhere.wait({ kind: 'guild.visit', dueOn: '2026-06-20' });
    const later = await elsewhere.ask(agent, { dueOn: '2026-08-16' });
    const sooner = await elsewhere.ask(agent, { dueOn: '2026-08-15' });
    await expect(list(boss).then(idsOf)).resolves.toEqual([sooner, later, employers, old, recent]);
    await expect(list(boss, {}, WorklistOrder.OLDEST).then(idsOf)).resolves.toEqual([
      old,
      recent,
      employers,
      later,
      sooner,
    ]);
    const newest = await list(boss, {}, WorklistOrder.NEWEST).then(idsOf);
    expect(newest.at(-1)).toBe(old);
  });

  it('is said with whom it concerns, where, until when and by which law', async () => {
    const id = await guild.ask(camille);
    const { data, errors } = await guild.database.execute<{
      worklist: { items: { edges: { node: object }[] } };
    }>(
      master,
      `{ worklist { items { edges { node { id title(language: EN) dueSource agentName orgUnitName requesterName
           dueOn daysLeft isLegal isTaken assigneeName path } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.worklist.items.edges.map(({ node }) => node)).toContainEqual({
      id,
      title: 'Masterpiece no. 4 to examine',
      dueSource: 'Deux mois : article 1er du règlement',
      agentName: 'Camille Le Goff',
      orgUnitName: 'Menuiserie',
      requesterName: 'Camille Le Goff',
      dueOn: '2026-08-15',
      daysLeft: 61,
      isLegal: true,
      isTaken: false,
      assigneeName: null,
      path: '/rh/guilde/oeuvres',
    });
  });

  it('is read in one statement, however many items and habilitations', async () => {
    for (const label of ['une', 'deux', 'trois']) await guild.staff.habilitate(master, { label });
    await list(master);
    const { queries } = guild.database;
    queries.length = 0;
    await list(master);
    expect(guild.database.statements).toHaveLength(1);
  });

  it('is shown to whoever holds the operation over the agent concerned, and to nobody else', async () => {
    const id = await guild.ask(camille);
    const other = await guild.staff.unit('Forge');
    const near = await guild.master([CERTIFY], unit);
    const far = await guild.master([CERTIFY], other);
    const unrelated = await guild.master([MANAGE_PEOPLE]);
    await expect(list(near).then(idsOf)).resolves.toContain(id);
    await expect(list(far).then(idsOf)).resolves.not.toContain(id);
    await expect(list(unrelated).then(idsOf)).resolves.not.toContain(id);
    await expect(list(camille)).rejects.toThrow('You may not do this.');
  });

  it('concerns nobody, and is then for those whose right is over everyone', async () => {
    const id = await guild.wait({});
    const near = await guild.master([MANAGE_PEOPLE], unit);
    await expect(list(master).then(idsOf)).resolves.toContain(id);
    await expect(list(near).then(idsOf)).resolves.not.toContain(id);
  });

  it('is never shown among what one deals with to whoever asked it', async () => {
    const judge = await guild.master([CERTIFY]);
    const id = await guild.ask(judge);
    await expect(list(judge).then(idsOf)).resolves.not.toContain(id);
    await expect(list(master).then(idsOf)).resolves.toContain(id);
  });

  it('disappears with the right, and with the day it ends', async () => {
    const seasonal = await guild.staff.hire();
    await guild.staff.habilitate(seasonal, {
      operations: [CERTIFY],
      documentTypes: [],
      validUntil: '2026-06-30',
    });
    await guild.staff.habilitate(seasonal, { operations: [CONSULTATION] });
    const id = await guild.ask(camille);
    guild.database.clock.set('2026-06-30T20:00:00Z');
    await expect(list(seasonal).then(idsOf)).resolves.toContain(id);
    guild.database.clock.set('2026-07-01T08:00:00Z');
    await expect(list(seasonal).then(idsOf)).resolves.not.toContain(id);
  });

  it('stays with whoever it was given to by name', async () => {
    const named = await guild.master([CONSULTATION]);
    const id = await guild.wait({ assigneePersonId: named.personId });
    await expect(list(named).then(idsOf)).resolves.toEqual([id]);
  });
});

describe('a filter', () => {
  let elsewhere: Guild;
  let boss: StaffMember;
  let forge: string;
  let anvil: string;
  let late: string;
  let visit: string;
  let placed: string;
  beforeAll(async () => {
    guild.database.clock.set('2026-06-15T08:00:00Z');
    elsewhere = await Guild.open(guild.database);
    boss = await elsewhere.master([CERTIFY, MANAGE_PEOPLE]);
    forge = await elsewhere.staff.unit('Forge');
    anvil = await elsewhere.staff.unit('Enclume', forge);
    const smith = await elsewhere.staff.hire({ orgUnitId: anvil });
    late = await elsewhere.ask(await elsewhere.staff.hire(), { dueOn: '2026-06-14' });
    placed = await elsewhere.ask(smith, { dueOn: '2026-06-15' });
    visit = await elsewhere.wait({ kind: 'guild.visit', assigneePersonId: boss.personId });
  });

  it.each<[string, WorklistFilterInput, () => string[]]>([
    ['by kind', { kinds: ['guild.visit'] }, () => [visit]],
    ['by words of a kind, accents aside', { search: 'a examiner chef' }, () => [late, placed]],
    ['by words of a kind in English', { search: 'WORKSHOP' }, () => [visit]],
    ['by nothing that matches', { search: 'licorne' }, () => []],
    ['by what is overdue, the last day being in time', { overdue: true }, () => [late]],
    ['by what is mine', { hands: WorklistHands.MINE }, () => [visit]],
    ['by what is nobody’s', { hands: WorklistHands.NOBODY }, () => [late, placed]],
    ['by what is a colleague’s', { hands: WorklistHands.OTHERS }, () => []],
  ])('%s', async (_, filter, expected) => {
    const found = await list(boss, filter);
    expect(idsOf(found)).toEqual(expected());
    expect(found.items.totalCount).toBe(expected().length);
    // The counts are those of the whole list, whatever is filtered.
    expect(found).toMatchObject({ waiting: 3, overdue: 1, mine: 1, untaken: 2 });
  });

  it('by service, those below it included', async () => {
    await expect(list(boss, { orgUnitId: forge }).then(idsOf)).resolves.toEqual([placed]);
    await expect(list(boss, { orgUnitId: anvil }).then(idsOf)).resolves.toEqual([placed]);
    await expect(list(boss, { orgUnitId: randomUUID() }).then(idsOf)).resolves.toEqual([]);
    const { services } = await list(boss);
    expect(services.map(({ name }) => name)).toEqual(['Enclume', 'Guilde']);
  });

  it('counts each kind', async () => {
    await expect(list(boss)).resolves.toMatchObject({
      kinds: [
        { kind: 'guild.examine', count: 2, overdue: 1 },
        { kind: 'guild.visit', count: 1, overdue: 0 },
      ],
    });
  });

  it.each(Object.values(WorklistOrder))(
    'is turned page by page, none lost nor doubled: %s',
    async (orderBy) => {
      const whole = idsOf(await list(boss, {}, orderBy));
      const turned: string[] = [];
      let after: string | null = null;
      do {
        const page: Worklist = await list(boss, {}, orderBy, 1, after);
        turned.push(...idsOf(page));
        after = page.items.pageInfo.hasNextPage ? page.items.pageInfo.endCursor : null;
      } while (after !== null);
      expect(turned).toEqual(whole);
      expect(whole).toHaveLength(3);
    },
  );

  it('refuses a cursor, a service and a search that no page of ours sends', async () => {
    await expect(list(boss, {}, WorklistOrder.DUE, 1, 'WzEsMl0')).rejects.toThrow('is not a cursor');
    await expect(list(boss, { orgUnitId: 'ici' })).rejects.toThrow('must be the id of a service');
    await expect(list(boss, { search: 'x'.repeat(101) })).rejects.toThrow('at most 100');
    await expect(list(boss, {}, WorklistOrder.DUE, 101)).rejects.toThrow('between 1 and 100');
  });
});
