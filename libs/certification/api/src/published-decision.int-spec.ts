import { withdrawTestDecisions, publishTestDecisions } from '@jalon/decisions/api/testing';
import { applyForCertification } from './application.service';
import { answerAppeal, appealDecision } from './appeal.service';
import { refusal, Town } from './testing/town';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 120_000);
afterAll(() => town?.database.close());
beforeEach(async () => {
  town.database.clock.set('2026-06-15T08:00:00Z');
  await town.as(town.staff.administrator, withdrawTestDecisions);
});

const decide = (startsOn: string, endsOn: string) =>
  town.as(town.staff.administrator, (ctx) => publishTestDecisions(ctx, { startsOn, endsOn }));
const applied = async () => {
  const agent = await town.staff.hire();
  return town.apply(agent).then(
    () => 'applied',
    (error: { extensions: { code: string } }) => error.extensions.code,
  );
};

describe('the employer’s decision', () => {
  it('opens applications from its first day to its last, and neither before nor after', async () => {
    expect(await applied()).toBe('DECISION_MISSING');
    await decide('2026-06-20', '2026-06-30');
    for (const [day, answer] of [
      ['2026-06-19', 'DECISION_MISSING'],
      ['2026-06-20', 'applied'],
      ['2026-06-30', 'applied'],
      ['2026-07-01', 'DECISION_MISSING'],
    ] as const) {
      town.database.clock.set(day);
      expect({ day, answer: await applied() }).toEqual({ day, answer });
    }
  });

  it('withdrawn, lets what is under way be finished: sat, decided, issued', async () => {
    await decide('2026-06-01', '2026-12-31');
    const agent = await town.staff.hire();
    const application = await town.apply(agent);
    await town.as(town.staff.administrator, withdrawTestDecisions);
    await town.sit(agent, application);
    await town.decide(application.id);
    const { results } = await town.issue([application.id]);
    expect(results).toMatchObject([{ problem: null, certificate: { status: 'VALID' } }]);
    expect(await applied()).toBe('DECISION_MISSING');
  });

  it('withdrawn, lets a refusal be appealed and answered', async () => {
    await decide('2026-06-01', '2026-12-31');
    const { agent, applicationId } = await town.candidate();
    await town.decide(applicationId, refusal);
    await town.as(town.staff.administrator, withdrawTestDecisions);
    await town.as(agent, (ctx) => appealDecision(ctx, { applicationId, text: 'Je conteste.' }));
    const answer = { applicationId, upheld: true, answer: 'Le niveau est atteint.' };
    const { application } = await town.as(town.otherOfficer, (ctx) => answerAppeal(ctx, answer));
    expect(application?.state).toBe('TO_ISSUE');
  });

  it('is not asked again of an application sent twice', async () => {
    await decide('2026-06-01', '2026-12-31');
    const agent = await town.staff.hire();
    const idempotencyKey = '0198c0de-0000-7000-8000-00000000000b';
    const apply = () => town.as(agent, (ctx) => applyForCertification(ctx, { idempotencyKey }));
    const first = await apply();
    await town.as(town.staff.administrator, withdrawTestDecisions);
    expect((await apply()).application?.id).toBe(first.application?.id);
  });
});
