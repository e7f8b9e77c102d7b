import { randomUUID } from 'node:crypto';
import { EmployerDecision } from './decision.entity';
import { decisionGate, publishedDecision, publishedDecisions } from './decision-list.service';
import { requirePublishedDecision } from './decision.gate';
import { decisionDraft, decisionDrafts, deleteDecisionDraft, saveDecisionDraft } from './draft.service';
import { publishDecision, withdrawDecision } from './publish.service';
import { Board, complete } from './testing/board';
import { CommitteeOpinion, DecisionPurpose } from './vocabulary';

const { ASSESSMENT_CAMPAIGN, NOMINATIVE_MAP, CERTIFICATION } = DecisionPurpose;

let board: Board;
beforeAll(async () => {
  board = await Board.open();
}, 60_000);
afterAll(() => board?.database.close());
beforeEach(async () => {
  await board.forgetDecisions();
  board.on('2026-06-15');
});

const withdraw = (id: string, reason = 'Une analyse d’impact est à refaire.') =>
  board.as(board.publisher, (ctx) => withdrawDecision(ctx, { id, reason }));

describe('what a decision opens', () => {
  it('is closed before it is published, and before, at and after its days', async () => {
    await board.draft();
    board.on('2026-06-20');
    expect(await board.opened(NOMINATIVE_MAP)).toBeNull();
    board.on('2026-06-15');
    const { id, state, isInForce } = await board.publish();
    expect({ state, isInForce }).toEqual({ state: 'PUBLISHED', isInForce: false });
    for (const [day, opened] of [
      ['2026-06-19', null],
      ['2026-06-20', id],
      ['2027-06-19', id],
      ['2027-06-20', null],
    ] as const) {
      board.on(day);
      expect({ day, opened: await board.opened(NOMINATIVE_MAP) }).toEqual({ day, opened });
      expect(await board.opened(CERTIFICATION)).toBeNull();
    }
  });

  it('is refused with its cure while nothing opens it', async () => {
    const asked = board.as(board.agent, (ctx) => requirePublishedDecision(ctx, CERTIFICATION));
    await expect(asked).rejects.toMatchObject({ extensions: { code: 'DECISION_MISSING' } });
    await expect(asked).rejects.toThrow('/decisions');
  });

  it('is another employer’s matter for another employer', async () => {
    const hospital = await Board.open(board, 'Hôpital');
    board.on('2026-06-20');
    const { id } = await board.publish();
    expect(await hospital.opened(NOMINATIVE_MAP)).toBeNull();
    expect(await hospital.as(hospital.agent, (ctx) => publishedDecision(ctx, id))).toBeNull();
  });
});

