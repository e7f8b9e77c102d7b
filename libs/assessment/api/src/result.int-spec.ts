import { randomUUID } from 'node:crypto';
import { HabilitationOperation } from '@jalon/identity/api';
import { setPositionTargets } from '@jalon/skills/api';
import { type Attempt, type Candidate, openTown, type Town } from './testing/candidate';
import { REPORT, RESULT } from './testing/documents';

interface Level {
  readonly areaCode: string;
  readonly competence: { readonly id: string } | null;
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
  readonly probabilities: readonly number[];
  readonly answers: number;
  readonly expected: number | null;
}
interface Step {
  readonly position: number;
  readonly doNotKnow: boolean;
  readonly correct: boolean;
  readonly correction: {
    readonly given: string[];
    readonly expected: string[];
    readonly rationales: object[];
  } | null;
  readonly changes: readonly {
    readonly before: number;
    readonly after: number;
    readonly competence: { id: string };
  }[];
  readonly why: { readonly first: boolean };
  readonly reportReference: string | null;
}
interface Result {
  readonly areas: readonly Level[];
  readonly competences: readonly Level[];
  readonly steps: readonly Step[];
  readonly stopReason: string;
  readonly questions: number;
  readonly strengths: readonly string[];
  readonly nextCompetence: { readonly id: string } | null;
  readonly nextReason: string;
}

let town: Town;
let agent: Candidate;
let profile: Attempt;
beforeAll(async () => {
  town = await openTown();
  agent = await town.hire();
  profile = await agent.answer(await agent.start());
});
afterAll(() => town?.database.close());

async function resultOf(person: Candidate, id: string, as = person.actor): Promise<Result | null> {
  const { data, errors } = await town.database.execute<{ assessmentResult: Result | null }>(as, RESULT, {
    id,
  });
  expect(errors).toBeUndefined();
  return data?.assessmentResult ?? null;
}

describe('the result of a whole profile', () => {
  it('tells areas, then competences, each with its interval, its probabilities and its answers', async () => {
    const result = (await resultOf(agent, profile.id)) as Result;
    expect(result.areas.map(({ areaCode, competence }) => [areaCode, competence])).toEqual(
      ['1', '2', '3', '4', '5'].map((code) => [code, null]),
    );
    expect(result.competences).toHaveLength(16);
    for (const { level, lower, upper, probabilities } of [...result.areas, ...result.competences]) {
      expect(lower <= level && level <= upper).toBe(true);
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
    }
    const answers = (levels: readonly Level[]) => levels.reduce((sum, one) => sum + one.answers, 0);
    expect([answers(result.areas), answers(result.competences)]).toEqual([
      result.questions,
      result.questions,
    ]);
  });

  it('tells why it stopped, and that somebody right up to level 5 is about there', async () => {
    const { stopReason, questions, areas } = (await resultOf(agent, profile.id)) as Result;
    expect(questions).toBe(profile.answered);
    expect(stopReason).toBe(questions === 40 ? 'MAXIMUM' : 'PRECISION');
    for (const { lower, upper } of areas) expect(lower <= 5 && upper >= 5).toBe(true);
  });

  it('tells of each answer what it changed, why it was asked, and its correction', async () => {
    const { steps } = (await resultOf(agent, profile.id)) as Result;
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.map(({ why }) => why.first)).toEqual(steps.map((_, index) => index === 0));
    for (const { correct, changes, correction } of steps) {
      expect(changes.length).toBeLessThanOrEqual(4);
      for (const { before, after } of changes) expect(after > before).toBe(correct);
      expect(correction?.expected.length).toBeGreaterThan(0);
      expect(correction?.rationales.length).toBeGreaterThan(0);
      expect(correction?.given.length).toBeGreaterThan(0);
    }
    expect(steps[0]?.correction?.given).toContain(
      '«\u00a0URGENT\u00a0: votre compte sera fermé ce soir\u00a0»\u00a0: signalé',
    );
  });

  it('is the same each time it is read, in a few statements', async () => {
    const first = await resultOf(agent, profile.id);
    expect(await agent.countStatements(() => resultOf(agent, profile.id))).toBe(3);
    expect(await resultOf(agent, profile.id)).toEqual(first);
  });

  it('is nobody else’s, and nothing before the end', async () => {
    const colleague = await town.hire();
    expect(await resultOf(agent, profile.id, colleague.actor)).toBeNull();
    expect(await resultOf(agent, profile.id, town.outsider)).toBeNull();
    expect(await resultOf(agent, randomUUID())).toBeNull();
    const unfinished = await colleague.answer(await colleague.start(), { count: 2 });
    expect(await resultOf(colleague, unfinished.id)).toBeNull();
  });

  it('comes next to what the posts expect, and to the greatest gap first', async () => {
    const person = await town.hire();
    const position = await expectations(person, { 'crcn-3.4': 8, 'crcn-1.1': 6 });
    const ended = await person.answer(await person.start(), { upTo: 3 });
    const result = (await resultOf(person, ended.id)) as Result;
    expect(position).toBeDefined();
    expect(
      result.competences
        .filter(({ expected }) => expected !== null)
        .map((one) => [one.competence?.id, one.expected]),
    ).toEqual([
      ['crcn-1.1', 6],
      ['crcn-3.4', 8],
    ]);
    expect([result.nextReason, result.nextCompetence?.id]).toEqual(['BELOW_EXPECTED', 'crcn-3.4']);
  });
});

