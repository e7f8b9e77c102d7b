import { ContactSubject, HabilitationOperation, setContact } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { answerWorkItem, replyOnMyRequest } from '../answers/answer.service';
import { takeWorkItems } from '../items/hands.service';
import { settleWorkItem } from '../items/settle-work-item.service';
import { giveOpinion, workOpinions } from '../opinions/opinion.service';
import { Guild, type StaffMember } from '../testing/guild';
import type { WorkItemOutcome } from '../vocabulary';
import { Satisfaction } from '../vocabulary';
import { myRequest, myRequests } from './my-requests.service';

const { CERTIFY } = HabilitationOperation;

let guild: Guild;
let nadia: StaffMember;
let gwen: StaffMember;
let camille: StaffMember;
beforeAll(async () => {
  guild = await Guild.open();
  nadia = await guild.master([CERTIFY], null, 'Ben Amor');
  gwen = await guild.master([CERTIFY], null, 'Kerbrat');
  camille = await guild.staff.hire({ usualName: 'Le Goff', givenNames: 'Camille' });
  await guild.as(guild.staff.administrator, (ctx) =>
    setContact(ctx, {
      subject: ContactSubject.DIGITAL_SKILLS,
      name: 'Bureau des compétences',
      role: 'Service de formation',
      phone: '02 99 00 00 00',
      email: null,
      hours: '9 h – 17 h',
      place: null,
    }),
  );
}, 120_000);
afterAll(() => guild?.database.close());
beforeEach(() => guild.database.clock.set('2026-06-15T08:00:00Z'));

const request = (actor: Actor, id: string) => guild.as(actor, (ctx) => myRequest(ctx, id));
const answer = (actor: Actor, id: string, text: string, awaitsReply?: boolean) =>
  guild.as(actor, (ctx) => answerWorkItem(ctx, { id, text, awaitsReply }));
const reply = (actor: Actor, id: string, text: string) =>
  guild.as(actor, (ctx) => replyOnMyRequest(ctx, { id, text }));
const told = (person: Actor, id: string) =>
  guild.as(person, async (ctx) => {
    const rows = await ctx.db.query<{ kind: string }[]>(
      'select kind from notification where recipient_person_id = $1 and object_id = $2 order by created_at, id',
      [person.personId, id],
    );
    return rows.map(({ kind }) => kind);
  });

/** A request of its own kind and object, ended. */
async function ended(requester: StaffMember, outcome: `${WorkItemOutcome}` = 'DONE'): Promise<string> {
  const id = await guild.ask(requester);
  await guild.as(nadia, async (ctx) => {
    const [row] = await ctx.db.query<[{ object_id: string }]>(
      'select object_id from work_item where id = $1',
      [id],
    );
    await settleWorkItem(ctx, { kind: 'guild.examine', objectId: row.object_id, outcome });
  });
  return id;
}

describe('a request', () => {
  it('shows the service to call, then who deals with it, and until when', async () => {
    const id = await guild.ask(camille);
    await expect(request(camille, id)).resolves.toMatchObject({
      isTaken: false,
      ownerName: null,
      contact: { name: 'Bureau des compétences', phone: '02 99 00 00 00' },
      dueOn: '2026-08-15',
      isLegal: true,
      isLate: false,
      path: '/mon-oeuvre',
    });
    await guild.as(nadia, (ctx) => takeWorkItems(ctx, { ids: [id] }));
    await expect(request(camille, id)).resolves.toMatchObject({ ownerName: 'Dominique Ben Amor' });
    guild.database.clock.set('2026-08-15T20:00:00Z');
    await expect(request(camille, id)).resolves.toMatchObject({ isLate: false });
    guild.database.clock.set('2026-08-16T08:00:00Z');
    await expect(request(camille, id)).resolves.toMatchObject({ isLate: true });
  });

  it('is read by whoever made it, and by nobody else', async () => {
    const id = await guild.ask(camille);
    await expect(request(nadia, id)).resolves.toBeNull();
    await expect(reply(nadia, id, 'Bonjour.')).rejects.toThrow('There is nothing here.');
  });

  it('is listed with the others, what waits first, in one statement a page', async () => {
    const asker = await guild.staff.hire();
    const over = await ended(asker);
    guild.database.clock.set('2026-06-16T08:00:00Z');
    const open = await guild.ask(asker);
    const page = (openOnly: boolean, first: number, after: string | null = null) =>
      guild.as(asker, (ctx) => myRequests(ctx, { openOnly, first, after }));
    await page(false, 10);
    guild.database.queries.length = 0;
    const one = await page(false, 1);
    expect(guild.database.statements).toHaveLength(1);
    const two = await page(false, 1, one.pageInfo.endCursor);
    expect([...one.edges, ...two.edges].map(({ node }) => node.id)).toEqual([open, over]);
    expect(two.pageInfo.hasNextPage).toBe(false);
    await expect(page(true, 10)).resolves.toMatchObject({ totalCount: 1 });
  });
});

