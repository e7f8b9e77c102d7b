import { createApiKey } from '@jalon/integrations/api';
import { ProgramScope } from '@jalon/shared/api';
import { addDays, workingDay } from './demo-calendar';
import type { EmployerInMaking } from './employer-in-making';

/** The key of the software that pays people, made almost a year ago: it ends soon, and the page says so. */
export async function makeApiKeys(employer: EmployerInMaking): Promise<void> {
  const { calendar, plan } = employer;
  const madeOn = workingDay(addDays(calendar.today, -340));
  const { userErrors } = await employer.as(plan.staff.secondAdministrator, madeOn, (ctx) =>
    createApiKey(ctx, {
      label: 'Logiciel de paie, service des systèmes d’information',
      scopes: [ProgramScope.AGENTS_READ, ProgramScope.CERTIFICATES_READ],
      expiresOn: addDays(calendar.today, 18),
    }),
  );
  if (userErrors[0]) throw new Error(`The demonstration's key was refused: ${userErrors[0].code}.`);
}
