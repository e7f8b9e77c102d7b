import { habilitationParameters, HABILITATIONS_IN_FORCE } from '@jalon/identity/api';
import {
  checkPageSize,
  type Connection,
  decodeInstantCursor,
  isUuid,
  type RequestContext,
  toConnection,
} from '@jalon/shared/api';
import { type ApplicationRow, toApplication } from './application.rows';
import type { ApplicationView } from './application.types';
import {
  ALL_HABILITATIONS,
  APPLICATION_COLUMNS,
  applicationSources,
  coveringHabilitations,
  mayCertify,
} from './certification.sql';
import { type ActorsHabilitation, authorize } from './policy';
import { ApplicationState } from './vocabulary';

/** One application, for its applicant or an officer: null when it is unknown or another employer's. */
export async function certificationApplication(
  ctx: RequestContext,
  id: string,
): Promise<ApplicationView | null> {
  const parameters = habilitationParameters(ctx);
  if (!isUuid(id)) return null;
  const [row] = await ctx.db.query<ApplicationRow[]>(ONE_APPLICATION, [...parameters, id]);
  if (!row) return null;
  authorize(ctx, 'readCertification', row);
  return toApplication(ctx, row);
}

/** The same, once written by this very operation. */
export async function applicationAsWritten(ctx: RequestContext, id: string): Promise<ApplicationView> {
  const application = await certificationApplication(ctx, id);
  if (!application) throw new Error('The application just written is not there.');
  return application;
}

const ONE_APPLICATION = `
  with recursive ${HABILITATIONS_IN_FORCE}
  select ${APPLICATION_COLUMNS}, ${coveringHabilitations('application.agent_id')} as habilitations
  ${applicationSources()}
   where application.employer_id = $1::uuid and application.id = $5::uuid`;

export interface ApplicationPage {
  /** Every state when null. */
  readonly state: ApplicationState | null;
  readonly first: number;
  readonly after: string | null;
}

type Row = ApplicationRow & { readonly sortedBy: string };
type Page = [{ total: number; habilitations: readonly ActorsHabilitation[]; applications: readonly Row[] }];

/**
 * Applications of the agents the actor may certify, the oldest first, in one statement. Among those to decide are the
 * refusals whose appeal waits for the actor's answer.
 */
export async function certificationApplications(
  ctx: RequestContext,
  { state, first, after }: ApplicationPage,
): Promise<Connection<ApplicationView>> {
  const size = checkPageSize(first);
  const [afterTime, afterId] = after ? decodeInstantCursor(after) : [null, null];
  const [{ total, habilitations, applications }] = await ctx.db.query<Page>(APPLICATIONS, [
    ...habilitationParameters(ctx),
    state,
    afterTime,
    afterId,
    size + 1,
  ]);
  authorize(ctx, 'listCertifications', { habilitations });
  const { edges, ...rest } = toConnection(applications, size, total, ({ sortedBy, id }) => [sortedBy, id]);
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toApplication(ctx, node) })) };
}

const WAITING_SINCE = 'coalesce(application.submitted_at, application.applied_at)';

/** The refusal is contested, nobody has answered, and the actor may: neither who decided nor the applicant answers. */
const APPEAL_TO_ANSWER = `
  exists (select from certification_appeal as appeal
            join certification_decision as decision
              on decision.employer_id = $1::uuid and decision.application_id = appeal.application_id
           where appeal.employer_id = $1::uuid and appeal.application_id = application.id
             and appeal.answered_at is null and decision.decided_by_person_id <> $2::uuid
             and decision.decided_for_person_id is distinct from $2::uuid)
  and not exists (select from agent
                   where agent.employer_id = $1::uuid and agent.id = application.agent_id
                     and agent.person_id = $2::uuid)`;

const APPLICATIONS = `
  with recursive ${HABILITATIONS_IN_FORCE},
  found as (
    select * from certification_application as application
     where application.employer_id = $1::uuid and ($5::text is null or application.state = $5
            or ($5 = '${ApplicationState.TO_DECIDE}' and ${APPEAL_TO_ANSWER}))
       and ${mayCertify('application.agent_id')}
  )
  select (select count(*)::int from found) as total, ${ALL_HABILITATIONS} as habilitations,
         coalesce((select json_agg(page) from (
           select ${APPLICATION_COLUMNS}, ${WAITING_SINCE} as "sortedBy",
                  ${coveringHabilitations('application.agent_id')} as habilitations
           ${applicationSources('found')}
            where $6::timestamptz is null or (${WAITING_SINCE}, application.id) > ($6::timestamptz, $7::uuid)
            order by ${WAITING_SINCE}, application.id
            limit $8) as page), '[]'::json) as applications`;
