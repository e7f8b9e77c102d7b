import { ENGINE_VERSION, engineOf } from '@jalon/assessment/adaptive-testing';
import { badUserInput, isUuid, type RequestContext } from '@jalon/shared/api';
import { Attempt, ServedItem } from './attempt.entity';
import { planOf, seedOf } from './attempt.rules';
import { STARTED_ALREADY } from './attempt.sql';
import { lockAttempt } from './attempt.store';
import type { AssessmentPayload, StartAssessmentInput } from './attempt.types';
import { assessmentView } from './attempt-view';
import { resume } from './attempt-state.service';
import { type Bank, bankOf } from './bank.loader';
import { currentBankVersion } from './item-bank/current-release';
import { refusal } from './refusal';
import { AssessmentKind, AssessmentState } from './vocabulary';

/** What is to be assessed, for what. */
interface Scope {
  readonly kind: AssessmentKind;
  /** Null for the whole profile. */
  readonly competenceId: string | null;
  readonly idempotencyKey: string;
}

/**
 * Starts an assessment of the signed-in person. The same request sent twice, or another one while an assessment of the
 * same scope is not finished, gives that one back, at the question that waits.
 */
export async function startAssessment(
  ctx: RequestContext,
  { competenceId = null, idempotencyKey }: StartAssessmentInput,
): Promise<AssessmentPayload> {
  const bank = await currentBank(ctx, AssessmentKind.PRACTICE);
  if (competenceId !== null && !bank.competences.includes(competenceId)) {
    return { assessment: null, ...refusal('UNKNOWN_COMPETENCE', 'competenceId') };
  }
  const id = await start(ctx, bank, { kind: AssessmentKind.PRACTICE, competenceId, idempotencyKey });
  const attempt = await resume(ctx, await lockAttempt(ctx, id));
  const itsBank = await bankOf(ctx, attempt.bankVersion);
  return { assessment: assessmentView(itsBank, attempt), userErrors: [] };
}

/**
 * Starts the assessment of a certification, whose record goes to the active employer when it ends: the caller has the
 * person's application. An unfinished one is given back.
 */
export async function startCertificationAttempt(
  ctx: RequestContext,
  { idempotencyKey }: { readonly idempotencyKey: string },
): Promise<{ readonly id: string }> {
  const kind = AssessmentKind.CERTIFICATION;
  const bank = await currentBank(ctx, kind);
  return { id: await start(ctx, bank, { kind, competenceId: null, idempotencyKey }) };
}

const currentBank = (ctx: RequestContext, kind: AssessmentKind) => {
  // Before anything is read: nobody is told anything without a session.
  void ctx.signedIn;
  return bankOf(ctx, currentBankVersion(kind));
};

async function start(ctx: RequestContext, bank: Bank, scope: Scope): Promise<string> {
  if (!isUuid(scope.idempotencyKey)) throw badUserInput('"idempotencyKey" must be a UUID.');
  const before = await startedAlready(ctx, scope);
  if (before.id !== null) return before.id;
  const attempt = newAttempt(ctx, bank, scope, !before.hasPractised);
  const { raw } = await ctx.db
    .createQueryBuilder()
    .insert()
    .into(Attempt)
    .values(attempt)
    .orIgnore()
    .returning('id')
    .execute();
  // Started a moment ago from another tab: this one waited for it, and takes it.
  if ((raw as unknown[]).length === 0) return (await startedAlready(ctx, scope)).id ?? attempt.id;
  await serveFirst(ctx, bank, attempt);
  return attempt.id;
}

/** Practice is nobody's but the person's; each employer certifies apart. */
function employerOf(ctx: RequestContext, { kind }: Scope): string | null {
  return kind === AssessmentKind.CERTIFICATION ? ctx.employerId : null;
}

async function startedAlready(
  ctx: RequestContext,
  scope: Scope,
): Promise<{ readonly id: string | null; readonly hasPractised: boolean }> {
  const [row] = await ctx.db.query<[{ id: string | null; hasPractised: boolean }]>(STARTED_ALREADY, [
    ctx.signedIn.personId,
    scope.kind,
    scope.competenceId,
    scope.idempotencyKey,
    employerOf(ctx, scope),
  ]);
  return row;
}

function newAttempt(ctx: RequestContext, bank: Bank, scope: Scope, isFirst: boolean): Attempt {
  const { kind, competenceId, idempotencyKey } = scope;
  const competence = competenceId === null ? null : bank.competences.indexOf(competenceId);
  return {
    personId: ctx.signedIn.personId,
    id: ctx.newId(),
    kind,
    competenceId,
    bankVersion: bank.release.version,
    engineVersion: ENGINE_VERSION,
    plan: planOf({ kind, competence, seed: seedOf(ctx.newId()), isFirst }),
    state: AssessmentState.IN_PROGRESS,
    idempotencyKey,
    employerId: employerOf(ctx, scope),
    startedAt: ctx.now(),
    finishedAt: null,
    stopReason: null,
    outcome: null,
  };
}

async function serveFirst(
  ctx: RequestContext,
  bank: Bank,
  { id, engineVersion, plan }: Attempt,
): Promise<void> {
  const { next } = engineOf(engineVersion)(bank.prepared, plan, []);
  if (!next) throw new Error(`The item bank ${bank.release.version} has no question to begin with.`);
  await ctx.db.insert(ServedItem, {
    personId: ctx.signedIn.personId,
    attemptId: id,
    position: 1,
    itemId: next.itemId,
    itemVersion: bank.itemVersions[next.itemId]!,
    servedAt: ctx.now(),
    choice: next,
    reportReference: null,
  });
}
