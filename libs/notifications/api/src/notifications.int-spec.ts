import type { Actor } from '@jalon/shared/api';
import { Office, withMail } from './testing/office';

let office: Office;
let agent: Actor;
beforeAll(async () => {
  office = await Office.open();
}, 60_000);
afterAll(() => office?.database.close());
beforeEach(async () => {
  office.database.clock.set('2026-06-15T08:00:00.000Z');
  agent = await office.staff.hire(withMail);
});

const LIST = `query ($topic: NoticeTopic, $unreadOnly: Boolean! = false, $first: Int! = 25, $after: String) {
  myNotifications(topic: $topic, unreadOnly: $unreadOnly, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id kind topic isLegal title body path createdAt isRead english: title(language: EN) } } }
  myUnreadNotifications }`;
const MARK = `mutation ($input: MarkNotificationsInput!) { markNotifications(input: $input) { unread changed } }`;
const MARK_ALL = `mutation ($input: MarkAllNotificationsInput!) {
  markAllNotificationsRead(input: $input) { unread changed markedAt } }`;
const UNDO = `mutation ($input: UndoMarkAllNotificationsInput!) {
  undoMarkAllNotificationsRead(input: $input) { unread changed } }`;

interface Listed {
  readonly myUnreadNotifications: number;
  readonly myNotifications: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: { readonly node: Record<string, unknown> }[];
  };
}

async function run<T = Record<string, Record<string, unknown>>>(
  actor: Actor | null,
  document: string,
  variables: object = {},
): Promise<T> {
  const { data, errors } = await office.database.execute<T>(actor, document, { ...variables });
  if (!data || errors?.length) throw new Error(JSON.stringify(errors));
  return data;
}

const list = (actor: Actor, variables: object = {}) => run<Listed>(actor, LIST, variables);
const idsOf = ({ myNotifications: { edges } }: Listed) => edges.map(({ node }) => node['id']);