describe('publishing', () => {
  it('names who did it, and consults the committee of the branch', async () => {
    expect(await board.publish()).toMatchObject({
      committee: 'CST',
      publishedOn: '2026-06-15',
      publishedByName: 'Hélène Prigent',
      publishedByQuality: 'Directrice des ressources humaines',
      effectiveOn: '2026-06-20',
      purposes: [
        { purpose: ASSESSMENT_CAMPAIGN, isVoluntary: true },
        { purpose: NOMINATIVE_MAP, isVoluntary: true },
      ],
    });
  });

  it('says everything that is missing, and publishes nothing meanwhile', async () => {
    const id = await board.draft({ opinionOn: null, endsOn: null, dpiaReference: null });
    const { decision, userErrors } = await board.as(board.publisher, (ctx) => publishDecision(ctx, { id }));
    expect(decision).toBeNull();
    expect(userErrors.map(({ path }) => path.at(-1))).toEqual(['opinionOn', 'endsOn', 'dpiaReference']);
    expect(await board.as(board.publisher, (ctx) => decisionDraft(ctx, id))).toMatchObject({
      missing: userErrors,
      updatedByName: 'Hélène Prigent',
    });
  });

  it('wants a recent proof of who publishes', async () => {
    const id = await board.draft();
    board.database.clock.set('2026-06-15T08:15:00.000Z');
    await expect(board.as(board.publisher, (ctx) => publishDecision(ctx, { id }))).rejects.toMatchObject({
      extensions: { code: 'FRESH_SIGN_IN_REQUIRED' },
    });
  });

  it('is for who is habilitated to it', async () => {
    const id = await board.draft();
    for (const act of [
      () => board.as(board.agent, (ctx) => publishDecision(ctx, { id })),
      () => board.as(board.agent, (ctx) => saveDecisionDraft(ctx, complete)),
      () => board.as(board.agent, decisionDrafts),
      () => board.as(board.agent, (ctx) => withdrawDecision(ctx, { id, reason: 'x' })),
    ]) {
      await expect(act()).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
  });

  it('leaves no draft behind, and nothing to change: the serving role may not', async () => {
    const { id } = await board.publish();
    expect(await board.as(board.publisher, decisionDrafts)).toEqual([]);
    const rewrite = board.as(board.publisher, (ctx) =>
      ctx.db.update(EmployerDecision, { employerId: board.staff.employerId, id }, { text: 'Autre chose.' }),
    );
    await expect(rewrite).rejects.toThrow(/permission denied/);
    const saved = board.as(board.publisher, (ctx) => saveDecisionDraft(ctx, { ...complete, id }));
    await expect(saved).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('of two drafts about the same thing, takes the first', async () => {
    const [one, other] = [await board.draft(), await board.draft()];
    const publish = (id: string) => board.as(board.publisher, (ctx) => publishDecision(ctx, { id }));
    const answers = await Promise.all([publish(one), publish(other)]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      'ALREADY_DECIDED',
    ]);
  });
});

describe('a draft', () => {
  it('says what publishing it opens and closes', async () => {
    const { id } = await board.publish({ startsOn: '2026-06-15' });
    const next = await board.draft({ replacesId: id, purposes: [NOMINATIVE_MAP, CERTIFICATION] });
    expect(await board.as(board.publisher, (ctx) => decisionDraft(ctx, next))).toMatchObject({
      opens: [CERTIFICATION],
      closes: [ASSESSMENT_CAMPAIGN],
      missing: [],
    });
  });

  it('is rewritten whole, and thrown away', async () => {
    const id = await board.draft();
    const nothing = { purposes: [], compulsoryPurposes: [], managersSee: [] };
    const { draft } = await board.as(board.publisher, (ctx) => saveDecisionDraft(ctx, { id, ...nothing }));
    expect(draft).toMatchObject({ id, title: null, opinion: null, purposes: [] });
    await board.as(board.publisher, (ctx) => deleteDecisionDraft(ctx, { id }));
    expect(await board.as(board.publisher, (ctx) => decisionDraft(ctx, id))).toBeNull();
    await expect(board.as(board.publisher, (ctx) => deleteDecisionDraft(ctx, { id }))).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('keeps written text and nothing else', async () => {
    const input = { ...complete, title: 'x'.repeat(201), text: 'a\u0000b' };
    const { userErrors } = await board.as(board.publisher, (ctx) => saveDecisionDraft(ctx, input));
    expect(userErrors.map(({ code }) => code)).toEqual(['TOO_LONG', 'NOT_TEXT']);
  });
});

describe('a next version', () => {
  it('takes the place of the one before on its first day; both stay readable with their dates', async () => {
    const before = await board.publish({ startsOn: '2026-06-15' });
    const after = await board.publish({ replacesId: before.id, startsOn: '2026-07-01' });
    expect(await board.opened(NOMINATIVE_MAP)).toBe(before.id);
    board.on('2026-07-01');
    expect(await board.opened(NOMINATIVE_MAP)).toBe(after.id);
    expect(await board.as(board.agent, publishedDecisions)).toMatchObject([
      { id: after.id, state: 'PUBLISHED', replacesId: before.id },
      { id: before.id, state: 'REPLACED', replacedOn: '2026-07-01', replacedById: after.id },
    ]);
  });

  it('withdrawn before its first day, leaves the one before in force', async () => {
    const before = await board.publish({ startsOn: '2026-06-15' });
    const after = await board.publish({ replacesId: before.id, startsOn: '2026-07-01' });
    await withdraw(after.id);
    board.on('2026-07-01');
    expect(await board.opened(NOMINATIVE_MAP)).toBe(before.id);
    expect(await board.as(board.agent, (ctx) => publishedDecision(ctx, before.id))).toMatchObject({
      state: 'PUBLISHED',
      replacedById: null,
    });
  });

  it('is of the last one only', async () => {
    const before = await board.publish({ startsOn: '2026-06-15' });
    await board.publish({ replacesId: before.id, startsOn: '2026-07-01' });
    await expect(board.draft({ replacesId: before.id })).rejects.toThrow('NOT_REPLACEABLE');
    await expect(board.draft({ replacesId: randomUUID() })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('withdrawing', () => {
  it('closes at once, says why and by whom, and is done once', async () => {
    const { id } = await board.publish({ startsOn: '2026-06-15' });
    const { decision } = await withdraw(id);
    expect(decision).toMatchObject({
      state: 'WITHDRAWN',
      withdrawnOn: '2026-06-15',
      withdrawnByName: 'Hélène Prigent',
      withdrawalReason: 'Une analyse d’impact est à refaire.',
    });
    expect(await board.opened(NOMINATIVE_MAP)).toBeNull();
    board.on('2026-06-16');
    expect((await withdraw(id, 'Encore.')).decision).toMatchObject({ withdrawnOn: '2026-06-15' });
  });

  it('wants a reason, and something that is still open', async () => {
    const { id } = await board.publish({ startsOn: '2026-06-15' });
    expect((await withdraw(id, ' ')).userErrors.map(({ code }) => code)).toEqual(['REQUIRED']);
    board.on('2027-06-20');
    expect((await withdraw(id)).userErrors.map(({ code }) => code)).toEqual(['ALREADY_OVER']);
  });
});

describe('the gate', () => {
  const gate = (actor = board.agent) => board.as(actor, (ctx) => decisionGate(ctx, NOMINATIVE_MAP));

  it('says that there was never one, and who may publish', async () => {
    const nothing = { decision: null, closedOn: null, opensOn: null };
    expect(await gate()).toMatchObject({ ...nothing, mayPublish: false });
    expect(await gate(board.publisher)).toMatchObject({ ...nothing, mayPublish: true });
  });

  it('says when it opens, which decision is in force, and when the last one closed', async () => {
    const { id } = await board.publish({ opinion: CommitteeOpinion.NONE_GIVEN });
    expect(await gate()).toMatchObject({ decision: null, opensOn: '2026-06-20' });
    board.on('2026-06-20');
    expect(await gate()).toMatchObject({ decision: { id }, opensOn: null, closedOn: null });
    board.on('2028-01-01');
    expect(await gate()).toMatchObject({ decision: null, closedOn: '2027-06-20' });
  });
});
