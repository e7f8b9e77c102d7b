import { replay } from '@jalon/assessment/adaptive-testing';
import { decisionRecordOf } from './decision-record.service';
import { type Attempt, type Candidate, openTown, type Town } from './testing/candidate';

let town: Town;
let agent: Candidate;
let profile: Attempt;
beforeAll(async () => {
  town = await openTown();
  agent = await town.hire();
  profile = await agent.answer(await agent.start());
});
afterAll(() => town?.database.close());

describe('the decision record', () => {
  it('replays to the same result, and names nobody', async () => {
    const record = await town.database.inContext(agent.actor, (ctx) => decisionRecordOf(ctx, profile.id));
    const written = JSON.parse(JSON.stringify(record)) as typeof record;
    expect(replay(written)).toMatchObject({ agrees: true, differences: [] });
    const text = JSON.stringify(record);
    for (const name of [agent.actor.personId, agent.actor.agentId, 'rationale', '"key"'])
      expect(text).not.toContain(name);
  });

  it('does not when an answer of it was changed', async () => {
    const record = await town.database.inContext(agent.actor, (ctx) => decisionRecordOf(ctx, profile.id));
    const [first, ...others] = record.steps;
    expect(replay({ ...record, steps: [{ ...first!, correct: !first!.correct }, ...others] }).agrees).toBe(
      false,
    );
  });

  it('of one competence that began with the mailbox replays too', async () => {
    const person = await town.hire();
    const ended = await person.answer(await person.start('crcn-5.2'));
    const record = await town.database.inContext(person.actor, (ctx) => decisionRecordOf(ctx, ended.id));
    expect(record.steps[0]?.itemId).toBe('crcn-4.1-02');
    expect(replay(record).agrees).toBe(true);
  });

  it('is its person’s, once the assessment has ended', async () => {
    const colleague = await town.hire();
    const unfinished = await colleague.start();
    for (const [actor, id] of [
      [colleague.actor, profile.id],
      [town.outsider, profile.id],
      [colleague.actor, unfinished.id],
      [colleague.actor, 'nonsense'],
    ] as const) {
      await expect(town.database.inContext(actor, (ctx) => decisionRecordOf(ctx, id))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});