describe('a conversation', () => {
  it('goes to and fro, each side told; whoever answers what nobody had deals with it', async () => {
    const id = await guild.ask(camille);
    await expect(answer(nadia, id, ' ')).resolves.toMatchObject({ userErrors: [{ code: 'REQUIRED' }] });
    await expect(answer(nadia, id, 'Pouvez-vous préciser ?', true)).resolves.toMatchObject({
      item: { item: { isMine: true, lastWord: 'ANSWERED' } },
    });
    await expect(told(camille, id)).resolves.toEqual(['worklist.answered']);
    await expect(request(camille, id)).resolves.toMatchObject({ waitsForMe: true });
    await reply(camille, id, 'Voici.');
    await expect(told(nadia, id)).resolves.toEqual(['worklist.replied']);
    await expect(request(camille, id)).resolves.toMatchObject({ waitsForMe: false });
    const { data } = await guild.database.execute<{ myRequest: { steps: object[] } }>(
      camille,
      'query ($id: ID!) { myRequest(id: $id) { steps { kind actorName byRequester text } } }',
      { id },
    );
    expect(data?.myRequest.steps.slice(-2)).toEqual([
      {
        kind: 'ANSWERED',
        actorName: 'Dominique Ben Amor',
        byRequester: false,
        text: 'Pouvez-vous préciser ?',
      },
      { kind: 'REPLIED', actorName: 'Camille Le Goff', byRequester: true, text: 'Voici.' },
    ]);
  });

  it('awaits an answer only when whoever writes says so, in their last message', async () => {
    const id = await guild.ask(camille);
    await answer(nadia, id, 'Nous nous en occupons.');
    await expect(request(camille, id)).resolves.toMatchObject({ waitsForMe: false });
    await answer(nadia, id, 'Quelle commune ?', true);
    await expect(request(camille, id)).resolves.toMatchObject({ waitsForMe: true });
    guild.database.clock.set('2026-06-15T09:00:00Z');
    await answer(nadia, id, 'Finalement, nous avons trouvé.', false);
    await expect(request(camille, id)).resolves.toMatchObject({ waitsForMe: false });
  });

  it('sends no template that is still to be completed', async () => {
    const id = await guild.ask(camille);
    for (const text of ['Avant le {échéance}.', 'Avant le [à compléter].'])
      await expect(answer(nadia, id, text)).resolves.toMatchObject({
        item: null,
        userErrors: [{ code: 'UNFILLED', path: ['input', 'text'] }],
      });
    await expect(told(camille, id)).resolves.toEqual([]);
  });

  it('is held by whoever deals with it, and stops with the request', async () => {
    const id = await guild.ask(camille);
    await guild.as(nadia, (ctx) => takeWorkItems(ctx, { ids: [id] }));
    await expect(answer(gwen, id, 'Moi.')).resolves.toMatchObject({ userErrors: [{ code: 'TAKEN' }] });
    const over = await ended(camille);
    await expect(answer(nadia, over, 'Encore.')).resolves.toMatchObject({
      userErrors: [{ code: 'SETTLED' }],
    });
    await expect(reply(camille, over, 'Encore.')).resolves.toMatchObject({
      userErrors: [{ code: 'SETTLED' }],
    });
  });
});

