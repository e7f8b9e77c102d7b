import {
  Agent,
  authorizeIdentity,
  type HabilitationInForce,
  habilitationsInForce,
  latestEnd,
} from '@jalon/identity/api';
import {
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  isUuid,
  notFound,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { delegable, type DelegationRow, type RightRow, toDelegation } from './delegation.rows';
import { DELEGATIONS, DELEGATIONS_OF, OWN_RIGHTS, UNITS } from './delegation.sql';
import {
  type DelegableRight,
  DelegationScope,
  type DelegationUnit,
  type DelegationView,
  type MyDelegations,
} from './delegation.types';

/** What the signed-in person gave and received, and what they could give. */
export async function myDelegations(ctx: RequestContext): Promise<MyDelegations> {
  const { personId } = ctx.signedIn;
  const rows = await delegationRows(ctx, { personId });
  const view = (row: DelegationRow) => toDelegation(ctx, row, true);
  return {
    given: rows.filter(({ principalPersonId }) => principalPersonId === personId).map(view),
    received: rows.filter(({ delegatePersonId }) => delegatePersonId === personId).map(view),
    options: {
      rights: await rightsOf(ctx, personId),
      orgUnits: await ctx.db.query<DelegationUnit[]>(UNITS, [ctx.employerId]),
      today: ctx.today(),
      latestUntil: latestEnd(ctx.today()),
    },
  };
}

export interface DelegationPage {
  readonly scope: DelegationScope;
  readonly first: number;
  readonly after: string | null;
}

type Row = DelegationRow & { readonly sortedBy: string };

/** All those of the employer, the last given first, in one statement. */
export async function delegations(
  ctx: RequestContext,
  { scope, first, after }: DelegationPage,
): Promise<Connection<DelegationView>> {
  const habilitations = await habilitationsInForce(ctx);
  authorizeIdentity(ctx, 'readDelegations', { habilitations });
  const size = checkPageSize(first);
  const [{ total, delegations: rows }] = await ctx.db.query<[{ total: number; delegations: Row[] }]>(
    DELEGATIONS,
    [
      ctx.employerId,
      ctx.today(),
      ctx.now(),
      scope === DelegationScope.OVER,
      ...(after ? decodeInstantCursor(after) : [null, null]),
      size + 1,
    ],
  );
  const { edges, ...rest } = toConnection(rows, size, total, ({ sortedBy, id }) => [sortedBy, id]);
  const view = (row: Row) => toDelegation(ctx, row, mayEnd(ctx, row, habilitations));
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: view(node) })) };
}

/** What somebody absent holds, for who declares their interim. */
export async function interimRights(ctx: RequestContext, agentId: string): Promise<DelegableRight[]> {
  const habilitations = await habilitationsInForce(ctx);
  authorizeIdentity(ctx, 'readDelegations', { habilitations });
  return rightsOf(ctx, await personOf(ctx, agentId));
}

/** One delegation as its reader sees it. */
export async function delegationView(ctx: RequestContext, id: string): Promise<DelegationView | null> {
  const [row] = await delegationRows(ctx, { id });
  return row ? toDelegation(ctx, row, mayEnd(ctx, row, await habilitationsInForce(ctx))) : null;
}

/** @throws NOT_FOUND when the agent is unknown, or another employer's. */
export async function personOf(ctx: RequestContext, agentId: string): Promise<string> {
  const { employerId } = ctx;
  const agent = isUuid(agentId) ? await ctx.db.findOneBy(Agent, { employerId, id: agentId }) : null;
  if (!agent) throw notFound();
  return agent.personId;
}

export async function rightsOf(ctx: RequestContext, personId: string): Promise<DelegableRight[]> {
  return delegable(
    await ctx.db.query<RightRow[]>(OWN_RIGHTS, [ctx.employerId, ctx.today(), ctx.now(), personId]),
  );
}

function delegationRows(
  ctx: RequestContext,
  { personId = null, id = null }: { readonly personId?: string | null; readonly id?: string | null },
): Promise<DelegationRow[]> {
  return ctx.db.query<DelegationRow[]>(DELEGATIONS_OF, [
    ctx.employerId,
    ctx.today(),
    ctx.now(),
    personId,
    id,
  ]);
}

function mayEnd(
  ctx: RequestContext,
  row: DelegationRow,
  habilitations: readonly HabilitationInForce[],
): boolean {
  return authorizeIdentity.may(ctx, 'endDelegation', { ...row, habilitations });
}
