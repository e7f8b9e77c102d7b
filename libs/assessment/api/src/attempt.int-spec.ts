import { randomUUID } from 'node:crypto';
import { type Attempt, type Candidate, openTown, type Town } from './testing/candidate';
import { MINE, START } from './testing/documents';

let town: Town;
let agent: Candidate;
beforeAll(async () => {
  town = await openTown();
  agent = await town.hire();
});
afterAll(() => town?.database.close());

describe('starting', () => {
  it('meets first, whoever begins with whatever, the mailbox', async () => {
    for (const competenceId of [null, 'crcn-1.1', 'crcn-4.1']) {
      const newcomer = await town.hire();
      const { current, ...rest } = await newcomer.start(competenceId);
      expect(rest).toMatchObject({ kind: 'PRACTICE', state: 'IN_PROGRESS', answered: 0, lastSavedAt: null });
      expect(current).toMatchObject({
        position: 1,
        competence: { id: 'crcn-4.1' },
        interaction: { type: 'MAILBOX' },
        why: { first: true },
      });
      expect(current?.question).toBe('Que faites-vous de ces messages\u00a0?');
    }
  });

  it('goes on another time with what the engine chooses', async () => {
    const person = await town.hire();
    await person.change('abandon', (await person.start('crcn-1.1')).id);
    const { current } = await person.start('crcn-1.1');
    expect(current).toMatchObject({ competence: { id: 'crcn-1.1' }, why: { first: false } });
  });

  it('tells how many questions are still to come, at least and at most', async () => {
    const person = await town.hire();
    expect(await person.start()).toMatchObject({
      remainingAtLeast: 24,
      remainingAtMost: 40,
      competence: null,
    });
    expect(await person.start('crcn-2.2')).toMatchObject({
      remainingAtLeast: 6,
      remainingAtMost: 8,
      competence: { id: 'crcn-2.2' },
    });
  });

  it('starts once for the same request, and gives back what is not finished', async () => {
    const person = await town.hire();
    const key = randomUUID();
    const first = await person.start('crcn-3.1', key);
    expect((await person.start('crcn-3.1', key)).id).toBe(first.id);
    await person.change('pause', first.id);
    expect(await person.start('crcn-3.1')).toMatchObject({ id: first.id, state: 'IN_PROGRESS' });
    expect((await person.start('crcn-3.2')).id).not.toBe(first.id);
  });

  it('starts one assessment when two tabs start at once', async () => {
    const person = await town.hire();
    // Warm connections: the requests would run in turn otherwise.
    await Promise.all(Array.from({ length: 6 }, () => person.read(randomUUID())));
    const started = await Promise.all(Array.from({ length: 6 }, () => person.start()));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    const { data } = await town.database.execute<{ myAssessments: Attempt[] }>(person.actor, MINE);
    expect(data?.myAssessments).toHaveLength(1);
  });

  it('refuses a competence nobody assesses', async () => {
    const input = { competenceId: 'crcn-9.9', idempotencyKey: randomUUID() };
    expect(await agent.mutate('startAssessment', START, input)).toMatchObject({
      assessment: null,
      userErrors: [{ code: 'UNKNOWN_COMPETENCE', path: ['input', 'competenceId'] }],
    });
  });

  it('is never traced for the employer', async () => {
    const person = await town.hire();
    await person.start();
    const [{ count }] = await town.database.inContext(town.staff.administrator, (ctx) =>
      ctx.db.query<[{ count: number }]>(
        'select count(*)::int as count from audit_event where actor_person_id = $1',
        [person.actor.personId],
      ),
    );
    expect(count).toBe(0);
  });
});

describe('pausing', () => {
  it('keeps the question that waited, its options in the same order, on any device', async () => {
    const person = await town.hire();
    const started = await person.answer(await person.start(), { count: 3 });
    const paused = await person.change('pause', started.id);
    expect(paused.assessment).toMatchObject({ state: 'PAUSED', current: null, answered: 3 });
    expect(await person.read(started.id)).toMatchObject({ state: 'PAUSED', current: null });
    const resumed = await person.change('resume', started.id);
    expect(resumed.assessment?.current).toEqual(started.current);
    expect((await person.read(started.id))?.current).toEqual(started.current);
  });

  it('is over once the assessment has ended', async () => {
    const { id } = await agent.start('crcn-5.1');
    await agent.change('abandon', id);
    for (const verb of ['pause', 'resume', 'finish'] as const) {
      expect((await agent.change(verb, id)).userErrors).toMatchObject([{ code: 'ASSESSMENT_ENDED' }]);
    }
    expect(await agent.read(id)).toMatchObject({ state: 'ABANDONED', current: null, remainingAtMost: 0 });
  });
});