async function expectations(person: Candidate, levels: Readonly<Record<string, number>>): Promise<string> {
  const [{ id }] = await town.database.inContext(person.actor, (ctx) =>
    ctx.db.query<[{ id: string }]>(
      'select position_id as id from assignment where employer_id = $1 and agent_id = $2',
      [person.actor.employerId, person.actor.agentId],
    ),
  );
  const officer = await town.staff.hire();
  await town.staff.habilitate(officer, {
    operations: [HabilitationOperation.MANAGE_SKILLS],
    documentTypes: [],
  });
  const targets = Object.entries(levels).map(([competenceId, level]) => ({ competenceId, level }));
  await town.database.inContext(officer, (ctx) => setPositionTargets(ctx, { positionId: id, targets }));
  return id;
}

describe('the result of one competence', () => {
  it('tells that one alone, and proposes the least known of the others', async () => {
    const person = await town.hire();
    const ended = await person.answer(await person.start('crcn-2.3'));
    const result = (await resultOf(person, ended.id)) as Result;
    expect(result).toMatchObject({ areas: [], strengths: [], nextReason: 'LEAST_SURE' });
    expect(result.competences.map(({ competence }) => competence?.id)).toEqual(['crcn-2.3']);
    expect(result.nextCompetence?.id).not.toBe('crcn-2.3');
  });

  it('does not send back to the questions just explained, though a post expects more', async () => {
    const person = await town.hire();
    await expectations(person, { 'crcn-2.3': 8 });
    const ended = await person.answer(await person.start('crcn-2.3'), { upTo: 3 });
    const result = (await resultOf(person, ended.id)) as Result;
    expect(result.competences[0]?.expected).toBe(8);
    expect(result.nextCompetence?.id).toMatch(/^crcn-/);
    expect(result.nextCompetence?.id).not.toBe('crcn-2.3');
  });

  it('says of « je ne sais pas » what was expected, and invents no answer', async () => {
    const person = await town.hire();
    const attempt = await person.start('crcn-4.1');
    await person.submit(attempt.id, 1, null);
    const ended = await person.answer(attempt);
    const step = (await resultOf(person, ended.id))?.steps[0];
    expect(step).toMatchObject({ doNotKnow: true, correct: false, correction: { given: [] } });
    expect(step?.correction?.expected).toHaveLength(2);
  });
});

it('tells beside the question what was reported of it', async () => {
  const input = { assessmentId: profile.id, position: 2, text: 'Deux réponses sont justes.' };
  const { data } = await town.database.execute<{ reportQuestion: { reference: string } }>(
    agent.actor,
    REPORT,
    { input },
  );
  const reference = data?.reportQuestion.reference;
  expect(reference).toMatch(/^Q-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const { steps } = (await resultOf(agent, profile.id)) as Result;
  expect(steps.map((step) => step.reportReference)).toEqual(
    steps.map((_, index) => (index === 1 ? reference : null)),
  );
});