describe('my notifications', () => {
  it('say in either language what happened, its dates as people write them', async () => {
    await office.tell(agent);
    const { myNotifications, myUnreadNotifications } = await list(agent);
    expect(myUnreadNotifications).toBe(1);
    expect(myNotifications.edges.map(({ node }) => node)).toMatchObject([
      {
        kind: 'test.published',
        topic: 'CERTIFICATION',
        title: 'Un certificat vous attend',
        body: 'Il vaut jusqu’au 15 juin 2029.',
        english: 'A certificate is waiting for you',
        path: '/mes-certificats',
        isRead: false,
      },
    ]);
  });

  it('are one’s own, and nobody else’s with the same employer or another', async () => {
    const id = await office.tell(agent);
    const hospital = await Office.open(office, 'Hôpital');
    const stranger = await hospital.staff.hire(withMail);
    const colleague = await office.staff.hire(withMail);
    for (const other of [colleague, stranger, office.officer]) {
      const { markNotifications } = await run(other, MARK, { input: { ids: [id], isRead: true } });
      expect(markNotifications).toMatchObject({ changed: 0 });
      expect(idsOf(await list(other))).not.toContain(id);
    }
    expect((await list(agent)).myUnreadNotifications).toBe(1);
  });

  it('are paged without a gap nor a repeat, whatever is told meanwhile', async () => {
    const told: string[] = [];
    for (let day = 1; day <= 5; day += 1) {
      office.database.clock.set(`2026-06-0${day}T08:00:00.000Z`);
      told.unshift(await office.tell(agent));
    }
    const first = await list(agent, { first: 2 });
    office.database.clock.set('2026-06-15T08:00:00.000Z');
    await office.tell(agent);
    const { pageInfo } = first.myNotifications;
    const rest = await list(agent, { first: 10, after: pageInfo.endCursor });
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(told);
    expect(rest.myNotifications.pageInfo.hasNextPage).toBe(false);
  });

  it('are filtered by topic and by what is unread', async () => {
    const read = await office.tell(agent);
    const waiting = await office.tell(agent, { kind: 'test.waiting', parameters: { count: 2 } });
    await run(agent, MARK, { input: { ids: [read], isRead: true } });
    expect(idsOf(await list(agent, { topic: 'WORK' }))).toEqual([waiting]);
    expect(idsOf(await list(agent, { unreadOnly: true }))).toEqual([waiting]);
    expect(idsOf(await list(agent, { unreadOnly: true, topic: 'CERTIFICATION' }))).toEqual([]);
  });

  it('are marked as read and back', async () => {
    const id = await office.tell(agent);
    const mark = (isRead: boolean) => run(agent, MARK, { input: { ids: [id], isRead } });
    await expect(mark(true)).resolves.toEqual({ markNotifications: { unread: 0, changed: 1 } });
    await expect(mark(true)).resolves.toEqual({ markNotifications: { unread: 0, changed: 0 } });
    await expect(mark(false)).resolves.toEqual({ markNotifications: { unread: 1, changed: 1 } });
  });

  it('are all marked at once, of a topic or of all, and given back as they were', async () => {
    const already = await office.tell(agent);
    await run(agent, MARK, { input: { ids: [already], isRead: true } });
    office.database.clock.set('2026-06-15T09:00:00.123Z');
    await office.tell(agent);
    await office.tell(agent, { kind: 'test.waiting', parameters: { count: 2 } });
    const { markAllNotificationsRead: work } = await run(agent, MARK_ALL, { input: { topic: 'WORK' } });
    expect(work).toMatchObject({ changed: 1, unread: 1 });
    office.database.clock.set('2026-06-15T10:00:00.456Z');
    const { markAllNotificationsRead: all } = await run(agent, MARK_ALL, { input: {} });
    expect(all).toMatchObject({ changed: 1, unread: 0 });
    const undone = await run(agent, UNDO, { input: { markedAt: all?.['markedAt'] } });
    expect(undone).toEqual({ undoMarkAllNotificationsRead: { changed: 1, unread: 1 } });
  });

  it('are asked in one statement each', async () => {
    await office.tell(agent);
    office.database.queries.length = 0;
    await list(agent);
    expect(office.database.statements).toHaveLength(2);
  });

  it('need a session', async () => {
    const { errors } = await office.database.execute(null, '{ myUnreadNotifications }');
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});

const PREFERENCES = `{ myNotificationPreferences {
  language quietFrom quietTo quietWeekends mailAddress topics { topic frequency isChoosable }
  legalNotices { kind topic title } } }`;
const SET = `mutation ($input: SetNotificationPreferencesInput!) { setNotificationPreferences(input: $input) {
  preferences { quietFrom topics { topic frequency } } userErrors { code path } } }`;

const chosen = {
  language: 'FR',
  quietFrom: '19:00',
  quietTo: '08:00',
  quietWeekends: true,
  topics: [] as object[],
};
const set = (actor: Actor, input: object) => run(actor, SET, { input: { ...chosen, ...input } });

describe('preferences', () => {
  it('are the usual ones for who has chosen nothing: nights and week-ends are one’s own', async () => {
    await expect(run(agent, PREFERENCES)).resolves.toEqual({
      myNotificationPreferences: {
        language: 'FR',
        quietFrom: '19:00',
        quietTo: '08:00',
        quietWeekends: true,
        mailAddress: 'agent@armorique.exemple.fr',
        topics: [
          { topic: 'CERTIFICATION', frequency: 'AT_ONCE', isChoosable: true },
          { topic: 'SECURITY', frequency: 'AT_ONCE', isChoosable: false },
          { topic: 'WORK', frequency: 'DAILY', isChoosable: true },
        ],
        legalNotices: [
          { kind: 'test.decided', topic: 'CERTIFICATION', title: 'Une décision vous concerne' },
          { kind: 'test.opened', topic: 'SECURITY', title: 'Un accès est ouvert' },
        ],
      },
    });
  });

  it('hold from the next notice on, with the next employer too', async () => {
    await set(agent, { topics: [{ topic: 'CERTIFICATION', frequency: 'NONE' }] });
    await expect(office.mailOf(await office.tell(agent))).resolves.toBeNull();
    await set(agent, { topics: [{ topic: 'CERTIFICATION', frequency: 'WEEKLY' }] });
    await expect(office.mailOf(await office.tell(agent))).resolves.toMatchObject({
      form: 'WEEKLY',
      dueAt: new Date('2026-06-22T06:00:00.000Z'),
    });
  });

  it('never mute what the law wants told', async () => {
    await set(agent, { topics: [{ topic: 'CERTIFICATION', frequency: 'NONE' }] });
    const id = await office.tell(agent, { kind: 'test.decided' });
    await expect(office.mailOf(id)).resolves.toMatchObject({ state: 'QUEUED', form: 'NOTICE' });
  });

  it('let a mail leave by night to who has no quiet hours', async () => {
    office.database.clock.set('2026-06-20T22:00:00.000Z');
    await set(agent, { quietFrom: null, quietTo: null, quietWeekends: false });
    await expect(office.mailOf(await office.tell(agent))).resolves.toMatchObject({ state: 'QUEUED' });
  });

  it('choose the language of the mails', async () => {
    await set(agent, { language: 'EN' });
    await office.tell(agent);
    office.mails.reset();
    await office.minute();
    expect(
      office.mails.sent.find(({ subject }) => subject === 'A certificate is waiting for you'),
    ).toBeDefined();
  });

  it.each([
    [{ quietFrom: '25:00' }, 'NOT_A_TIME', 'quietFrom'],
    [{ quietTo: '8h' }, 'NOT_A_TIME', 'quietTo'],
    [{ quietFrom: null }, 'INCOMPLETE_HOURS', 'quietFrom'],
    [{ quietTo: null }, 'INCOMPLETE_HOURS', 'quietTo'],
    [{ quietFrom: '08:00' }, 'SAME_HOURS', 'quietTo'],
  ])('refuse %j by naming the field', async (input, code, field) => {
    await expect(set(agent, input)).resolves.toEqual({
      setNotificationPreferences: { preferences: null, userErrors: [{ code, path: ['input', field] }] },
    });
    const [{ kept }] = (await office.rows<{ kept: unknown }>(
      'select notifications_preference_of($1) as kept',
      [agent.personId],
    )) as [{ kept: unknown }];
    expect(kept).toBeNull();
  });

  it('are one’s own: nobody’s choice changes another’s', async () => {
    const other = await office.staff.hire(withMail);
    await set(agent, { topics: [{ topic: 'WORK', frequency: 'NONE' }] });
    const { myNotificationPreferences } = await run<{ myNotificationPreferences: { topics: unknown[] } }>(
      other,
      PREFERENCES,
    );
    expect(myNotificationPreferences.topics).toContainEqual({
      topic: 'WORK',
      frequency: 'DAILY',
      isChoosable: true,
    });
  });
});

describe('what was told two years ago', () => {
  it('is forgotten by night with its mail, and what is younger stays', async () => {
    office.database.clock.set('2026-06-10T08:00:00.000Z');
    const old = await office.tell(agent);
    office.database.clock.set('2026-06-12T08:00:00.000Z');
    const young = await office.tell(agent);
    const [oldMail, youngMail] = [await office.mailOf(old), await office.mailOf(young)];
    office.database.clock.set('2028-06-11T02:40:00.000Z');
    await office.worker.runScheduled('notifications.purgeNotices');
    await expect(
      office.rows('select id from notification where id = any ($1)', [[old, young]]),
    ).resolves.toEqual([{ id: young }]);
    await expect(
      office.rows('select id from mail where id = any ($1)', [[oldMail?.id, youngMail?.id]]),
    ).resolves.toEqual([{ id: youngMail?.id }]);
  });
});
