import { HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { type Attempt, type Candidate, openTown, type Town } from './testing/candidate';
import { ANSWER_REPORT, REPORT, REPORTS, RESULT } from './testing/documents';

interface Report {
  readonly reference: string;
  readonly itemId: string;
  readonly question: string;
  readonly text: string;
  readonly answer: string | null;
}

let town: Town;
let agent: Candidate;
let attempt: Attempt;
let officer: Actor;
beforeAll(async () => {
  town = await openTown();
  agent = await town.hire();
  attempt = await agent.start('crcn-4.1');
  officer = await town.staff.hire();
  await habilitate(officer);
});
afterAll(() => town?.database.close());

const habilitate = (holder: Actor, terms: object = {}) =>
  town.staff.habilitate(holder, {
    operations: [HabilitationOperation.MANAGE_SKILLS],
    documentTypes: [],
    ...terms,
  });

async function report(person: Candidate, position: number, text: string, of = attempt.id) {
  return person.mutate('reportQuestion', REPORT, { assessmentId: of, position, text }) as unknown as {
    reference: string | null;
    userErrors: { code: string }[];
  };
}

async function reports(reader: Actor, open = true): Promise<readonly Report[] | unknown> {
  const { data, errors } = await town.database.execute<{ questionReports: Report[] }>(reader, REPORTS, {
    open,
  });
  return errors?.[0]?.extensions['code'] ?? data?.questionReports;
}

const answer = (person: Actor, reference: string, text: string) =>
  agent.mutate('answerQuestionReport', ANSWER_REPORT, { reference, answer: text }, person);

describe('a report', () => {
  it('has a reference, reaches whoever manages questions, and names nobody', async () => {
    const { reference } = await report(agent, 1, '  Le lien n’est pas visible.  ');
    expect(await reports(officer)).toEqual([
      {
        reference,
        itemId: 'crcn-4.1-02',
        question: 'Que faites-vous de ces messages\u00a0?',
        text: 'Le lien n’est pas visible.',
        reportedAt: expect.any(String),
        answer: null,
        answeredAt: null,
      },
    ]);
    const rows = await town.database.inContext(officer, (ctx) =>
      ctx.db.query('select * from question_report'),
    );
    expect(JSON.stringify(rows)).not.toContain(agent.actor.personId);
    expect(JSON.stringify(rows)).not.toContain(attempt.id);
    const events = await town.database.inContext(officer, (ctx) =>
      ctx.db.query('select from audit_event where actor_person_id = $1', [agent.actor.personId]),
    );
    expect(events).toEqual([]);
  });

  it('made twice of a question is one', async () => {
    const first = await report(agent, 1, 'Encore');
    expect(await report(agent, 1, 'Toujours')).toEqual(first);
    expect(await reports(officer)).toHaveLength(1);
  });

  it.each([
    ['TEXT_EMPTY', ' '],
    ['TEXT_TOO_LONG', 'x'.repeat(1001)],
  ])('is refused, %s', async (code, text) => {
    const person = await town.hire();
    const { id } = await person.start();
    expect(await report(person, 1, text, id)).toMatchObject({ reference: null, userErrors: [{ code }] });
  });

  it('is of one’s own question, which was served', async () => {
    const colleague = await town.hire();
    await expect(report(colleague, 1, 'x')).rejects.toThrow('NOT_FOUND');
    await expect(report(agent, 9, 'x')).rejects.toThrow('NOT_FOUND');
  });
});

describe('reading and answering reports', () => {
  it('asks for a habilitation on everyone', async () => {
    const manager = await town.staff.hire();
    await habilitate(manager, { populationOrgUnitId: await town.staff.unit('Voirie') });
    for (const nobody of [agent.actor, manager]) {
      expect(await reports(nobody)).toBe('FORBIDDEN');
      await expect(answer(nobody, 'Q-0000-0000', 'x')).rejects.toThrow('FORBIDDEN');
    }
  });

  it('shows another employer nothing', async () => {
    const person = await town.hire();
    const { reference } = await report(person, 1, 'Le texte est long.', (await person.start()).id);
    expect(await reports(town.outsider)).toBe('FORBIDDEN');
    await expect(answer(officer, 'Q-2222-2222', 'x')).rejects.toThrow('NOT_FOUND');
    expect(await answer(officer, reference ?? '', ' ')).toMatchObject({
      userErrors: [{ code: 'TEXT_EMPTY' }],
    });
  });

  it('is done once, traced, and told to whoever reported', async () => {
    const person = await town.hire();
    const started = await person.start('crcn-4.1');
    const { reference } = await report(person, 1, 'Deux messages se ressemblent.', started.id);
    expect(await answer(officer, reference ?? '', 'Merci, la question est revue.')).toMatchObject({
      userErrors: [],
    });
    expect(await answer(officer, reference ?? '', 'Encore')).toMatchObject({
      userErrors: [{ code: 'ALREADY_ANSWERED' }],
    });
    expect(await reports(officer)).not.toContainEqual(expect.objectContaining({ reference }));
    expect(await reports(officer, false)).toContainEqual(
      expect.objectContaining({ reference, answer: 'Merci, la question est revue.' }),
    );
    const [event] = await town.database.inContext(officer, (ctx) =>
      ctx.db.query<{ detail: object }[]>(
        `select detail from audit_event where action = 'assessment.answerQuestionReport' and actor_person_id = $1`,
        [officer.personId],
      ),
    );
    expect(event?.detail).toEqual({ reference, itemId: 'crcn-4.1-02' });
    const { id } = await person.answer(started);
    const { data } = await town.database.execute<{ assessmentResult: { steps: object[] } }>(
      person.actor,
      RESULT,
      { id },
    );
    expect(data?.assessmentResult.steps[0]).toMatchObject({
      reportReference: reference,
      reportAnswer: 'Merci, la question est revue.',
    });
  });
});