async function ownLevels(person: Candidate): Promise<string[]> {
  const { data } = await town.database.execute<{ myProfile: { competence: { id: string } }[] }>(
    person.actor,
    '{ myProfile { competence { id } } }',
  );
  return data?.myProfile.map(({ competence }) => competence.id) ?? [];
}

describe('ending', () => {
  it('is refused while too little is known, then allowed, and asked twice is done once', async () => {
    const person = await town.hire();
    const attempt = await person.start();
    const early = await person.answer(attempt, { count: 23 });
    expect(early).toMatchObject({ answered: 23, mayFinish: false, remainingAtLeast: 1 });
    expect((await person.change('finish', attempt.id)).userErrors).toMatchObject([{ code: 'TOO_EARLY' }]);
    const enough = await person.answer(attempt, { count: 1 });
    if (enough.state === 'IN_PROGRESS') expect(enough.mayFinish).toBe(true);
    for (let time = 0; time < 2; time++) {
      expect((await person.change('finish', attempt.id)).assessment).toMatchObject({
        state: 'FINISHED',
        answered: 24,
        current: null,
      });
    }
  });

  it('comes by itself between the fewest and the most questions', async () => {
    const person = await town.hire();
    const ended = await person.answer(await person.start());
    expect(ended).toMatchObject({ state: 'FINISHED', current: null, mayFinish: false, remainingAtMost: 0 });
    expect(ended.answered).toBeGreaterThanOrEqual(24);
    expect(ended.answered).toBeLessThanOrEqual(40);
  });

  it('keeps the levels as the person’s own, of all competences or of the one assessed', async () => {
    const person = await town.hire();
    await person.answer(await person.start('crcn-1.1'));
    expect(await ownLevels(person)).toEqual(['crcn-1.1']);
    await person.answer(await person.start());
    expect(await ownLevels(person)).toHaveLength(16);
  });
});

describe('somebody else', () => {
  it('sees nothing of it: neither a colleague, nor another employer, nor the same person through them', async () => {
    const { id } = await agent.start('crcn-4.2');
    const colleague = await town.hire();
    for (const other of [colleague.actor, town.outsider]) {
      expect(await agent.read(id, other)).toBeNull();
      const { data } = await town.database.execute<{ myAssessments: Attempt[] }>(other, MINE);
      expect(data?.myAssessments).toEqual([]);
    }
    for (const verb of ['pause', 'resume', 'finish', 'abandon'] as const) {
      await expect(colleague.change(verb, id)).rejects.toThrow('NOT_FOUND');
    }
    await expect(colleague.submit(id, 1, null)).rejects.toThrow('NOT_FOUND');
    expect(await agent.read(id)).toMatchObject({ state: 'IN_PROGRESS', answered: 0 });
  });

  it('is answered alike about an id nobody has, after as many statements', async () => {
    const { id } = await agent.start('crcn-4.2');
    const colleague = await town.hire();
    const counts = [];
    for (const asked of [id, randomUUID()]) {
      counts.push(await agent.countStatements(() => agent.read(asked, colleague.actor)));
    }
    expect(counts).toEqual([1, 1]);
  });

  it('is found again by the same person from another employer: an attempt is theirs', async () => {
    const { id } = await agent.start('crcn-4.2');
    const elsewhere = {
      ...agent.actor,
      employerId: town.outsider.employerId,
      agentId: town.outsider.agentId,
    };
    expect(await agent.read(id, elsewhere)).toMatchObject({ id, state: 'IN_PROGRESS' });
  });
});

it('takes few statements, the same number for a first assessment as for the fortieth question', async () => {
  const person = await town.hire();
  let attempt = await person.start('crcn-1.3');
  expect(await person.countStatements(async () => void (attempt = await person.start()))).toBe(5);
  expect(await person.countStatements(() => person.read(attempt.id))).toBe(1);
  expect(await person.countStatements(() => town.database.execute(person.actor, MINE))).toBe(1);
  await person.answer(attempt, { count: 20 });
  expect(await person.countStatements(() => person.read(attempt.id))).toBe(1);
});
