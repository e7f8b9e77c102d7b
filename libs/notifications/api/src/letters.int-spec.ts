import { HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { PDFDocument } from '@cantoo/pdf-lib';
import { letterFile } from './letter-download.service';
import { Office, withMail } from './testing/office';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 60_000);
afterAll(() => office?.database.close());
beforeEach(() => office.database.clock.set('2026-06-15T08:00:00.000Z'));

const LETTERS = `query ($state: LetterState) { letters(state: $state, first: 100) { totalCount edges { node {
  id reference agentName matricule cause state title deliveredOn
  history { act actorName deliveredOn } } } } }`;
const OVERVIEW = '{ letterOverview { toMake toHandOver failedMails waitingMails sendsMail } }';
const DELIVER = `mutation ($input: DeliverLettersInput!) { deliverLetters(input: $input) {
  letters { id state deliveredOn } userErrors { code path } } }`;
const UNDO = `mutation ($input: LettersInput!) { undoLetterDelivery(input: $input) {
  letters { id state } userErrors { code } } }`;
const FAILED = `{ failedMails(first: 100) { totalCount edges { node {
  id agentName state reason form topic isLegal hasLetter attempts } } } }`;
const RESEND = `mutation ($input: MailInput!) { resendMail(input: $input) { mail { id } userErrors { code } } }`;
const SETTLE = `mutation ($input: SettleMailInput!) { settleMail(input: $input) { mail { id } userErrors { code } } }`;

type Answer = Record<string, Record<string, unknown>>;

async function run<T = Answer>(actor: Actor, document: string, variables: object = {}): Promise<T> {
  const { data, errors } = await office.database.execute<T>(actor, document, { ...variables });
  if (!data || errors?.length) throw new Error(String(errors?.[0]?.extensions?.['code'] ?? errors));
  return data;
}

interface Node {
  readonly id: string;
  readonly [field: string]: unknown;
}
const nodesOf = async (
  actor: Actor,
  document: string,
  field: string,
  variables: object = {},
): Promise<Node[]> => {
  const answer = await run<Record<string, { edges: { node: Node }[] }>>(actor, document, variables);
  return answer[field]?.edges.map(({ node }) => node) ?? [];
};

/** An agent without an address, told what the law wants told; the letter is made. */
async function letterFor(hiring: Parameters<Office['staff']['hire']>[0] = {}) {
  const agent = await office.staff.hire(hiring);
  const notificationId = await office.tell(agent, { kind: 'test.decided' });
  await office.minute();
  const [letter] = await office.letterOf(notificationId);
  return { agent, id: letter?.id ?? '' };
}

const deliver = (letterIds: string[], input: object = {}, by: Actor = office.officer) =>
  run(by, DELIVER, { input: { letterIds, way: 'HANDED_OVER', on: '2026-06-15', ...input } });
const codesOf = (answer: Answer, field: string) =>
  (answer[field]?.['userErrors'] as { code: string }[]).map(({ code }) => code);

