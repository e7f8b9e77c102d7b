import {
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import type { FileAccess } from './file-access.entity';

/** Which accesses of a list are asked for. */
export interface Page {
  readonly first: number;
  /** The cursor after which the page starts; from the newest without it. */
  readonly after?: string | null;
}

/** Which accesses to a file are asked for; nothing given keeps them all. */
export interface FileAccessFilter {
  readonly pieceId?: string | null;
  /** Only this person's. */
  readonly by?: string | null;
  /** Everybody's but this person's. */
  readonly notBy?: string | null;
}

/** As JSON gives it: the instant is a text, to the microsecond, which a JavaScript date would lose. */
type FileAccessRow = Omit<FileAccess, 'at'> & { readonly at: string };

/**
 * Who opened an agent's file, newest first, in one statement, total included. It holds ids: names are asked of
 * the domains that own them. Whether the reader may know is the caller's gate.
 */
export async function fileAccessesOf(
  ctx: RequestContext,
  agentId: string,
  { first, after }: Page,
  { pieceId = null, by = null, notBy = null }: FileAccessFilter = {},
): Promise<Connection<FileAccess>> {
  const size = checkPageSize(first);
  const [at, id] = after ? decodeInstantCursor(after) : [null, null];
  const [page] = await ctx.db.query<[{ total: number; accesses: FileAccessRow[] }]>(SELECT_PAGE, [
    ctx.employerId,
    agentId,
    at,
    id,
    size + 1,
    pieceId,
    by,
    notBy,
  ]);
  const { edges, ...rest } = toConnection(page.accesses, size, page.total, (row) => [row.at, row.id]);
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toFileAccess(node) })) };
}

const MATCHES = `
            employer_id = $1 and agent_id = $2
              and ($6::uuid is null or piece_id = $6)
              and ($7::uuid is null or actor_person_id = $7)
              and ($8::uuid is null or actor_person_id <> $8)`;

const SELECT_PAGE = `
  select (select count(*)::int from file_access_log where ${MATCHES}) as total,
         coalesce((select json_agg(page) from (
           select employer_id as "employerId", id, at, agent_id as "agentId", file_id as "fileId",
                  piece_id as "pieceId", actor_person_id as "actorPersonId", actor_role as "actorRole",
                  operation, habilitation_id as "habilitationId", delegation_id as "delegationId",
                  principal_person_id as "principalPersonId"
             from file_access_log
            where ${MATCHES}
              and ($3::timestamptz is null or (at, id) < ($3::timestamptz, $4::uuid))
            order by at desc, id desc
            limit $5
         ) page), '[]') as accesses`;

function toFileAccess(row: FileAccessRow): FileAccess {
  return { ...row, at: new Date(row.at) };
}
