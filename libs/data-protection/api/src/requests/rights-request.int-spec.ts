import { randomUUID } from 'node:crypto';
import { AuditEvent } from '@jalon/audit/api';
import { staffOf } from '@jalon/identity/api/testing';
import { Bureau } from '../testing/bureau';
import { Clarification, DataRight, RightsOutcome } from '../vocabulary';
import { askForRight } from './ask-right.service';
import {
  answerRightsRequest,
  clarifyRightsRequest,
  extendRightsRequest,
  resumeRightsRequest,
  takeRightsRequest,
} from './officers-part.service';
import { replyOnRequest, withdrawRightsRequest } from './persons-part.service';
import { myRightsRequests, rightsRequest, rightsRequests } from './rights-request-list.service';

const SECRET = 'Je suis suivie par le docteur Untel.';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await Bureau.open();
}, 120_000);
afterAll(() => bureau?.database.close());
beforeEach(() => bureau.on('2026-06-15'));

describe('asking', () => {
  it('gives a number, a deadline, and tells both sides', async () => {
    const agent = await bureau.staff.hire();
    bureau.on('2026-01-31');
    const request = await bureau.ask(agent);
    expect(request).toMatchObject({ status: 'RECEIVED', receivedOn: '2026-01-31', dueOn: '2026-03-02' });
    expect(request.number).toBeGreaterThan(0);
    expect(request.acts).toEqual(['withdraw']);
    await expect(bureau.told(agent)).resolves.toEqual(['requestReceived']);
    await expect(bureau.told(bureau.officer, request.id)).resolves.toEqual(['requestArrived']);
  });

  it('does not wait for an officer who comes from elsewhere, whom nothing here may be told', async () => {
    const elsewhere = await staffOf(bureau.database);
    await bureau.protect(await elsewhere.hire());
    await expect(bureau.ask(await bureau.staff.hire())).resolves.toMatchObject({ status: 'RECEIVED' });
  });

  it('near midnight, counts from the day it is in Paris', async () => {
    const agent = await bureau.staff.hire();
    bureau.on('2026-06-30T22:30:00Z');
    await expect(bureau.ask(agent)).resolves.toMatchObject({ receivedOn: '2026-07-01', dueOn: '2026-08-03' });
  });

  it('sent twice at once, is done once', async () => {
    const agent = await bureau.staff.hire();
    const input = { idempotencyKey: randomUUID(), dataRight: DataRight.ERASURE, text: 'Effacez ma photo.' };
    const both = await Promise.all([
      bureau.act(agent, askForRight, input),
      bureau.act(agent, askForRight, input),
    ]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    await expect(bureau.told(agent)).resolves.toEqual(['requestReceived']);
  });

  it('numbers requests sent at once one after another', async () => {
    const agents = [await bureau.staff.hire(), await bureau.staff.hire(), await bureau.staff.hire()];
    const numbers = (await Promise.all(agents.map((agent) => bureau.ask(agent)))).map(({ number }) => number);
    const first = Math.min(...numbers);
    expect(numbers.toSorted((one, other) => one - other)).toEqual([first, first + 1, first + 2]);
  });

  it('asks for some words, and for no more than people write', async () => {
    const agent = await bureau.staff.hire();
    await expect(bureau.ask(agent, DataRight.ACCESS, '  ')).rejects.toThrow('REQUIRED');
    await expect(bureau.ask(agent, DataRight.ACCESS, 'a'.repeat(4_001))).rejects.toThrow('TOO_LONG');
    await expect(bureau.as(agent, myRightsRequests)).resolves.toEqual([]);
  });

  it('stops at twenty requests that wait, and says so', async () => {
    const agent = await bureau.staff.hire();
    for (let index = 0; index < 20; index += 1) await bureau.ask(agent);
    await expect(bureau.ask(agent)).rejects.toThrow('TOO_MANY_OPEN');
  });
});

describe('a request', () => {
  const READ = `query ($id: ID!) { rightsRequest(id: $id) { text events { kind text } } }`;

  it('is read by the person and by the officer, and by nobody else: human resources included', async () => {
    const agent = await bureau.staff.hire();
    const { id } = await bureau.ask(agent, DataRight.ACCESS, SECRET);
    const read = (reader: Parameters<Bureau['as']>[0]) => bureau.database.execute(reader, READ, { id });
    for (const reader of [agent, bureau.officer]) {
      expect((await read(reader)).data).toMatchObject({ rightsRequest: { text: SECRET } });
    }
    const units = await bureau.staff.hire();
    await bureau.protect(units, bureau.staff.rootUnitId);
    for (const reader of [await bureau.staff.hire(), await bureau.humanResources(), units]) {
      const { data, errors } = await read(reader);
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const elsewhere = await staffOf(bureau.database);
    const outsider = await elsewhere.hire();
    expect((await read(outsider)).data).toEqual({ rightsRequest: null });
  });

  it('goes from hand to hand, each step told and kept in its history', async () => {
    const agent = await bureau.staff.hire({ usualName: 'Le Goff', givenNames: 'Camille' });
    const { id: requestId } = await bureau.ask(agent, DataRight.RECTIFICATION, SECRET);
    const { officer } = bureau;
    const taken = await bureau.act(officer, takeRightsRequest, { requestId });
    expect(taken).toMatchObject({ status: 'IN_PROGRESS', ownerName: 'Léonie Rault', isMine: true });
    expect(taken.acts).toEqual(['clarify', 'extend', 'answer']);
    const what = Clarification.PRECISION;
    const asked = await bureau.act(officer, clarifyRightsRequest, { requestId, text: 'Laquelle ?', what });
    expect(asked).toMatchObject({ status: 'WAITING_FOR_PERSON', dueOn: '2026-07-15' });
    const replied = await bureau.act(agent, replyOnRequest, { requestId, text: 'La pièce 12.' });
    expect(replied).toMatchObject({ status: 'IN_PROGRESS', acts: ['withdraw'] });
    const text = 'La pièce est corrigée.';
    const outcome = RightsOutcome.GRANTED;
    bureau.on('2026-06-20');
    await bureau.act(officer, answerRightsRequest, { requestId, text, outcome });
    const { data } = await bureau.database.execute<{
      rightsRequest: { events: { kind: string; text: string | null }[] };
    }>(agent, READ, { id: requestId });
    expect(data?.rightsRequest.events).toEqual([
      { kind: 'RECEIVED', text: null },
      { kind: 'TAKEN', text: null },
      { kind: 'PRECISION_ASKED', text: 'Laquelle ?' },
      { kind: 'PERSON_REPLIED', text: 'La pièce 12.' },
      { kind: 'ANSWERED', text },
    ]);
    await expect(bureau.told(agent)).resolves.toEqual([
      'requestReceived',
      'requestTaken',
      'clarificationAsked',
      'requestAnswered',
    ]);
    await expect(bureau.told(officer, requestId)).resolves.toEqual(['requestArrived', 'personReplied']);
  });

  it('leaves in the trace which act, and never what was written', async () => {
    const agent = await bureau.staff.hire();
    const { id: requestId } = await bureau.ask(agent, DataRight.OBJECTION, SECRET);
    await bureau.act(bureau.officer, answerRightsRequest, {
      requestId,
      text: 'Non, parce que la loi le demande.',
      outcome: RightsOutcome.REFUSED,
    });
    const events = await bureau.as(bureau.officer, (ctx) =>
      ctx.db.findBy(AuditEvent, { objectId: requestId }),
    );
    expect(events.map(({ action, detail }) => [action, detail])).toEqual(
      expect.arrayContaining([
        ['data-protection.askForRight', { dataRight: 'OBJECTION' }],
        ['data-protection.answerRequest', { outcome: 'REFUSED' }],
      ]),
    );
    expect(events).toHaveLength(2);
  });

  it('once answered, is closed: nobody acts on it again', async () => {
    const agent = await bureau.staff.hire();
    const { id: requestId } = await bureau.ask(agent);
    const answer = { requestId, text: 'Voici.', outcome: RightsOutcome.PARTLY };
    const closed = await bureau.act(bureau.officer, answerRightsRequest, answer);
    expect(closed).toMatchObject({ status: 'ANSWERED', outcome: 'PARTLY', closedOn: '2026-06-15', acts: [] });
    await expect(bureau.act(bureau.officer, answerRightsRequest, answer)).rejects.toThrow('CLOSED');
    await expect(bureau.act(agent, withdrawRightsRequest, { requestId })).rejects.toThrow('CLOSED');
  });

  it('is answered once by two officers at once', async () => {
    const other = await bureau.staff.hire();
    await bureau.protect(other);
    const { id: requestId } = await bureau.ask(await bureau.staff.hire());
    const answer = { requestId, text: 'Voici.', outcome: RightsOutcome.GRANTED };
    const results = await Promise.allSettled([
      bureau.act(bureau.officer, answerRightsRequest, answer),
      bureau.act(other, answerRightsRequest, answer),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('of an officer is for another officer', async () => {
    const { id: requestId } = await bureau.ask(bureau.officer);
    const seen = await bureau.as(bureau.officer, (ctx) => rightsRequest(ctx, requestId));
    expect(seen?.acts).toEqual(['withdraw']);
    await expect(bureau.act(bureau.officer, takeRightsRequest, { requestId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is withdrawn by the person alone, and the officer knows', async () => {
    const agent = await bureau.staff.hire();
    const { id: requestId } = await bureau.ask(agent);
    await expect(
      bureau.act(await bureau.staff.hire(), withdrawRightsRequest, { requestId }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(bureau.act(agent, withdrawRightsRequest, { requestId })).resolves.toMatchObject({
      status: 'WITHDRAWN',
      closedOn: '2026-06-15',
    });
    await expect(bureau.told(bureau.officer, requestId)).resolves.toEqual([
      'requestArrived',
      'requestWithdrawn',
    ]);
  });

  it('goes on when a proof of identity was shown at a desk', async () => {
    const { id: requestId } = await bureau.ask(await bureau.staff.hire());
    const what = Clarification.IDENTITY;
    await bureau.act(bureau.officer, clarifyRightsRequest, { requestId, text: 'Passez me voir.', what });
    const text = 'Carte vue au guichet.';
    await expect(bureau.act(bureau.officer, resumeRightsRequest, { requestId, text })).resolves.toMatchObject(
      {
        status: 'IN_PROGRESS',
      },
    );
  });
});

describe('more time', () => {
  it('is taken once, with a reason the person is told by law', async () => {
    const agent = await bureau.staff.hire();
    bureau.on('2026-11-30');
    const { id: requestId, extendedDueOn } = await bureau.ask(agent);
    const input = { requestId, text: 'Vingt ans de pièces à relire.' };
    const extended = await bureau.act(bureau.officer, extendRightsRequest, input);
    expect(extended).toMatchObject({ dueOn: '2027-03-01', extensionReason: input.text });
    expect(extended.dueOn).toBe(extendedDueOn);
    expect(await bureau.told(agent)).toContain('requestExtended');
    await expect(bureau.act(bureau.officer, extendRightsRequest, input)).rejects.toThrow('ALREADY_EXTENDED');
  });

  it('is refused once the first deadline is past', async () => {
    const { id: requestId } = await bureau.ask(await bureau.staff.hire());
    bureau.on('2026-07-16');
    await expect(
      bureau.act(bureau.officer, extendRightsRequest, { requestId, text: 'Trop long.' }),
    ).rejects.toThrow('TOO_LATE_TO_EXTEND');
  });
});

describe('the list of an officer', () => {
  it('starts with the legal deadline that comes first, page after page, in two statements', async () => {
    const elsewhere = await Bureau.open(bureau.database);
    const agent = await elsewhere.staff.hire();
    for (const day of ['2026-06-10', '2026-05-02', '2026-06-01']) {
      elsewhere.on(day);
      await elsewhere.ask(agent);
    }
    elsewhere.on('2026-06-15');
    const page = (after: string | null) =>
      elsewhere.as(elsewhere.officer, (ctx) => rightsRequests(ctx, { closed: false, first: 2, after }));
    elsewhere.database.queries.length = 0;
    const first = await page(null);
    expect(elsewhere.database.statements.length).toBeLessThanOrEqual(2);
    const second = await page(first.pageInfo.endCursor);
    const all = [...first.edges, ...second.edges].map(({ node }) => [
      node.dueOn,
      node.deadline,
      node.daysLeft,
    ]);
    expect(first.totalCount).toBe(3);
    expect(all).toEqual([
      ['2026-06-02', 'LATE', -13],
      ['2026-07-01', 'ON_TIME', 16],
      ['2026-07-10', 'ON_TIME', 25],
    ]);
  });

  it('is closed to whoever is no officer', async () => {
    const list = (reader: Parameters<Bureau['as']>[0]) =>
      bureau.as(reader, (ctx) => rightsRequests(ctx, { closed: false, first: 2, after: null }));
    await expect(list(await bureau.humanResources())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('refuses a cursor of another list', async () => {
    const after = Buffer.from('["x","y"]').toString('base64url');
    await expect(
      bureau.as(bureau.officer, (ctx) => rightsRequests(ctx, { closed: false, first: 2, after })),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
