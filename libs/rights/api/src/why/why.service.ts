import { recordAuditEvent } from '@jalon/audit/api';
import { Agent, displayName, habilitationsInForce } from '@jalon/identity/api';
import {
  authorizeFile,
  covering,
  COVERING_HABILITATIONS,
  type CoveringHabilitation,
  documentTypeIfAny,
} from '@jalon/personnel-file/api';
import { badUserInput, type Ground, isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { authorize } from '../policy';
import { SightGround } from '../vocabulary';
import { type HeldForSight, obstaclesOf } from './obstacles.rules';
import { managersOf, rulesOver, sightParameters, toRule } from './sight.service';
import { HELD_FOR_SIGHT } from './sight.sql';
import type { SightAnswer, SightFailure, SightQuestion, SightRule } from './sight.types';

/**
 * Whether somebody may see a type of piece of an agent's file, by the gate that opens it, and why. Asked of one's own
 * file, it does not tell what else the reader holds.
 */
export async function whyCanSee(ctx: RequestContext, question: SightQuestion): Promise<SightAnswer> {
  const agentId = question.agentId ?? ctx.signedIn.agentId;
  const isOfficer = await authorizeQuestion(ctx, agentId);
  const type = documentTypeIfAny(question.documentTypeCode);
  if (!type) throw badUserInput('"documentTypeCode" must be a code of the nomenclature.');
  const [reader, agent] = [await agentOf(ctx, question.readerAgentId), await agentOf(ctx, agentId)];
  const ground = await askGate(ctx, { reader, agentId, documentTypeCode: type.code });
  const managers = await managersOf(ctx, agentId);
  if (isOfficer)
    await recordAuditEvent(ctx, 'rights.explainSight', { objectType: 'agent', objectId: agentId });
  return {
    maySee: ground !== null,
    ground: ground && (ground.kind === 'HOLDER' ? SightGround.HOLDER : SightGround.HABILITATION),
    rule: ground && (await ruleOf(ctx, reader, agentId, ground)),
    failures: ground ? [] : await failuresOf(ctx, { reader, agentId, code: type.code, isOfficer }),
    isManager: managers.some((manager) => manager.agentId === reader.id),
    readerName: displayName(reader),
    agentName: displayName(agent),
    documentType: type,
    sensitivity: type.sensitivity,
  };
}

/** @returns whether the reader of the answer is told everything, and not only what bears on their own file. */
async function authorizeQuestion(ctx: RequestContext, agentId: string): Promise<boolean> {
  const habilitations = await habilitationsInForce(ctx);
  const isOfficer = authorize.may(ctx, 'explainAnySight', { habilitations });
  if (!isOfficer && authorize.may(ctx, 'explainOwnSight', { agentId })) return false;
  authorize(ctx, 'explainAnySight', { habilitations });
  return true;
}

async function agentOf(ctx: RequestContext, id: string): Promise<Agent> {
  const agent = isUuid(id) ? await ctx.db.findOneBy(Agent, { employerId: ctx.employerId, id }) : null;
  if (!agent) throw notFound();
  return agent;
}

/** The very question that the opening of a piece asks, with what the reader holds today: the answers cannot differ. */
async function askGate(
  ctx: RequestContext,
  { reader, agentId, documentTypeCode }: { reader: Agent; agentId: string; documentTypeCode: string },
): Promise<Ground | null> {
  const [{ habilitations }] = await ctx.db.query<[{ habilitations: CoveringHabilitation[] }]>(
    `with recursive ${covering('$5::uuid')} select ${COVERING_HABILITATIONS} as habilitations`,
    sightParameters(ctx, agentId, reader.personId),
  );
  const actor = { ...ctx.signedIn, personId: reader.personId, agentId: reader.id };
  return authorizeFile.rules.readPiece(actor, { agentId, habilitations, documentTypeCode });
}

async function ruleOf(
  ctx: RequestContext,
  { personId }: Agent,
  agentId: string,
  { habilitationId, delegationId }: Ground,
): Promise<SightRule | null> {
  if (!habilitationId) return null;
  const rules = await rulesOver(ctx, agentId, personId);
  const rule = rules.find(
    (one) => one.habilitationId === habilitationId && one.delegation?.id === delegationId,
  );
  return rule ? toRule(ctx, rule) : null;
}

interface Refusal {
  readonly reader: Agent;
  readonly agentId: string;
  readonly code: string;
  readonly isOfficer: boolean;
}

/** Said to an agent of somebody else, only how near they are: what else they hold is no business of theirs. */
async function failuresOf(
  ctx: RequestContext,
  { reader, agentId, code, isOfficer }: Refusal,
): Promise<SightFailure[]> {
  const held = await ctx.db.query<HeldForSight[]>(
    HELD_FOR_SIGHT,
    sightParameters(ctx, agentId, reader.personId),
  );
  const failures = held
    .map(({ id, label, ...terms }) => ({
      label,
      habilitationId: id,
      obstacles: obstaclesOf({ id, label, ...terms }, code, ctx.today()),
    }))
    .sort((one, other) => one.obstacles.length - other.obstacles.length);
  return isOfficer
    ? failures.slice(0, MOST_FAILURES)
    : failures.slice(0, 1).map(({ obstacles }) => ({ label: null, habilitationId: null, obstacles }));
}

const MOST_FAILURES = 20;
