import { DecisionPurpose, ManagersSight, managersSeeSql } from '@jalon/decisions/api';
import type { RequestContext } from '@jalon/shared/api';
import {
  type Competence,
  COMPETENCE_JSON,
  COMPETENCE_ORDER,
  JOIN_AREA,
  shareableLevels,
} from '@jalon/skills/api';
import { cellsOfPeople } from './cell.rules';
import { communicatedBy, heldBy } from './communicated.sql';
import type { SharedLevel } from './shared-level.types';
import type { Communicated } from './team-map.rows';
import { MapCellState } from './team-map.types';

/** The signed-in agent as the map reads them. $1 employer, $2 person, $3 today, $4 agent. */
const myself = (levels?: string) => `
  with me as (select $4::uuid as agent_id), ${heldBy('me')}
  select ${communicatedBy('me', levels)} as communicated,
         (select json_agg(${COMPETENCE_JSON} order by ${COMPETENCE_ORDER})
            from competence ${JOIN_AREA}
           where competence.id in (
             select competence_id from position_target
              where employer_id = $1::uuid and position_id in (select position_id from held))) as competences,
         ${managersSeeSql(DecisionPurpose.NOMINATIVE_MAP, '$3::date')} as "managersSee"
   where $2::uuid is not null`;

const SEEN = myself();
const PREVIEW = myself(`(${shareableLevels('$2::uuid', '$4::uuid')})`);

/**
 * What the managers of the active employer see today of the signed-in agent: the cells of the map, no others, and nothing
 * while no published decision opens it.
 */
export async function levelsSeen(ctx: RequestContext): Promise<SharedLevel[]> {
  const row = await selectRow(ctx, SEEN);
  return row.managersSee === null ? [] : toLevels(ctx, row);
}

/** What they would see if the agent shared now: the same cells, read from what sharing would write. */
export async function levelsPreviewed(ctx: RequestContext): Promise<SharedLevel[]> {
  return toLevels(ctx, await selectRow(ctx, PREVIEW));
}

interface Row {
  readonly communicated: Communicated;
  /** Null when no post of the agent requires anything. */
  readonly competences: readonly Competence[] | null;
  /** Null when no published decision opens the map. */
  readonly managersSee: readonly ManagersSight[] | null;
}

async function selectRow(ctx: RequestContext, statement: string): Promise<Row> {
  const { employerId, personId, agentId } = ctx.signedIn;
  const [row] = await ctx.db.query<[Row]>(statement, [employerId, personId, ctx.today(), agentId]);
  return row;
}

function toLevels(ctx: RequestContext, { communicated, competences, managersSee }: Row): SharedLevel[] {
  const seesDates = managersSee?.includes(ManagersSight.CERTIFICATE_DATES) ?? true;
  const shown = seesDates ? communicated : { ...communicated, certified: null };
  const cells = cellsOfPeople(shown).get(ctx.signedIn.agentId);
  return (competences ?? []).flatMap((competence) => {
    const cell = cells?.get(competence.id);
    return cell?.state === MapCellState.COMMUNICATED
      ? [{ competence, ...cell, target: cell.target ?? 0 }]
      : [];
  });
}
