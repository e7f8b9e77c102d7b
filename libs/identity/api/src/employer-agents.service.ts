import {
  checkPageSize,
  type Connection,
  decodeTextCursor,
  ProgramScope,
  type RequestContext,
  requireScope,
  toConnection,
} from '@jalon/shared/api';
import type { EmployerAgent } from './employer-agents.types';
import { ASSIGNMENTS, heldToday } from './team.sql';

/** Which page of a list a program asks for. */
export interface ProgramPage {
  readonly first: number;
  readonly after: string | null;
}

type Row = EmployerAgent & { readonly id: string };

/** Every agent of the employer, by matricule, for a program: one statement a page. */
export async function employerAgents(
  ctx: RequestContext,
  { first, after }: ProgramPage,
): Promise<Connection<EmployerAgent>> {
  requireScope(ctx, ProgramScope.AGENTS_READ);
  const size = checkPageSize(first);
  const [afterMatricule, afterId] = after ? decodeTextCursor(after) : [null, null];
  const [page]: [{ total: number; agents: Row[] }] = await ctx.db.query(PAGE, [
    ctx.employerId,
    size + 1,
    ctx.today(),
    afterMatricule,
    afterId,
  ]);
  return toConnection(page.agents, size, page.total, ({ matricule, id }) => [matricule, id]);
}

const PAGE = `
  select (select count(*)::int from agent where employer_id = $1) as total,
         coalesce((select json_agg(page) from (
           select agent.id, matricule, birth_name as "birthName", usual_name as "usualName",
                  given_names as "givenNames", place.name as "orgUnitName"
             from agent
             left join lateral (
               select org_unit.name from ${ASSIGNMENTS}
                 join org_unit on org_unit.employer_id = $1 and org_unit.id = assignment.org_unit_id
                where ${heldToday('agent.id')}
                order by assignment.starts_on desc, assignment.id limit 1
             ) as place on true
            where agent.employer_id = $1
              and ($4::text is null or (agent.matricule, agent.id) > ($4::text, $5::uuid))
            order by agent.matricule, agent.id
            limit $2
         ) as page), '[]') as agents`;
