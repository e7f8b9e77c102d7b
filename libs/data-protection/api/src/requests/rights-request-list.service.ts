import { habilitationsInForce } from '@jalon/identity/api';
import {
  checkPageSize,
  type Connection,
  decodeDayCursor,
  isUuid,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { authorize } from '../policy';
import {
  REQUEST_COLUMNS,
  requestSources,
  type RightsRequestRecord,
  toRightsRequest,
} from './rights-request.rows';
import type { RightsRequestView } from './rights-request.types';

/** The signed-in person's own requests with the active employer, the latest first. */
export async function myRightsRequests(ctx: RequestContext): Promise<RightsRequestView[]> {
  const { employerId, agentId } = ctx.signedIn;
  authorize(ctx, 'ownRequest', { agentId });
  const rows = await ctx.db.query<RightsRequestRecord[]>(
    `select ${REQUEST_COLUMNS} ${requestSources()}
      where request.employer_id = $1::uuid and request.agent_id = $2::uuid
      order by request.number desc`,
    [employerId, agentId],
  );
  return rows.map((row) => toRightsRequest(ctx, row, { habilitations: [] }));
}

/** One request, for whoever made it or an officer: null when it is unknown or another employer's. */
export async function rightsRequest(ctx: RequestContext, id: string): Promise<RightsRequestView | null> {
  const { employerId } = ctx.signedIn;
  if (!isUuid(id)) return null;
  const [row] = await ctx.db.query<RightsRequestRecord[]>(
    `select ${REQUEST_COLUMNS} ${requestSources()}
      where request.employer_id = $1::uuid and request.id = $2::uuid`,
    [employerId, id],
  );
  if (!row) return null;
  const habilitations = await habilitationsInForce(ctx);
  authorize(ctx, 'readRequest', { ...row, habilitations });
  return toRightsRequest(ctx, row, { habilitations });
}

/** The same, once written by this very operation. */
export async function requestAsWritten(ctx: RequestContext, id: string): Promise<RightsRequestView> {
  const request = await rightsRequest(ctx, id);
  if (!request) throw new Error('The request just written is not there.');
  return request;
}

export interface RightsRequestPage {
  /** Those that are over, rather than those that wait. */
  readonly closed: boolean;
  readonly first: number;
  readonly after: string | null;
}

type Row = RightsRequestRecord & { readonly sortedBy: string };
type Page = [{ total: number; requests: readonly Row[] }];

/** The employer's requests: those that wait by their legal deadline, those that are over by their end, latest first. */
export async function rightsRequests(
  ctx: RequestContext,
  { closed, first, after }: RightsRequestPage,
): Promise<Connection<RightsRequestView>> {
  const habilitations = await habilitationsInForce(ctx);
  authorize(ctx, 'protectData', { habilitations });
  const size = checkPageSize(first);
  const [afterDay, afterId] = after ? decodeDayCursor(after) : [null, null];
  const statement = closed ? CLOSED_REQUESTS : OPEN_REQUESTS;
  const [{ total, requests }] = await ctx.db.query<Page>(statement, [
    ctx.employerId,
    afterDay,
    afterId,
    size + 1,
  ]);
  const { edges, ...rest } = toConnection(requests, size, total, ({ sortedBy, id }) => [sortedBy, id]);
  return {
    ...rest,
    edges: edges.map(({ cursor, node }) => ({ cursor, node: toRightsRequest(ctx, node, { habilitations }) })),
  };
}

const pageOf = (where: string, sortedBy: string, comparison: '>' | '<'): string => {
  const order = comparison === '>' ? 'asc' : 'desc';
  return `
  select (select count(*)::int from rights_request as request
           where request.employer_id = $1::uuid and ${where}) as total,
         coalesce((select json_agg(page) from (
           select ${REQUEST_COLUMNS}, ${sortedBy} as "sortedBy" ${requestSources()}
            where request.employer_id = $1::uuid and ${where}
              and ($2::date is null or (${sortedBy}, request.id) ${comparison} ($2::date, $3::uuid))
            order by ${sortedBy} ${order}, request.id ${order}
            limit $4) as page), '[]'::json) as requests`;
};

const OPEN_REQUESTS = pageOf('request.closed_on is null', 'request.due_on', '>');
const CLOSED_REQUESTS = pageOf('request.closed_on is not null', 'request.closed_on', '<');
