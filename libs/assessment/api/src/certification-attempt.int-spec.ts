import { randomUUID } from 'node:crypto';
import { replay } from '@jalon/assessment/adaptive-testing';
import type { Actor } from '@jalon/shared/api';
import { type FinishedAttempt, whenAttemptFinishes } from './attempt-finish.handlers';
import { abandonCertificationAttempt } from './attempt-state.service';
import { startCertificationAttempt } from './attempt.service';
import { changesOf } from './decision-record';
import { type Attempt, type Candidate, openTown, type Town } from './testing/candidate';
import { RESULT } from './testing/documents';
import { AssessmentKind } from './vocabulary';

const received: (FinishedAttempt & { readonly employerId: string })[] = [];
let isRefusing = false;
whenAttemptFinishes(AssessmentKind.CERTIFICATION, async (ctx, attempt) => {
  if (isRefusing) throw new Error('the record cannot be kept');
  received.push({ ...attempt, employerId: ctx.employerId });
});

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town?.database.close());

const apply = (actor: Actor, idempotencyKey = randomUUID()) =>
  town.database.inContext(actor, (ctx) => startCertificationAttempt(ctx, { idempotencyKey }));

const started = async (person: Candidate) => (await person.read((await apply(person.actor)).id)) as Attempt;

describe('the assessment of a certification', () => {
  it('asks 32 questions, all kept for that, and cannot be ended before', async () => {
    const person = await town.hire();
    const attempt = await started(person);
    expect(attempt).toMatchObject({ kind: 'CERTIFICATION', remainingAtLeast: 32, remainingAtMost: 32 });
    const last = await person.answer(attempt, { count: 31 });
    expect(last).toMatchObject({
      state: 'IN_PROGRESS',
      mayFinish: false,
      remainingAtLeast: 1,
      remainingAtMost: 1,
    });
    expect((await person.change('finish', attempt.id)).userErrors).toMatchObject([{ code: 'TOO_EARLY' }]);
    expect(await person.answer(attempt)).toMatchObject({ state: 'FINISHED', answered: 32 });
    const usages = await town.database.inContext(person.actor, (ctx) =>
      ctx.db.query(
        `select distinct body ->> 'usage' as usage from served_item join item_version using (item_id)`,
      ),
    );
    expect(usages).toEqual([{ usage: 'CERTIFICATION' }]);
  });

  it('gives its record, in the same transaction, to the employer it was applied to', async () => {
    const person = await town.hire();
    const attempt = await person.answer(await started(person));
    const record = received.find(({ attemptId }) => attemptId === attempt.id)?.record;
    expect(received.at(-1)).toMatchObject({ attemptId: attempt.id, employerId: person.actor.employerId });
    expect(record && replay(JSON.parse(JSON.stringify(record)) as typeof record).agrees).toBe(true);
    expect(record?.steps).toHaveLength(32);
    expect(record && changesOf(record).every((changes) => changes.length <= 4)).toBe(true);
  });

  it('does not end when its record cannot be kept', async () => {
    const person = await town.hire();
    const attempt = await started(person);
    await person.answer(attempt, { count: 31 });
    isRefusing = true;
    await expect(person.answer(attempt)).rejects.toThrow('the record cannot be kept');
    isRefusing = false;
    expect(await person.read(attempt.id)).toMatchObject({ state: 'IN_PROGRESS', answered: 31 });
  });

  it('says what was right, never the key, and gives no level of the person’s own', async () => {
    const person = await town.hire();
    const { id } = await person.answer(await started(person));
    const { data } = await town.database.execute<{ assessmentResult: { steps: { correction: unknown }[] } }>(
      person.actor,
      RESULT,
      { id },
    );
    expect(data?.assessmentResult).toMatchObject({
      stopReason: 'MAXIMUM',
      nextReason: 'CERTIFY',
      nextCompetence: null,
    });
    expect(data?.assessmentResult.steps.filter(({ correction }) => correction !== null)).toEqual([]);
    const { data: profile } = await town.database.execute(person.actor, '{ myProfile { level } }');
    expect(profile).toEqual({ myProfile: [] });
  });

  it('is traced when it ends, without its answers', async () => {
    const person = await town.hire();
    const { id } = await person.answer(await started(person));
    const events = await town.database.inContext(town.staff.administrator, (ctx) =>
      ctx.db.query('select action, object_id, detail from audit_event where actor_person_id = $1', [
        person.actor.personId,
      ]),
    );
    expect(events).toEqual([{ action: 'assessment.finishAssessment', object_id: id, detail: {} }]);
  });

  it('is not the one of another employer, and is given back while it is not finished', async () => {
    const person = await town.hire();
    const here = await apply(person.actor);
    expect(await apply(person.actor)).toEqual(here);
    const elsewhere = {
      ...person.actor,
      employerId: town.outsider.employerId,
      agentId: town.outsider.agentId,
    };
    expect((await apply(elsewhere)).id).not.toBe(here.id);
  });

  it('is given up with the application only', async () => {
    const person = await town.hire();
    const { id } = await apply(person.actor);
    expect((await person.change('abandon', id)).userErrors).toMatchObject([
      { code: 'CERTIFICATION_HAS_ITS_OWN' },
    ]);
    await town.database.inContext(person.actor, (ctx) => abandonCertificationAttempt(ctx, id));
    expect(await person.read(id)).toMatchObject({ state: 'ABANDONED' });
    expect((await apply(person.actor)).id).not.toBe(id);
  });
});
