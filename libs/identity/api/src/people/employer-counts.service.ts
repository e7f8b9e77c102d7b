import type { RequestContext } from '@jalon/shared/api';
import { ASSIGNMENTS, IN_FORCE_TODAY } from '../team.sql';
import { ContactSubject, HabilitationOperation } from '../vocabulary';

/** What an employer has today: counts, and nobody's name. */
export interface EmployerFigures {
  readonly firstContacts: number;
  readonly units: number;
  readonly positions: number;
  readonly agents: number;
  readonly placedAgents: number;
  readonly firstOperations: number;
}

/** Whom people look for first: about their file, their data, their sign-in. */
const FIRST_SUBJECTS = [
  ContactSubject.PERSONNEL_FILE,
  ContactSubject.DATA_PROTECTION,
  ContactSubject.SIGN_IN,
];
/** Without which nobody reads a file, gets in, or has their rights looked after. */
const FIRST_OPERATIONS = [
  HabilitationOperation.CONSULTATION,
  HabilitationOperation.CONFIRM_IDENTITY,
  HabilitationOperation.PROTECT_DATA,
];

const COUNTS = `
  select (select count(*)::int from contact where employer_id = $1 and subject = any($2)) as "firstContacts",
         (select count(*)::int from org_unit
           where employer_id = $1 and (closes_on is null or closes_on >= $3::date)) as units,
         (select count(*)::int from position
           where employer_id = $1 and (closes_on is null or closes_on >= $3::date)) as positions,
         (select count(*)::int from agent where employer_id = $1) as agents,
         (select count(distinct assignment.agent_id)::int from ${ASSIGNMENTS}
           where assignment.employer_id = $1::uuid and ${IN_FORCE_TODAY}) as "placedAgents",
         (select count(distinct operation)::int
            from habilitation cross join unnest(operations) as operation
           where employer_id = $1 and operation = any($4) and valid_from <= $3::date and valid_until >= $3::date
             and (ended_at is null or ended_at > $5)) as "firstOperations"`;

/** Whether the reader may know how far the employer is, is the caller's gate. */
export async function employerCounts(ctx: RequestContext): Promise<EmployerFigures> {
  const [counts] = await ctx.db.query<[EmployerFigures]>(COUNTS, [
    ctx.employerId,
    FIRST_SUBJECTS,
    ctx.today(),
    FIRST_OPERATIONS,
    ctx.now(),
  ]);
  return counts;
}
