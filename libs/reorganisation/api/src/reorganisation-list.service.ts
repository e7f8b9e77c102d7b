import { agentNamesByPersonId } from '@jalon/identity/api';
import {
  checkPageSize,
  type Connection,
  decodeDayCursor,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { mayReorganise } from './reached-reorganisation';
import type { Reorganisation } from './reorganisation.entity';
import { actsIn } from './reorganisation.rules';
import type { ReorganisationView } from './reorganisation.types';

export interface ReorganisationPage {
  readonly first: number;
  readonly after: string | null;
}

/** The employer's reorganisations, the furthest in time first. */
export async function reorganisations(
  ctx: RequestContext,
  { first, after }: ReorganisationPage,
): Promise<Connection<ReorganisationView>> {
  await mayReorganise(ctx);
  const size = checkPageSize(first);
  const [day, id] = after ? decodeDayCursor(after) : [null, null];
  const [{ total, page }] = await ctx.db.query<[{ total: number; page: Row[] }]>(PAGE, [
    ctx.employerId,
    day,
    id,
    size + 1,
  ]);
  const { edges, ...rest } = toConnection(page, size, total, (row) => [row.effectiveOn, row.id]);
  const nodes = await Promise.all(edges.map(({ node }) => toView(ctx, fromJson(node))));
  return {
    ...rest,
    edges: edges.map(({ cursor }, at) => ({ cursor, node: nodes[at] as ReorganisationView })),
  };
}

type Row = Omit<Reorganisation, 'preparedAt' | 'settledAt'> & {
  readonly preparedAt: string;
  readonly settledAt: string | null;
};

const PAGE = `
  select (select count(*)::int from reorganisation where employer_id = $1::uuid) as total,
         coalesce((select json_agg(one) from (
           select employer_id as "employerId", id, title, reason, effective_on as "effectiveOn", state,
                  prepared_at as "preparedAt", prepared_by_person_id as "preparedByPersonId",
                  scheduled_by_person_id as "scheduledByPersonId", settled_at as "settledAt",
                  failure_code as "failureCode", failed_move_id as "failedMoveId"
             from reorganisation
            where employer_id = $1::uuid and ($2::date is null or (effective_on, id) < ($2::date, $3::uuid))
            order by effective_on desc, id desc
            limit $4) as one), '[]'::json) as page`;

const fromJson = ({ preparedAt, settledAt, ...row }: Row): Reorganisation => ({
  ...row,
  preparedAt: new Date(preparedAt),
  settledAt: settledAt === null ? null : new Date(settledAt),
});

/** With the names of those who prepared and scheduled it, asked for together. */
export async function toView(ctx: RequestContext, row: Reorganisation): Promise<ReorganisationView> {
  const nameOf = (personId: string | null) =>
    personId === null ? null : ctx.load(agentNamesByPersonId, personId);
  const [preparedByName, scheduledByName] = await Promise.all([
    nameOf(row.preparedByPersonId),
    nameOf(row.scheduledByPersonId),
  ]);
  return { ...row, preparedByName, scheduledByName, acts: actsIn(row.state) };
}