describe('letters', () => {
  it('wait for whoever manages the agent, named, with their history', async () => {
    const { id } = await letterFor({ usualName: 'Le Goff', givenNames: 'Anne Marie', matricule: 'L-1' });
    const letter = (await nodesOf(office.officer, LETTERS, 'letters')).find((one) => one.id === id);
    expect(letter).toMatchObject({
      agentName: 'Anne Le Goff',
      matricule: 'L-1',
      cause: 'WITHOUT_ADDRESS',
      state: 'TO_HAND_OVER',
      title: 'Une décision vous concerne',
      history: [{ act: 'MADE', actorName: null, deliveredOn: null }],
    });
  });

  it('are those of the population, and no other', async () => {
    const north = await office.staff.unit('Nord');
    const south = await office.staff.unit('Sud');
    const clerk = await office.staff.hire(withMail);
    await office.staff.habilitate(clerk, {
      operations: [HabilitationOperation.MANAGE_PEOPLE],
      documentTypes: [],
      populationOrgUnitId: north,
    });
    const here = await letterFor({ orgUnitId: north });
    const there = await letterFor({ orgUnitId: south });
    const seen = (await nodesOf(clerk, LETTERS, 'letters')).map(({ id }) => id);
    expect(seen).toEqual([here.id]);
    await expect(deliver([there.id], {}, clerk)).rejects.toThrow('FORBIDDEN');
    await expect(deliver([here.id, there.id], {}, clerk)).rejects.toThrow('FORBIDDEN');
    await expect(office.database.inContext(clerk, (ctx) => letterFile(ctx, [there.id]))).rejects.toThrow();
  });

  it('are nobody else’s: neither their reader, nor another habilitation, nor another employer', async () => {
    const { agent, id } = await letterFor();
    const reader = await office.staff.hire(withMail);
    await office.staff.habilitate(reader);
    for (const other of [agent, reader]) {
      await expect(run(other, LETTERS)).rejects.toThrow('FORBIDDEN');
      await expect(deliver([id], {}, other)).rejects.toThrow('FORBIDDEN');
    }
    const hospital = await Office.open(office, 'Hôpital');
    await expect(deliver([id], {}, hospital.officer)).rejects.toThrow('NOT_FOUND');
    await expect(deliver([id.replace(/.$/, '0')], {}, office.officer)).rejects.toThrow();
    await expect(nodesOf(hospital.officer, LETTERS, 'letters')).resolves.toEqual([]);
  });

  it('are marked as handed over or posted on a day, by whom, and put back', async () => {
    const { id } = await letterFor();
    await deliver([id], { way: 'POSTED' });
    await run(office.officer, UNDO, { input: { letterIds: [id] } });
    await deliver([id]);
    const letter = (await nodesOf(office.officer, LETTERS, 'letters')).find((one) => one.id === id);
    expect(letter).toMatchObject({ state: 'HANDED_OVER', deliveredOn: '2026-06-15' });
    expect(letter?.['history']).toEqual([
      { act: 'MADE', actorName: null, deliveredOn: null },
      { act: 'POSTED', actorName: 'Soizic Kerbrat', deliveredOn: '2026-06-15' },
      { act: 'UNDONE', actorName: 'Soizic Kerbrat', deliveredOn: null },
      { act: 'HANDED_OVER', actorName: 'Soizic Kerbrat', deliveredOn: '2026-06-15' },
    ]);
    const acts = await office.rows<{ action: string }>(
      'select action from audit_event where object_id = $1 order by at, id',
      [id],
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'notifications.makeLetter',
      'notifications.deliverLetter',
      'notifications.undoLetterDelivery',
      'notifications.deliverLetter',
    ]);
  });

  it.each([
    [{ on: '2026-06-16' }, 'DAY_TO_COME'],
    [{ on: '2026-06-14' }, 'BEFORE_THE_LETTER'],
  ])('refuse a delivery of %j', async (input, code) => {
    const { id } = await letterFor();
    expect(codesOf(await deliver([id], input), 'deliverLetters')).toEqual([code]);
  });

  it('are delivered once: the second of two people is told', async () => {
    const { id } = await letterFor();
    const both = await Promise.all([deliver([id]), deliver([id], { way: 'POSTED' })]);
    expect(both.map((answer) => codesOf(answer, 'deliverLetters')).toSorted()).toEqual([
      [],
      ['NOT_TO_HAND_OVER'],
    ]);
    expect(
      codesOf(await run(office.officer, UNDO, { input: { letterIds: [id] } }), 'undoLetterDelivery'),
    ).toEqual([]);
    const again = await run(office.officer, UNDO, { input: { letterIds: [id] } });
    expect(codesOf(again, 'undoLetterDelivery')).toEqual(['NOT_DELIVERED']);
  });

  it('open as a PDF, one or several at once, and who opened them is kept', async () => {
    const [one, two] = [await letterFor(), await letterFor()];
    const open = (ids: string[]) => office.database.inContext(office.officer, (ctx) => letterFile(ctx, ids));
    const alone = await open([one.id]);
    expect(alone.name).toMatch(/^courrier-[0-9A-F]{12}\.pdf$/);
    expect(alone.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const bound = await open([one.id, two.id]);
    expect((await PDFDocument.load(bound.bytes)).getPageCount()).toBe(2);
    const letter = (await nodesOf(office.officer, LETTERS, 'letters')).find(({ id }) => id === one.id);
    expect((letter?.['history'] as { act: string }[]).map(({ act }) => act)).toEqual([
      'MADE',
      'OPENED',
      'OPENED',
    ]);
  });

  it('are listed in one statement', async () => {
    office.database.queries.length = 0;
    await run(office.officer, LETTERS);
    expect(office.database.statements).toHaveLength(1);
  });
});

