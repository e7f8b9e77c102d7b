import { recordAuditEvent } from '@jalon/audit/api';
import { isUuid, refused, type RequestContext, textErrors, type UserError } from '@jalon/shared/api';
import { currentUnits, placesOn } from './current-organisation';
import { moved, planned, treeOf } from './planned-tree.rules';
import { type ActOutcome, done, notNow, objectOf } from './prepare.service';
import { movesOf, reachReorganisation } from './reached-reorganisation';
import { type Reorganisation, ReorganisationMove } from './reorganisation.entity';
import { mayAct, MOST_MOVES } from './reorganisation.rules';
import { MoveKind } from './vocabulary';

/** A line to add, as the form gives it. */
export interface AddMove {
  readonly reorganisationId: string;
  readonly kind: MoveKind;
  /** The unit concerned, or where the agent goes; of no use for a unit to be created. */
  readonly orgUnitId?: string | null;
  readonly parentId?: string | null;
  readonly name?: string | null;
  readonly agentId?: string | null;
  readonly managerAgentId?: string | null;
}

/** Adds a line at the end, if it can follow those before it. */
export async function addReorganisationMove(ctx: RequestContext, input: AddMove): Promise<ActOutcome> {
  const reorganisation = await reachReorganisation(ctx, input.reorganisationId);
  if (!mayAct('amend', reorganisation.state)) return notNow();
  const moves = await movesOf(ctx, reorganisation.id);
  const inputErrors = moveErrors(input, moves);
  if (inputErrors.length > 0) return { id: null, userErrors: inputErrors };
  const move = await moveOf(ctx, reorganisation, input, (moves.at(-1)?.rank ?? 0) + 1);
  const userErrors = move ? await treeErrors(ctx, reorganisation, moves, move) : [notEmployed()];
  if (!move || userErrors.length > 0) return { id: null, userErrors };
  await ctx.db.insert(ReorganisationMove, move);
  await recordAuditEvent(ctx, 'reorganisation.addMove', objectOf(reorganisation.id), { kind: move.kind });
  return done(reorganisation.id);
}

/** Takes a line out; those after it stay, and the page says which no longer make sense. */
export async function removeReorganisationMove(
  ctx: RequestContext,
  { reorganisationId, moveId }: { readonly reorganisationId: string; readonly moveId: string },
): Promise<ActOutcome> {
  const reorganisation = await reachReorganisation(ctx, reorganisationId);
  if (!mayAct('amend', reorganisation.state)) return notNow();
  if (!isUuid(moveId)) return done(reorganisationId);
  const { employerId } = ctx;
  const { affected } = await ctx.db.delete(ReorganisationMove, { employerId, reorganisationId, id: moveId });
  if (affected) await recordAuditEvent(ctx, 'reorganisation.removeMove', objectOf(reorganisationId));
  return done(reorganisationId);
}

const NAMED = [MoveKind.CREATE_UNIT, MoveKind.RENAME_UNIT];
const PLACED = [MoveKind.CREATE_UNIT, MoveKind.MOVE_UNIT];

/** What each kind of line needs. */
function moveErrors(input: AddMove, moves: readonly ReorganisationMove[]): UserError[] {
  const { kind, orgUnitId, agentId, managerAgentId, parentId } = input;
  if (moves.length >= MOST_MOVES) return [refused('TOO_MANY', 'kind', `At most ${MOST_MOVES} lines.`)];
  const isAgents = kind === MoveKind.MOVE_AGENT;
  return [
    ...(kind === MoveKind.CREATE_UNIT || isUuid(orgUnitId ?? '') ? [] : [toChoose('orgUnitId')]),
    ...(PLACED.includes(kind) && parentId && !isUuid(parentId) ? [toChoose('parentId')] : []),
    ...(NAMED.includes(kind) ? textErrors('name', input.name, 200) : []),
    ...(isAgents && !isUuid(agentId ?? '') ? [toChoose('agentId')] : []),
    ...(isAgents && managerAgentId && !isUuid(managerAgentId) ? [toChoose('managerAgentId')] : []),
    ...(isAgents && agentId && managerAgentId === agentId
      ? [refused('MANAGER_SELF', 'managerAgentId', 'Choose somebody else than the agent.')]
      : []),
    ...(isAgents && moves.some((move) => move.agentId === agentId)
      ? [refused('AGENT_TWICE', 'agentId', 'Take out the other line about this agent first.')]
      : []),
  ];
}

const toChoose = (field: string) => refused('REQUIRED', field, 'Choose one of the list.');
const notEmployed = () => refused('AGENT_GONE', 'agentId', 'They hold no place on that day.');

/** The row, or null for somebody who will hold no place on the day. */
async function moveOf(
  ctx: RequestContext,
  { id: reorganisationId, effectiveOn }: Reorganisation,
  input: AddMove,
  rank: number,
): Promise<ReorganisationMove | null> {
  const { kind } = input;
  const isAgents = kind === MoveKind.MOVE_AGENT;
  const place = isAgents ? (await placesOn(ctx, effectiveOn, [input.agentId ?? ''])).at(-1) : undefined;
  if (isAgents && !place) return null;
  return {
    employerId: ctx.employerId,
    id: ctx.newId(),
    reorganisationId,
    rank,
    kind,
    orgUnitId: kind === MoveKind.CREATE_UNIT ? ctx.newId() : (input.orgUnitId ?? ''),
    parentId: PLACED.includes(kind) ? (input.parentId ?? null) : null,
    name: NAMED.includes(kind) ? (input.name ?? '').trim() : null,
    agentId: place?.agentId ?? null,
    engagementId: place?.engagementId ?? null,
    managerAgentId: isAgents ? (input.managerAgentId ?? null) : null,
  };
}

const messages: Readonly<Record<string, string>> = {
  UNIT_GONE: 'This unit is not there any more.',
  PARENT_GONE: 'That unit is not there any more.',
  LOOP: 'A unit cannot go under itself.',
  HAS_UNITS: 'Move the units below it first.',
  NO_CHANGE: 'It is so already.',
};

async function treeErrors(
  ctx: RequestContext,
  { effectiveOn }: Reorganisation,
  moves: readonly ReorganisationMove[],
  move: ReorganisationMove,
): Promise<UserError[]> {
  const { tree } = planned(treeOf(await currentUnits(ctx, effectiveOn)), moves);
  const after = moved(tree, move);
  if (typeof after !== 'string') return [];
  const field = ['PARENT_GONE', 'LOOP'].includes(after)
    ? 'parentId'
    : move.kind === MoveKind.RENAME_UNIT && after === 'NO_CHANGE'
      ? 'name'
      : 'orgUnitId';
  return [refused(after, field, messages[after] ?? after)];
}
