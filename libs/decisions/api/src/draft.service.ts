import { recordAuditEvent } from '@jalon/audit/api';
import { agentNamesByPersonId, habilitationsInForce } from '@jalon/identity/api';
import {
  isUuid,
  notFound,
  optionalTextErrors,
  refused,
  type RequestContext,
  type UserError,
} from '@jalon/shared/api';
import { EmployerDecision } from './decision.entity';
import { decidedPurposes, committeeOf } from './decision.rows';
import { isInForce, LONGEST_DECISION, LONGEST_LINE, publicationErrors, stateOf } from './decision.rules';
import { readDecisions } from './decision-list.service';
import type {
  DecisionDraft,
  DecisionDraftInput,
  DecisionDraftPayload,
  DeleteDecisionDraftPayload,
  SaveDecisionDraftInput,
} from './draft.types';
import { type DraftContent, DecisionDraftRow } from './draft.entity';
import { overlapErrors, purposesAfter } from './overlap.rules';
import { authorize } from './policy';
import { DecisionState } from './vocabulary';

/** What is being written, the latest touched first. */
export async function decisionDrafts(ctx: RequestContext): Promise<DecisionDraft[]> {
  authorize(ctx, 'publish', { habilitations: await habilitationsInForce(ctx) });
  const order = { updatedAt: 'DESC', id: 'DESC' } as const;
  const rows = await ctx.db.find(DecisionDraftRow, { where: { employerId: ctx.employerId }, order });
  return Promise.all(rows.map((row) => toDraft(ctx, row)));
}

/** One of them; null when it is unknown, another employer’s, or published meanwhile. */
export async function decisionDraft(ctx: RequestContext, id: string): Promise<DecisionDraft | null> {
  authorize(ctx, 'publish', { habilitations: await habilitationsInForce(ctx) });
  if (!isUuid(id)) return null;
  const row = await ctx.db.findOneBy(DecisionDraftRow, { employerId: ctx.employerId, id });
  return row ? toDraft(ctx, row) : null;
}

/** Writes a draft, whole. It may lack anything; what is there must be text. */
export async function saveDecisionDraft(
  ctx: RequestContext,
  input: SaveDecisionDraftInput,
): Promise<DecisionDraftPayload> {
  authorize(ctx, 'publish', { habilitations: await habilitationsInForce(ctx) });
  const userErrors = writingErrors(input);
  if (userErrors.length > 0) return { draft: null, userErrors };
  const id = input.id ? await rewrite(ctx, input.id, input) : await begin(ctx, input);
  if (id === null) {
    const cure = 'Only the last version of a decision in force may be replaced.';
    return { draft: null, userErrors: [refused('NOT_REPLACEABLE', 'replacesId', cure)] };
  }
  await recordAuditEvent(ctx, 'decisions.draft', { objectType: 'employer_decision', objectId: id });
  return { draft: await decisionDraft(ctx, id), userErrors };
}

/** Throws a draft away: nobody but those who write has read it. */
export async function deleteDecisionDraft(
  ctx: RequestContext,
  { id }: DecisionDraftInput,
): Promise<DeleteDecisionDraftPayload> {
  authorize(ctx, 'publish', { habilitations: await habilitationsInForce(ctx) });
  if (!isUuid(id)) throw notFound();
  const { affected } = await ctx.db.delete(DecisionDraftRow, { employerId: ctx.employerId, id });
  if (!affected) throw notFound();
  await recordAuditEvent(ctx, 'decisions.deleteDraft', { objectType: 'employer_decision', objectId: id });
  return { deletedId: id, userErrors: [] };
}

function writingErrors(input: SaveDecisionDraftInput): UserError[] {
  const lines = ['title', 'dpiaReference', 'signatoryName', 'signatoryQuality', 'onBehalfOf'] as const;
  return [
    ...lines.flatMap((field) => optionalTextErrors(field, input[field], LONGEST_LINE)),
    ...optionalTextErrors('text', input.text, LONGEST_DECISION),
    ...optionalTextErrors('managersSeeWords', input.managersSeeWords),
    ...optionalTextErrors('dpiaExemption', input.dpiaExemption),
  ];
}

async function rewrite(ctx: RequestContext, id: string, input: SaveDecisionDraftInput): Promise<string> {
  if (!isUuid(id)) throw notFound();
  const changes = {
    content: contentOf(input),
    updatedAt: ctx.now(),
    updatedByPersonId: ctx.signedIn.personId,
  };
  const { affected } = await ctx.db.update(DecisionDraftRow, { employerId: ctx.employerId, id }, changes);
  if (!affected) throw notFound();
  return id;
}

/** @returns its id; null when what it should replace is over, or has a version after it. */
async function begin(ctx: RequestContext, input: SaveDecisionDraftInput): Promise<string | null> {
  const { employerId } = ctx;
  const replacesId = input.replacesId ?? null;
  if (replacesId !== null) {
    const replaced = isUuid(replacesId)
      ? await ctx.db.findOneBy(EmployerDecision, { employerId, id: replacesId })
      : null;
    if (!replaced) throw notFound();
    const isLast = stateOf(replaced, ctx.today()) === DecisionState.PUBLISHED && replaced.replacedOn === null;
    if (!isLast) return null;
  }
  const id = ctx.newId();
  const now = ctx.now();
  const { personId } = ctx.signedIn;
  const row = { employerId, id, content: contentOf(input), replacesId, createdAt: now, updatedAt: now };
  await ctx.db.insert(DecisionDraftRow, { ...row, updatedByPersonId: personId });
  return id;
}

function contentOf(input: SaveDecisionDraftInput): DraftContent {
  const said = (text: string | null | undefined) => text?.trim() || null;
  return {
    title: said(input.title),
    text: said(input.text),
    opinion: input.opinion ?? null,
    opinionOn: input.opinionOn ?? null,
    decidedOn: input.decidedOn ?? null,
    purposes: [...new Set(input.purposes)],
    compulsoryPurposes: [...new Set(input.compulsoryPurposes)],
    managersSee: [...new Set(input.managersSee)],
    managersSeeWords: said(input.managersSeeWords),
    dpiaReference: said(input.dpiaReference),
    dpiaExemption: said(input.dpiaExemption),
    signatoryName: said(input.signatoryName),
    signatoryQuality: said(input.signatoryQuality),
    onBehalfOf: said(input.onBehalfOf),
    startsOn: input.startsOn ?? null,
    endsOn: input.endsOn ?? null,
  };
}

async function toDraft(ctx: RequestContext, row: DecisionDraftRow): Promise<DecisionDraft> {
  const today = ctx.today();
  const { purposes, compulsoryPurposes, ...content } = row.content;
  const published = await readDecisions(ctx);
  const before = published.filter((one) => isInForce(one, today)).flatMap((one) => one.purposes);
  const after = purposesAfter(row, published, today);
  return {
    id: row.id,
    replacesId: row.replacesId,
    updatedAt: row.updatedAt,
    updatedByName: await ctx.load(agentNamesByPersonId, row.updatedByPersonId),
    committee: await committeeOf(ctx),
    ...content,
    purposes: decidedPurposes(purposes, compulsoryPurposes),
    missing: [...publicationErrors(row.content, today), ...overlapErrors(row, published, today)],
    opens: after.filter((purpose) => !before.includes(purpose)),
    closes: [...new Set(before)].filter((purpose) => !after.includes(purpose)),
  };
}