describe('mails that did not leave', () => {
  async function failing(outcome: Parameters<Office['mails']['next']['push']>[0], kind = 'test.published') {
    const agent = await office.staff.hire(withMail);
    const notificationId = await office.tell(agent, { kind });
    office.mails.next.push(outcome);
    await office.minute();
    return { notificationId, mailId: (await office.mailOf(notificationId))?.id ?? '' };
  }
  const unknown = { state: 'FAILED', fault: 'ADDRESS_UNKNOWN', isFinal: true, isServerDown: false } as const;
  const listed = async (mailId: string) =>
    (await nodesOf(office.officer, FAILED, 'failedMails')).find(({ id }) => id === mailId);

  it('are listed with the reason, and whether a letter was made', async () => {
    const { mailId } = await failing(unknown, 'test.decided');
    await expect(listed(mailId)).resolves.toMatchObject({
      state: 'FAILED',
      reason: 'ADDRESS_UNKNOWN',
      topic: 'CERTIFICATION',
      isLegal: true,
      hasLetter: true,
    });
    await expect(run(office.officer, OVERVIEW)).resolves.toMatchObject({
      letterOverview: { failedMails: expect.any(Number) as number, sendsMail: false, waitingMails: 0 },
    });
  });

  it('are sent again by a person, once, under the same Message-ID', async () => {
    const { mailId, notificationId } = await failing({ state: 'UNCERTAIN' });
    office.mails.reset();
    await run(office.officer, RESEND, { input: { mailId } });
    const twice = await run(office.officer, RESEND, { input: { mailId } });
    expect(codesOf(twice, 'resendMail')).toEqual(['NOTHING_TO_DO']);
    await office.minute();
    await expect(office.mailOf(notificationId)).resolves.toMatchObject({ state: 'SENT', attempts: 2 });
    expect(office.mails.sent.map(({ messageId }) => messageId)).toEqual([`${mailId}@jalon.exemple.fr`]);
    await expect(listed(mailId)).resolves.toBeUndefined();
  });

  it('are dealt with otherwise, and put back', async () => {
    const { mailId } = await failing(unknown);
    const settle = (isSettled: boolean) => run(office.officer, SETTLE, { input: { mailId, isSettled } });
    await settle(true);
    await expect(listed(mailId)).resolves.toBeUndefined();
    await settle(false);
    await expect(listed(mailId)).resolves.toMatchObject({ id: mailId });
  });

  it('are nobody else’s', async () => {
    const { mailId } = await failing(unknown);
    const colleague = await office.staff.hire(withMail);
    await expect(run(colleague, FAILED)).rejects.toThrow('FORBIDDEN');
    await expect(run(colleague, RESEND, { input: { mailId } })).rejects.toThrow('FORBIDDEN');
    const hospital = await Office.open(office, 'Hôpital');
    await expect(run(hospital.officer, RESEND, { input: { mailId } })).rejects.toThrow('NOT_FOUND');
  });
});