describe('an opinion', () => {
  const opine = (
    actor: Actor,
    id: string,
    satisfaction: Satisfaction | null,
    comment: string | null = null,
  ) => guild.as(actor, (ctx) => giveOpinion(ctx, { id, satisfaction, comment }));

  it('is asked once, when somebody has ended it, and may be skipped', async () => {
    const id = await ended(camille);
    await expect(request(camille, id)).resolves.toMatchObject({ asksOpinion: true });
    await expect(opine(camille, id, null)).resolves.toMatchObject({ request: { asksOpinion: false } });
    await expect(opine(camille, id, Satisfaction.SATISFIED)).resolves.toMatchObject({
      userErrors: [{ code: 'NOT_ASKED' }],
    });
    const open = await guild.ask(camille);
    await expect(opine(camille, open, Satisfaction.SATISFIED)).resolves.toMatchObject({
      userErrors: [{ code: 'NOT_ASKED' }],
    });
    const given = await ended(camille, 'WITHDRAWN');
    await expect(request(camille, given)).resolves.toMatchObject({ asksOpinion: false });
  });

  it('is shown with four others at least, by kind, and leads to nobody', async () => {
    const elsewhere = await Guild.open(guild.database);
    const boss = await elsewhere.master([CERTIFY]);
    const give = async (comment: string | null) => {
      const asker = await elsewhere.staff.hire();
      const id = await elsewhere.ask(asker);
      await elsewhere.as(boss, async (ctx) => {
        const [row] = await ctx.db.query<[{ object_id: string }]>(
          'select object_id from work_item where id = $1',
          [id],
        );
        await settleWorkItem(ctx, { kind: 'guild.examine', objectId: row.object_id, outcome: 'DONE' });
      });
      await elsewhere.as(asker, (ctx) =>
        giveOpinion(ctx, { id, satisfaction: Satisfaction.SATISFIED, comment }),
      );
    };
    for (let count = 0; count < 4; count++) await give(null);
    await expect(elsewhere.as(boss, workOpinions)).resolves.toEqual([
      { kind: 'guild.examine', count: null, shares: [], comments: [] },
    ]);
    await give('Rapide et clair.');
    const [opinions] = await elsewhere.as(boss, workOpinions);
    expect(opinions).toMatchObject({ count: 5, comments: ['Rapide et clair.'] });
    expect(opinions?.shares).toContainEqual({ satisfaction: 'SATISFIED', count: 5 });
    const rows = await elsewhere.as(boss, (ctx) =>
      ctx.db.query<{ given_in: string }[]>('select * from worklist_opinion'),
    );
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
      'comment',
      'employer_id',
      'given_in',
      'id',
      'kind',
      'satisfaction',
    ]);
    expect(new Set(rows.map(({ given_in }) => given_in))).toEqual(new Set(['2026-06-01']));
  });

  it('is read by whoever works here', async () => {
    await expect(guild.as(camille, workOpinions)).rejects.toThrow('You may not do this.');
  });
});

describe('each night', () => {
  it('forgets what was over two years ago, not a day before', async () => {
    const elsewhere = await Guild.open(guild.database);
    const asker = await elsewhere.staff.hire();
    const boss = await elsewhere.master([CERTIFY]);
    const id = await elsewhere.ask(asker);
    await elsewhere.ask(asker);
    await elsewhere.as(boss, async (ctx) => {
      const [row] = await ctx.db.query<[{ object_id: string }]>(
        'select object_id from work_item where id = $1',
        [id],
      );
      await settleWorkItem(ctx, { kind: 'guild.examine', objectId: row.object_id, outcome: 'DONE' });
    });
    const left = () => elsewhere.as(boss, (ctx) => ctx.db.query<object[]>('select id from work_item'));
    guild.database.clock.set('2028-06-15T07:00:00Z');
    await elsewhere.worker.runScheduled('worklist.purge');
    await expect(left()).resolves.toHaveLength(2);
    guild.database.clock.set('2028-06-15T09:00:00Z');
    await elsewhere.worker.runScheduled('worklist.purge');
    await expect(left()).resolves.toHaveLength(1);
  });
});
