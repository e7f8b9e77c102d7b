import { displayName, type HabilitationOperation, type ReceivedDelegation } from '@jalon/identity/api';
import { documentTypeIfAny } from '@jalon/personnel-file/api';
import type { RequestContext } from '@jalon/shared/api';
import { populationKindOf } from '../habilitation/habilitation.rows';
import { sensitivitiesOf } from '../habilitation/terms.rules';
import { authorize } from '../policy';
import { MANAGERS, OPEN_EMERGENCIES, PIECES, SIGHT_RULES } from './sight.sql';
import type { FileSight, SightPiece, SightRule } from './sight.types';

/** Everybody who may see something of the signed-in agent's file today, themself apart. */
export async function whoSeesMyFile(ctx: RequestContext): Promise<FileSight> {
  const { agentId, personId, employerId } = ctx.signedIn;
  authorize(ctx, 'explainOwnSight', { agentId });
  const rules = await rulesOver(ctx, agentId, null);
  const pieces = await ctx.db.query<Omit<SightPiece, 'headingLabel'>[]>(PIECES, [employerId, agentId]);
  const managers = await managersOf(ctx, agentId);
  const [{ count }] = await ctx.db.query<[{ count: number }]>(OPEN_EMERGENCIES, [employerId, ctx.now()]);
  return {
    rules: rules.filter(({ readerPersonId }) => readerPersonId !== personId).map((row) => toRule(ctx, row)),
    pieces: pieces.map((piece) => ({ ...piece, headingLabel: headingOf(piece.documentTypeCode) })),
    managerNames: managers.map(displayName),
    openEmergencies: count,
  };
}

const headingOf = (code: string) => documentTypeIfAny(code)?.headingLabel ?? code;

type Names = Parameters<typeof displayName>[0];

/** A habilitation in force that opens something of a file. */
export interface RuleRow {
  readonly habilitationId: string;
  readonly readerPersonId: string;
  readonly reader: Names | null;
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypeCodes: readonly string[];
  readonly populationOrgUnitId: string | null;
  readonly populationIsList: boolean;
  readonly populationName: string | null;
  readonly validUntil: string;
  readonly legalBasis: string;
  readonly delegation: ReceivedDelegation | null;
  readonly principal: Names | null;
}

/** @param readerPersonId only this person's; everybody's when null */
export function rulesOver(
  ctx: RequestContext,
  agentId: string,
  readerPersonId: string | null,
): Promise<RuleRow[]> {
  return ctx.db.query<RuleRow[]>(SIGHT_RULES, sightParameters(ctx, agentId, readerPersonId));
}

/** The direct superiors of an agent today. */
export function managersOf(ctx: RequestContext, agentId: string): Promise<(Names & { agentId: string })[]> {
  return ctx.db.query<(Names & { agentId: string })[]>(MANAGERS, sightParameters(ctx, agentId, null));
}

/** $1 employer, $2 the person who reads, $3 today, $4 now, $5 agent. */
export function sightParameters(
  ctx: RequestContext,
  agentId: string,
  readerPersonId: string | null,
): [string, string | null, string, Date, string] {
  return [ctx.employerId, readerPersonId, ctx.today(), ctx.now(), agentId];
}

export function toRule(ctx: RequestContext, row: RuleRow): SightRule {
  const { reader, principal, delegation, documentTypeCodes, readerPersonId, ...values } = row;
  return {
    ...values,
    readerName: reader && displayName(reader),
    isMe: readerPersonId === ctx.signedIn.personId,
    documentTypes: documentTypeCodes.map(documentTypeIfAny).filter((type) => type !== null),
    sensitivities: sensitivitiesOf(documentTypeCodes),
    populationKind: populationKindOf(row),
    delegationKind: delegation?.kind ?? null,
    principalName: delegation && principal ? displayName(principal) : null,
  };
}
