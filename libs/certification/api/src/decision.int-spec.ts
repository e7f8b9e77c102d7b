import { FilePiece } from '@jalon/personnel-file/api';
import { Application } from './application.entity';
import { withdrawApplication } from './application.service';
import { answerAppeal, appealDecision } from './appeal.service';
import { applyForCertification } from './application.service';
import { certificationApplication, certificationApplications } from './application-list.service';
import { myCertification } from './my-certification.service';
import { refusal, Town } from './testing/town';
import { ApplicationState } from './vocabulary';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 120_000);
afterAll(() => town?.database.close());
beforeEach(() => town.database.clock.set('2026-06-15T08:00:00Z'));

const KEY = '0198c0de-0000-7000-8000-00000000000a';

describe('applying', () => {
  it('starts the certification, once for the same request', async () => {
    const agent = await town.staff.hire();
    const apply = () => town.as(agent, (ctx) => applyForCertification(ctx, { idempotencyKey: KEY }));
    const [first, second] = await Promise.all([apply(), apply()]);
    expect(first.application).toMatchObject({ state: 'SITTING', submittedAt: null, mayDecide: false });
    expect(second.application?.id).toBe(first.application?.id);
  });

  it('is one at a time, and says so', async () => {
    const agent = await town.staff.hire();
    await town.apply(agent);
    const again = await town.as(agent, (ctx) => applyForCertification(ctx, { idempotencyKey: KEY }));
    expect(again.userErrors.map(({ code }) => code)).toEqual(['APPLICATION_OPEN']);
    await expect(town.as(agent, myCertification)).resolves.toMatchObject({ obstacles: ['APPLICATION_OPEN'] });
  });

  it('is possible again as soon as one was refused or has given up', async () => {
    const { agent, applicationId } = await town.candidate();
    await town.decide(applicationId, refusal);
    const second = await town.apply(agent);
    const withdrawn = await town.as(agent, (ctx) => withdrawApplication(ctx, { applicationId: second.id }));
    expect(withdrawn.application?.state).toBe('WITHDRAWN');
    expect((await town.apply(agent)).state).toBe('SITTING');
  });

  it('brings the decision record to the employer when the assessment ends, and not before', async () => {
    const agent = await town.staff.hire();
    const { id } = await town.apply(agent);
    const stored = () => town.as(town.officer, (ctx) => ctx.db.findOneByOrFail(Application, { id }));
    expect(await stored()).toMatchObject({ state: 'SITTING', record: null });
    await town.sit(
      agent,
      await town.as(agent, (ctx) => certificationApplication(ctx, id)).then((one) => one!),
    );
    expect(await stored()).toMatchObject({ state: 'TO_DECIDE', record: { kind: 'CERTIFICATION' } });
  });
});

const PROPOSAL = `query ($id: ID!) { certificationApplication(id: $id) { mayDecide proposal {
  outcome requiredLevel questions stopReason areas { areaCode areaName attested probability }
  steps { position correct competence { id } itemLevel changes { before after competence { id } } } } } }`;

describe('what the rule proposes', () => {
  interface Proposal {
    readonly outcome: string;
    readonly questions: number;
    readonly areas: readonly { readonly probability: number }[];
    readonly steps: readonly { readonly changes: readonly { before: number; after: number }[] }[];
  }
  const proposalFor = async (reader: Parameters<Town['as']>[0], id: string) => {
    const { data } = await town.database.execute<{
      certificationApplication: { mayDecide: boolean; proposal: Proposal | null };
    }>(reader, PROPOSAL, { id });
    return data?.certificationApplication;
  };

  it('is read by the officer with what each answer changed, and never a key', async () => {
    const { applicationId } = await town.candidate();
    const seen = await proposalFor(town.officer, applicationId);
    expect(seen).toMatchObject({ mayDecide: true, proposal: { outcome: 'ISSUE', questions: 32 } });
    expect(seen?.proposal?.areas).toHaveLength(5);
    expect(seen?.proposal?.steps).toHaveLength(32);
    expect(seen?.proposal?.steps.some(({ changes }) => changes.length > 0)).toBe(true);
    expect(JSON.stringify(seen)).not.toMatch(/rationale|expected|"key"/);
  });

  it('is a refusal for whoever answers wrong', async () => {
    const { applicationId } = await town.candidate({}, 1);
    expect(await proposalFor(town.officer, applicationId)).toMatchObject({ proposal: { outcome: 'REFUSE' } });
  });

  it('is not read by the applicant, who decides nothing', async () => {
    const { agent, applicationId } = await town.candidate();
    expect(await proposalFor(agent, applicationId)).toEqual({ mayDecide: false, proposal: null });
  });
});

