import { HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { worklist } from '../list/worklist.service';
import { Guild, type StaffMember } from '../testing/guild';
import { WorklistOrder } from '../vocabulary';
import { workColleagues } from './colleagues.service';
import { handOverWorkItems, releaseWorkItems, takeWorkItems } from './hands.service';
import { openWorkItem } from './open-work-item.service';
import { settleWorkItem } from './settle-work-item.service';
import { stepsByItemId } from './work-item-step.loaders';
import { workItem } from './work-item.service';

const { CERTIFY, MANAGE_PEOPLE } = HabilitationOperation;

let guild: Guild;
let nadia: StaffMember;
let gwen: StaffMember;
let camille: StaffMember;
beforeAll(async () => {
  guild = await Guild.open();
  nadia = await guild.master([CERTIFY, MANAGE_PEOPLE], null, 'Ben Amor');
  gwen = await guild.master([CERTIFY, MANAGE_PEOPLE], null, 'Kerbrat');
  camille = await guild.staff.hire({ usualName: 'Le Goff', givenNames: 'Camille' });
}, 120_000);
afterAll(() => guild?.database.close());
beforeEach(() => guild.database.clock.set('2026-06-15T08:00:00Z'));

const take = (actor: Actor, ...ids: string[]) => guild.as(actor, (ctx) => takeWorkItems(ctx, { ids }));
const release = (actor: Actor, ...ids: string[]) => guild.as(actor, (ctx) => releaseWorkItems(ctx, { ids }));
const handOver = (actor: Actor, to: Actor, ...ids: string[]) =>
  guild.as(actor, (ctx) => handOverWorkItems(ctx, { ids, toPersonId: to.personId }));
const stepsOf = (id: string) =>
  guild.as(nadia, async (ctx) => {
    const steps = await ctx.load(stepsByItemId, id);
    return steps.map(({ kind, actorName, toName }) => [kind, actorName, toName]);
  });
const waiting = (actor: Actor) =>
  guild.as(actor, async (ctx) => {
    const page = { filter: {}, orderBy: WorklistOrder.DUE, first: 100, after: null };
    return (await worklist(ctx, page)).items.edges.map(({ node }) => node);
  });

describe('two people who take the same item at once', () => {
  it('follow one another: one has it, the other is told who', async () => {
    const id = await guild.ask(camille);
    const [one, other] = await Promise.all([take(nadia, id), take(gwen, id)]);
    const [won, lost] = one.items.length === 1 ? [one, other] : [other, one];
    expect(won).toMatchObject({ items: [{ id, isMine: true }], left: [] });
    expect(lost).toMatchObject({
      items: [],
      left: [{ reason: 'TAKEN', item: { assigneeName: won.items[0]?.assigneeName, isMine: false } }],
    });
  });

  it('take the others of the same act', async () => {
    const [mine, theirs] = [await guild.ask(camille), await guild.ask(camille)];
    await take(gwen, theirs);
    const payload = await take(nadia, mine, theirs);
    expect(payload.items.map(({ id }) => id)).toEqual([mine]);
    expect(payload.left.map(({ item }) => item.assigneeName)).toEqual(['Dominique Kerbrat']);
  });
});

describe('an item', () => {
  it('is given up by whoever has it, and by nobody else', async () => {
    const id = await guild.ask(camille);
    await take(nadia, id);
    await expect(release(gwen, id)).resolves.toMatchObject({ items: [], left: [{ reason: 'NOT_MINE' }] });
    await expect(release(nadia, id)).resolves.toMatchObject({ items: [{ isTaken: false }] });
    await expect(stepsOf(id)).resolves.toEqual([
      ['OPENED', 'Camille Le Goff', null],
      ['TAKEN', 'Dominique Ben Amor', null],
      ['RELEASED', 'Dominique Ben Amor', null],
    ]);
  });

  it('is handed over to a named colleague, who is told once for all of them', async () => {
    const [one, other] = [await guild.ask(camille), await guild.ask(camille)];
    await handOver(nadia, gwen, one, other);
    await expect(stepsOf(one)).resolves.toContainEqual([
      'HANDED_OVER',
      'Dominique Ben Amor',
      'Dominique Kerbrat',
    ]);
    const told = await guild.as(gwen, (ctx) =>
      ctx.db.query<object[]>(
        `select kind, path, parameters from notification where recipient_person_id = $1`,
        [gwen.personId],
      ),
    );
    expect(told).toEqual([{ kind: 'worklist.handedOver', path: '/rh/a-faire', parameters: { count: 2 } }]);
  });

  it('is handed over to nobody who may not deal with it, whoever asked included', async () => {
    const judge = await guild.master([CERTIFY]);
    const id = await guild.ask(judge);
    for (const nobody of [camille, judge]) {
      const payload = await handOver(nadia, nobody, id);
      expect(payload.userErrors.map(({ code }) => code)).toEqual(['MAY_NOT_SEE']);
    }
    const colleagues = await guild.as(nadia, (ctx) => workColleagues(ctx, [id], ''));
    expect(colleagues.map(({ displayName }) => displayName)).toEqual(['Dominique Kerbrat']);
    await expect(guild.as(nadia, (ctx) => workColleagues(ctx, [id], 'zoé'))).resolves.toEqual([]);
  });

  it('is taken over from whoever has it by handing it over to oneself', async () => {
    const id = await guild.ask(camille);
    await take(nadia, id);
    await expect(handOver(gwen, gwen, id)).resolves.toMatchObject({ items: [{ isMine: true }] });
  });

  it('is there for nobody who may not see it', async () => {
    const id = await guild.ask(camille);
    await expect(take(camille, id)).rejects.toThrow('There is nothing here.');
    await expect(guild.as(camille, (ctx) => workItem(ctx, id))).resolves.toBeNull();
    const elsewhere = await Guild.open(guild.database);
    const stranger = await elsewhere.master([CERTIFY]);
    await expect(take(stranger, id)).rejects.toThrow('There is nothing here.');
    await expect(take(nadia)).rejects.toThrow('between 1 and 100');
  });

  it('says what the reader may do of it', async () => {
    const id = await guild.ask(camille);
    const actsOf = async (actor: Actor) => (await guild.as(actor, (ctx) => workItem(ctx, id)))?.acts;
    await expect(actsOf(nadia)).resolves.toEqual(['take', 'handOver', 'answer']);
    await take(nadia, id);
    await expect(actsOf(nadia)).resolves.toEqual(['release', 'handOver', 'answer']);
    await expect(actsOf(gwen)).resolves.toEqual(['handOver']);
  });
});

describe('the domain', () => {
  const object = '5f0c4a52-6f1f-4a86-9f51-1f4e2f7d0b11';
  const work = { kind: 'guild.visit', objectId: object, path: '/rh/guilde' };

  it('says again what changed, ends it, and opens it again: one item, its history kept', async () => {
    const id = await guild.as(nadia, (ctx) => openWorkItem(ctx, work));
    const again = await guild.as(nadia, (ctx) =>
      openWorkItem(ctx, { ...work, dueOn: '2026-07-01', assigneePersonId: gwen.personId }),
    );
    expect(again).toBe(id);
    const end = { kind: 'guild.visit', objectId: object, outcome: 'DONE' } as const;
    await guild.as(nadia, (ctx) => settleWorkItem(ctx, end));
    await guild.as(nadia, (ctx) => settleWorkItem(ctx, end));
    await expect(waiting(gwen).then((items) => items.some((item) => item.id === id))).resolves.toBe(false);
    await expect(take(nadia, id)).resolves.toMatchObject({ left: [{ reason: 'SETTLED' }] });
    await guild.as(nadia, (ctx) => openWorkItem(ctx, work));
    await expect(waiting(gwen).then((items) => items.find((item) => item.id === id))).resolves.toMatchObject({
      isTaken: false,
      dueOn: null,
    });
    const kinds = (await stepsOf(id)).map(([kind]) => kind);
    expect(kinds).toEqual([
      'OPENED',
      'DUE_CHANGED',
      'HANDED_OVER',
      'SETTLED',
      'REOPENED',
      'DUE_CHANGED',
      'RELEASED',
    ]);
  });

  it('opens one item for one object, even twice at once', async () => {
    const twice = { ...work, objectId: '6f0c4a52-6f1f-4a86-9f51-1f4e2f7d0b12' };
    const [one, other] = await Promise.all([
      guild.as(nadia, (ctx) => openWorkItem(ctx, twice)),
      guild.as(gwen, (ctx) => openWorkItem(ctx, twice)),
    ]);
    expect(one).toBe(other);
  });

  it('opens nothing when its own act fails, and nothing ill-said', async () => {
    const before = (await waiting(nadia)).length;
    const failing = guild.as(nadia, async (ctx) => {
      await openWorkItem(ctx, { ...work, objectId: '7f0c4a52-6f1f-4a86-9f51-1f4e2f7d0b13' });
      throw new Error('The act failed.');
    });
    await expect(failing).rejects.toThrow('The act failed.');
    await expect(waiting(nadia)).resolves.toHaveLength(before);
    const unknown = { ...work, kind: 'guild.unknown' };
    await expect(guild.as(nadia, (ctx) => openWorkItem(ctx, unknown))).rejects.toThrow('No domain declares');
    const named = { ...work, parameters: { who: 'Camille Le Goff' } };
    await expect(guild.as(nadia, (ctx) => openWorkItem(ctx, named))).rejects.toThrow('{who} is neither');
  });
});
