import { randomUUID } from 'node:crypto';
import type { QuestionKey } from './question-key.service';
import { type Attempt, type Candidate, openTown, type Town } from './testing/candidate';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town?.database.close());

const keyOf = async (person: Candidate, { id }: Attempt) => (await person.key(id)) as QuestionKey;

describe('an answer', () => {
  it('is acknowledged with the next question, which stays the one to answer', async () => {
    const person = await town.hire();
    const attempt = await person.start();
    town.database.clock.set('2026-06-15T08:42:00Z');
    const { right } = await keyOf(person, attempt);
    const { receipt, assessment, userErrors } = await person.submit(attempt.id, 1, right);
    expect(userErrors).toEqual([]);
    expect(receipt).toEqual({ position: 1, savedAt: '2026-06-15T08:42:00.000Z', alreadyAnswered: false });
    expect(assessment).toMatchObject({
      answered: 1,
      lastSavedAt: '2026-06-15T08:42:00.000Z',
      current: { position: 2 },
    });
    expect(await person.read(attempt.id)).toEqual(assessment);
    town.database.clock.set('2026-06-15T08:00:00Z');
  });

  it('may be that one does not know', async () => {
    const person = await town.hire();
    const attempt = await person.start();
    const { receipt, assessment } = await person.submit(attempt.id, 1, null);
    expect([receipt?.alreadyAnswered, assessment?.answered]).toEqual([false, 1]);
    expect(await storedAnswers(person)).toEqual([
      { position: 1, value: null, do_not_know: true, correct: false },
    ]);
  });

  it('is kept as it was read, and scored on the server', async () => {
    const person = await town.hire();
    const attempt = await person.start('crcn-1.1');
    await person.answer(attempt, { upTo: 8, count: 2 });
    const third = await keyOf(person, attempt);
    await person.submit(attempt.id, 3, third.wrong);
    expect((await storedAnswers(person)).map(({ correct }) => correct)).toEqual([true, true, false]);
  });

  it('sent again is acknowledged alike, and changes nothing', async () => {
    const person = await town.hire();
    const attempt = await person.start();
    const { right, wrong } = await keyOf(person, attempt);
    const sent = randomUUID();
    const first = await person.submit(attempt.id, 1, right, sent);
    expect(await person.submit(attempt.id, 1, wrong, sent)).toEqual(first);
    expect(await storedAnswers(person)).toMatchObject([{ position: 1, correct: true }]);
  });

  it('from elsewhere, once one is kept, learns that the first stands', async () => {
    const person = await town.hire();
    const attempt = await person.start();
    const { right, wrong } = await keyOf(person, attempt);
    await person.submit(attempt.id, 1, right);
    const late = await person.submit(attempt.id, 1, wrong);
    expect(late).toMatchObject({
      receipt: { alreadyAnswered: true },
      assessment: { answered: 1 },
      userErrors: [],
    });
    expect(await storedAnswers(person)).toMatchObject([{ correct: true }]);
  });

  it('sent from many tabs at once is kept once, with one next question', async () => {
    const person = await town.hire();
    const attempt = await person.start();
    const { right, wrong } = await keyOf(person, attempt);
    // Warm connections: the requests would run in turn otherwise.
    await Promise.all(Array.from({ length: 8 }, () => person.read(attempt.id)));
    const payloads = await Promise.all(
      Array.from({ length: 8 }, (_, tab) => person.submit(attempt.id, 1, tab % 2 ? right : wrong)),
    );
    expect(payloads.filter(({ receipt }) => receipt?.alreadyAnswered === false)).toHaveLength(1);
    expect(new Set(payloads.map(({ assessment }) => JSON.stringify(assessment?.current))).size).toBe(1);
    expect(await storedAnswers(person)).toHaveLength(1);
    expect(await person.read(attempt.id)).toMatchObject({ answered: 1, current: { position: 2 } });
  });

  it('that comes late, from a device that was offline, takes up what was paused', async () => {
    const person = await town.hire();
    const attempt = await person.start();
    await person.change('pause', attempt.id);
    const { assessment } = await person.submit(attempt.id, 1, null);
    expect(assessment).toMatchObject({ state: 'IN_PROGRESS', answered: 1, current: { position: 2 } });
    expect(await person.read(attempt.id)).toMatchObject({ state: 'IN_PROGRESS' });
  });

  it.each([
    ['ANSWER_EMPTY', {}],
    ['ANSWER_EMPTY', { choices: ['a'] }],
    ['ANSWER_INVALID', { state: '{}' }],
    ['ANSWER_INVALID', { state: 'nonsense' }],
  ])('that answers nothing is refused, %s, and the question still waits', async (code, value) => {
    const person = await town.hire();
    const attempt = await person.start();
    expect(await person.submit(attempt.id, 1, value)).toMatchObject({
      receipt: null,
      assessment: null,
      userErrors: [{ code, path: ['input', 'value'] }],
    });
    expect(await person.read(attempt.id)).toEqual(attempt);
  });

  it('to a question that was not asked, or to an assessment that has ended, is refused', async () => {
    const person = await town.hire();
    const attempt = await person.start();
    expect((await person.submit(attempt.id, 2, null)).userErrors).toMatchObject([
      { code: 'QUESTION_NOT_SERVED' },
    ]);
    await person.change('abandon', attempt.id);
    expect((await person.submit(attempt.id, 1, null)).userErrors).toMatchObject([
      { code: 'ASSESSMENT_ENDED' },
    ]);
    await expect(person.submit(attempt.id, 1, null, 'not-a-uuid')).rejects.toThrow('BAD_USER_INPUT');
  });

  it('cannot be changed nor removed, not even by its author’s own session', async () => {
    const person = await town.hire();
    await person.answer(await person.start(), { count: 1 });
    for (const sql of [
      'update answer set correct = true',
      'delete from answer',
      'update served_item set item_id = item_id',
    ]) {
      await expect(town.database.inContext(person.actor, (ctx) => ctx.db.query(sql))).rejects.toThrow(
        /permission denied/,
      );
    }
  });
});

async function storedAnswers(person: Candidate) {
  return town.database.inContext(person.actor, (ctx) =>
    ctx.db.query<{ position: number; value: unknown; do_not_know: boolean; correct: boolean }[]>(
      'select position, value, do_not_know, correct from answer order by attempt_id, position',
    ),
  );
}

it('takes four statements, the fortieth as the first; two when it was answered already', async () => {
  const person = await town.hire();
  const attempt = await person.start();
  for (const position of [1, 2, 3]) {
    const { right } = await keyOf(person, attempt);
    expect(await person.countStatements(() => person.submit(attempt.id, position, right))).toBe(4);
    expect(await person.countStatements(() => person.submit(attempt.id, position, right))).toBe(2);
  }
  await person.answer(attempt, { count: 18 });
  expect(await person.countStatements(() => person.submit(attempt.id, 22, null))).toBe(4);
});

it('tells nothing more of the answers to the trace nor to anybody else', async () => {
  const person = await town.hire();
  await person.answer(await person.start());
  const colleague = await town.hire();
  for (const table of ['attempt', 'served_item', 'answer']) {
    for (const actor of [colleague.actor, town.staff.administrator]) {
      const rows = town.database.inContext(actor, (ctx) => ctx.db.query(`select from ${table}`));
      await expect(rows).resolves.toEqual([]);
    }
  }
  const events = town.database.inContext(town.staff.administrator, (ctx) =>
    ctx.db.query('select from audit_event where actor_person_id = $1', [person.actor.personId]),
  );
  await expect(events).resolves.toEqual([]);
});
