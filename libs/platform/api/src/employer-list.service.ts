import { Employer, logoPath } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { EmployerSetup } from './vocabulary';

/** Counts of an employer that are about nobody. */
export interface EmployerFigures {
  readonly agents: number;
  readonly contacts: number;
  /** The day anyone of it last signed in. */
  readonly lastSignInOn: string | null;
  /** Until when the link of its first administrator may be used. */
  readonly invitedUntil: Date | null;
  readonly invitationUsed: boolean | null;
}

/** An employer as the operator knows it: what it is called, how far it is set up, and nothing of its people. */
export interface EmployerRow extends EmployerFigures, Employer {
  readonly logoPath: string | null;
  readonly setup: EmployerSetup;
}

const FIGURES = `
  select employer_id as id, agents, contacts, last_sign_in_on as "lastSignInOn", invited_until as "invitedUntil",
         invitation_used as "invitationUsed"
    from identity_employer_figures($1)`;

/** Every employer of the platform, by name, in two statements. Whoever calls has authorised the operator. */
export async function employerRows(ctx: RequestContext): Promise<EmployerRow[]> {
  const employers = await ctx.db.find(Employer, { order: { shortName: 'ASC', id: 'ASC' } });
  const rows: ({ id: string } & EmployerFigures)[] = await ctx.db.query(FIGURES, [ctx.now()]);
  const figures = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  return employers.flatMap((employer) => {
    const counts = figures.get(employer.id);
    const setup = counts && setupOf(counts, ctx.now());
    return counts && setup ? [{ ...employer, ...counts, logoPath: logoPath(employer), setup }] : [];
  });
}

/** How far an employer is: the first thing still to be done. */
export function setupOf(figures: EmployerFigures, now: Date): EmployerSetup {
  const { agents, contacts, lastSignInOn, invitedUntil } = figures;
  if (lastSignInOn === null && agents <= 1) {
    return invitedUntil !== null && invitedUntil > now ? EmployerSetup.INVITED : EmployerSetup.NOT_INVITED;
  }
  if (agents <= 1) return EmployerSetup.WITHOUT_AGENTS;
  return contacts === 0 ? EmployerSetup.WITHOUT_CONTACTS : EmployerSetup.RUNNING;
}
