import { type Habilitation, habilitationParameters, HABILITATIONS_IN_FORCE } from '@jalon/identity/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { coveringHabilitations } from './certification.sql';
import type { ActorsHabilitation } from './policy';
import type { ApplicationState } from './vocabulary';

/** A habilitation that covers the agent, with the words its holder acts under. */
export type ActingHabilitation = ActorsHabilitation & Pick<Habilitation, 'label'>;

/** An application somebody is about to act on, its row locked until the operation ends. */
export interface ReachedApplication {
  readonly id: string;
  readonly agentId: string;
  readonly state: ApplicationState;
  readonly assessmentId: string;
  readonly record: object | null;
  readonly habilitations: readonly ActingHabilitation[];
}

/** Two acts on the same application wait for each other here. @throws NOT_FOUND when it is unknown or another employer's. */
export async function reachApplication(ctx: RequestContext, id: string): Promise<ReachedApplication> {
  const parameters = habilitationParameters(ctx);
  if (!isUuid(id)) throw notFound();
  const [row] = await ctx.db.query<ReachedApplication[]>(REACHED, [...parameters, id]);
  if (!row) throw notFound();
  return row;
}

const REACHED = `
  with recursive ${HABILITATIONS_IN_FORCE}
  select application.id, application.agent_id as "agentId", application.state,
         application.assessment_id as "assessmentId", application.record,
         ${coveringHabilitations('application.agent_id')} as habilitations
    from certification_application as application
   where application.employer_id = $1::uuid and application.id = $5::uuid
     for update of application`;