describe('deciding', () => {
  it('names who decided, and until when it is contested', async () => {
    const { applicationId } = await town.candidate();
    const { application } = await town.decide(applicationId, refusal);
    expect(application).toMatchObject({
      state: 'REFUSED',
      decision: {
        outcome: 'REFUSE',
        decidedByName: 'Soizic Kerbrat',
        appealUntil: '2026-08-15',
        trainingOffer: { title: 'Sécurité au quotidien', ownerName: 'Anne Le Bihan', dueOn: '2026-09-30' },
      },
    });
  });

  it('may be other than what the rule proposes', async () => {
    const { applicationId } = await town.candidate({}, 1);
    expect((await town.decide(applicationId)).application?.state).toBe('TO_ISSUE');
  });

  it('is never on one’s own application', async () => {
    const own = await town.apply(town.officer);
    await town.sit(town.officer, own);
    await expect(town.decide(own.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(town.decide(own.id, {}, town.otherOfficer)).resolves.toMatchObject({ userErrors: [] });
  });

  it.each([
    ['has no reasons', { reasons: ' ' }, 'reasons'],
    ['opens no training', { trainingOffer: null }, 'trainingOffer'],
    [
      'opens a training of nobody',
      { trainingOffer: { ...refusal.trainingOffer, ownerName: '' } },
      'trainingOffer.ownerName',
    ],
    [
      'opens a training in the past',
      { trainingOffer: { ...refusal.trainingOffer, dueOn: '2026-06-15' } },
      'trainingOffer.dueOn',
    ],
  ])('is refused when a refusal %s', async (_, change, field) => {
    const { applicationId } = await town.candidate();
    const { userErrors } = await town.decide(applicationId, { ...refusal, ...change });
    expect(userErrors.map(({ path }) => path.slice(1).join('.'))).toEqual([field]);
  });

  it('is done by one of two officers at once; the other is told', async () => {
    const { applicationId } = await town.candidate();
    const outcomes = await Promise.all([
      town.decide(applicationId),
      town.decide(applicationId, refusal, town.otherOfficer),
    ]);
    const codes = outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(codes).toEqual(['ALREADY_DECIDED']);
  });

  it('says for how long, among what is offered', async () => {
    const { applicationId } = await town.candidate();
    const { userErrors } = await town.decide(applicationId, { validityMonths: 600 });
    expect(userErrors.map(({ code }) => code)).toEqual(['UNKNOWN_VALIDITY']);
    await town.decide(applicationId, { validityMonths: 12 });
    const { results } = await town.issue([applicationId]);
    expect(results[0]?.certificate?.validUntil).toBe('2027-06-15');
  });

  it('waits for the end of the assessment', async () => {
    const { id } = await town.apply(await town.staff.hire());
    const { userErrors } = await town.decide(id);
    expect(userErrors.map(({ code }) => code)).toEqual(['NOT_TO_DECIDE']);
  });

  it('files nothing of a refusal', async () => {
    const { agent, applicationId } = await town.candidate();
    await town.decide(applicationId, refusal);
    await expect(
      town.as(agent, (ctx) => ctx.db.countBy(FilePiece, { agentId: agent.agentId })),
    ).resolves.toBe(0);
  });
});

describe('appealing', () => {
  const appeal = (agent: Parameters<Town['as']>[0], applicationId: string) =>
    town.as(agent, (ctx) => appealDecision(ctx, { applicationId, text: 'Deux questions étaient ambiguës.' }));
  const answer = (by: Parameters<Town['as']>[0], applicationId: string, upheld: boolean) =>
    town.as(by, (ctx) => answerAppeal(ctx, { applicationId, upheld, answer: 'Relu avec attention.' }));
  const refusedCandidate = async () => {
    const candidate = await town.candidate();
    await town.decide(candidate.applicationId, refusal);
    return candidate;
  };

  it('is possible until the last day, and no longer', async () => {
    const [early, late] = [await refusedCandidate(), await refusedCandidate()];
    town.database.clock.set('2026-08-15');
    expect((await appeal(early.agent, early.applicationId)).userErrors).toEqual([]);
    town.database.clock.set('2026-08-16');
    const { userErrors } = await appeal(late.agent, late.applicationId);
    expect(userErrors.map(({ code }) => code)).toEqual(['TOO_LATE']);
  });

  it('is answered by another person than the one who refused', async () => {
    const { agent, applicationId } = await refusedCandidate();
    await appeal(agent, applicationId);
    await expect(answer(town.officer, applicationId, true)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { application } = await answer(town.otherOfficer, applicationId, false);
    expect(application).toMatchObject({
      state: 'REFUSED',
      decision: { appeal: { upheld: false, answeredByName: 'Gildas Abgrall' } },
    });
  });

  it('lets the certificate be issued when upheld, in the name of who upheld it', async () => {
    const { agent, applicationId } = await refusedCandidate();
    await appeal(agent, applicationId);
    expect((await answer(town.otherOfficer, applicationId, true)).application?.state).toBe('TO_ISSUE');
    const { results } = await town.issue([applicationId]);
    expect(results[0]?.certificate?.decidedByName).toBe('Gildas Abgrall');
  });

  it('is made once, answered once, and against a refusal only', async () => {
    const { agent, applicationId } = await refusedCandidate();
    await appeal(agent, applicationId);
    expect((await appeal(agent, applicationId)).userErrors[0]?.code).toBe('ALREADY_APPEALED');
    await answer(town.otherOfficer, applicationId, false);
    expect((await answer(town.otherOfficer, applicationId, true)).userErrors[0]?.code).toBe(
      'ALREADY_ANSWERED',
    );
    const waiting = await town.candidate();
    expect((await appeal(waiting.agent, waiting.applicationId)).userErrors[0]?.code).toBe('NOT_REFUSED');
  });
});

describe('the list of applications', () => {
  it('is read page by page, the oldest first, in one statement each', async () => {
    const other = await Town.open(town.database);
    const waiting = [await other.candidate(), await other.candidate(), await other.candidate()];
    const page = (after: string | null) =>
      other.as(other.officer, (ctx) =>
        certificationApplications(ctx, { state: ApplicationState.TO_DECIDE, first: 2, after }),
      );
    town.database.queries.length = 0;
    const first = await page(null);
    expect(town.database.statements).toHaveLength(1);
    const second = await page(first.pageInfo.endCursor);
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(ids).toEqual(waiting.map(({ applicationId }) => applicationId));
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      3,
      true,
      false,
    ]);
  });

  it('puts an appeal among what is to decide, for those who may answer it and until they do', async () => {
    const other = await Town.open(town.database);
    const contested = await other.candidate();
    await other.decide(contested.applicationId, refusal);
    const waiting = await other.candidate();
    const input = { applicationId: contested.applicationId, text: 'Deux questions étaient ambiguës.' };
    const listed = async (officer: Parameters<Town['as']>[0]) => {
      const { edges, totalCount } = await other.as(officer, (ctx) =>
        certificationApplications(ctx, { state: ApplicationState.TO_DECIDE, first: 10, after: null }),
      );
      expect(totalCount).toBe(edges.length);
      return edges.map(({ node }) => node.id);
    };
    expect(await listed(other.otherOfficer)).toEqual([waiting.applicationId]);
    await other.as(contested.agent, (ctx) => appealDecision(ctx, input));
    expect(await listed(other.otherOfficer)).toEqual([contested.applicationId, waiting.applicationId]);
    expect(await listed(other.officer)).toEqual([waiting.applicationId]);
    const answer = { applicationId: contested.applicationId, upheld: false, answer: 'Relu avec attention.' };
    await other.as(other.otherOfficer, (ctx) => answerAppeal(ctx, answer));
    expect(await listed(other.otherOfficer)).toEqual([waiting.applicationId]);
  });

  it('gives nobody their own appeal to answer', async () => {
    const own = await town.apply(town.otherOfficer);
    await town.sit(town.otherOfficer, own);
    await town.decide(own.id, refusal);
    const input = { applicationId: own.id, text: 'Deux questions étaient ambiguës.' };
    await town.as(town.otherOfficer, (ctx) => appealDecision(ctx, input));
    const { edges } = await town.as(town.otherOfficer, (ctx) =>
      certificationApplications(ctx, { state: ApplicationState.TO_DECIDE, first: 50, after: null }),
    );
    expect(edges.map(({ node }) => node.id)).not.toContain(own.id);
  });

  it('tells an officer of part of the employer nothing of the others', async () => {
    const away = await town.staff.unit('Direction des ports');
    const officer = await town.staff.hire();
    await town.staff.habilitate(officer, { operations: ['CERTIFY' as never], populationOrgUnitId: away });
    const { applicationId } = await town.candidate({ orgUnitId: away });
    const other = await town.candidate();
    const { edges } = await town.as(officer, (ctx) =>
      certificationApplications(ctx, { state: null, first: 50, after: null }),
    );
    expect(edges.map(({ node }) => node.id)).toEqual([applicationId]);
    await expect(town.decide(other.applicationId, {}, officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('tells the agent their own in one statement', async () => {
    const { agent } = await town.certified();
    town.database.queries.length = 0;
    const mine = await town.as(agent, myCertification);
    expect(town.database.statements).toHaveLength(1);
    expect(mine).toMatchObject({
      application: { state: 'ISSUED' },
      obstacles: [],
      certificates: [{ status: 'VALID' }],
    });
  });
});
