import type { RequestContext } from '@jalon/shared/api';
import { COMPETENCE_JSON, COMPETENCE_ORDER, JOIN_AREA } from './competence.sql';
import { expectationsOf } from './expectation.sql';
import { currentLevelsOf } from './own-level.sql';
import type { OwnLevel } from './own-level.types';

/** What one assessment says of one competence. */
export interface AssessedLevel {
  readonly competenceId: string;
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
  /** Of each level from 1 to 8. */
  readonly probabilities: readonly number[];
}

export interface RecordOwnLevelsInput {
  readonly assessmentId: string;
  readonly assessedAt: Date;
  readonly levels: readonly AssessedLevel[];
}

const RECORD = `
  insert into own_level (person_id, assessment_id, competence_id, level, lower, upper, probabilities, assessed_at)
  select $1::uuid, $2::uuid, "competenceId", level, lower, upper, probabilities, $3::timestamptz
    from jsonb_to_recordset($4::jsonb)
      as rows("competenceId" text, level int, lower int, upper int, probabilities float8[])
      on conflict do nothing`;

/**
 * Keeps what an assessment says of the signed-in person, for themselves alone: nobody sees it before they share it.
 * Recording the same assessment again changes nothing.
 */
export async function recordOwnLevels(
  ctx: RequestContext,
  { assessmentId, assessedAt, levels }: RecordOwnLevelsInput,
): Promise<void> {
  await ctx.db.query(RECORD, [ctx.signedIn.personId, assessmentId, assessedAt, JSON.stringify(levels)]);
}

/** $1 employer, $2 person, $3 today, $4 agent. */
const PROFILE = `
  with expected as (${expectationsOf('$4::uuid')})
  select ${COMPETENCE_JSON} as competence, own.level, own.lower, own.upper, own.probabilities,
         own.assessed_at as "assessedAt", own.assessment_id as "assessmentId", expected.level as expected
    from (${currentLevelsOf('$2::uuid')}) as own
    join competence on competence.id = own.competence_id ${JOIN_AREA}
    left join expected on expected.competence_id = own.competence_id
   order by ${COMPETENCE_ORDER}`;

/** The signed-in person's current levels, whoever employs them. */
export function myProfile(ctx: RequestContext): Promise<OwnLevel[]> {
  const { employerId, personId, agentId } = ctx.signedIn;
  return ctx.db.query<OwnLevel[]>(PROFILE, [employerId, personId, ctx.today(), agentId]);
}
