import type { RequestContext } from '@jalon/shared/api';
import {
  type Competence,
  COMPETENCE_JSON,
  COMPETENCE_ORDER,
  JOIN_AREA,
  shareableLevels,
} from '@jalon/skills/api';
import { toCell } from './cell.rules';
import { cellsOf } from './cells.sql';
import type { SharedLevel } from './shared-level.types';
import type { CellValues } from './team-map.rows';

/** The cells of the signed-in agent, as the map reads them. $1 employer, $2 person, $3 today, $4 agent. */
const myCells = (levels?: string) => `
  with me as (select $4::uuid as agent_id)
  select ${COMPETENCE_JSON} as competence, cell
    from (${cellsOf('me', levels)}) as mine
    join competence on competence.id = cell ->> 0 ${JOIN_AREA}
   where cell ->> 2 is not null and $2::uuid is not null
   order by ${COMPETENCE_ORDER}`;

const SEEN = myCells();
const PREVIEW = myCells(`(${shareableLevels('$2::uuid', '$4::uuid')})`);

/** What the managers of the active employer see today of the signed-in agent: the cells of the map, no others. */
export const levelsSeen = (ctx: RequestContext): Promise<SharedLevel[]> => selectLevels(ctx, SEEN);

/** What they would see if the agent shared now: the same cells, read from what sharing would write. */
export const levelsPreviewed = (ctx: RequestContext): Promise<SharedLevel[]> => selectLevels(ctx, PREVIEW);

interface Row {
  readonly competence: Competence;
  readonly cell: CellValues;
}

async function selectLevels(ctx: RequestContext, statement: string): Promise<SharedLevel[]> {
  const { employerId, personId, agentId } = ctx.signedIn;
  const rows = await ctx.db.query<Row[]>(statement, [employerId, personId, ctx.today(), agentId]);
  return rows.map(({ competence, cell }) => {
    const { level, gap, lower, upper, assessedOn, proof } = toCell(cell);
    return { competence, target: cell[1], level, gap, lower, upper, assessedOn, proof };
  });
}
