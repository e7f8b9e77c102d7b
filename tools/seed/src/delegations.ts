import { HabilitationOperation, SecondRoleKind } from '@jalon/identity/api';
import { acceptSecondRole, giveDelegation, myDelegations, offerSecondRole } from '@jalon/rights/api';
import { addDays, addMonths } from './demo-calendar';
import type { EmployerInMaking } from './employer-in-making';

/** The career officer is away for a month: who holds the sensitive pieces reads files in their name. */
export async function delegateForLeave(employer: EmployerInMaking): Promise<void> {
  const { calendar, plan } = employer;
  const { careerOfficer, sensitiveOfficer } = plan.staff;
  await employer.as(careerOfficer, addDays(calendar.today, -4), async (ctx) => {
    const { options } = await myDelegations(ctx);
    const given = options.rights.filter(({ operations }) => operations.includes(CONSULTATION));
    const types = given.flatMap(({ documentTypes, sensitiveTypes }) =>
      documentTypes.map(({ code }) => code).filter((code) => !sensitiveTypes.includes(code)),
    );
    const { userErrors } = await giveDelegation(ctx, {
      delegateAgentId: employer.agent(sensitiveOfficer).agentId,
      habilitationIds: given.map(({ habilitationId }) => habilitationId),
      operations: [CONSULTATION],
      documentTypes: [...new Set(types)],
      validFrom: addDays(calendar.today, -3),
      validUntil: addDays(calendar.today, 25),
      legalBasis: 'Arrêté portant délégation n°\u00a02026-117',
      reason: 'Congés',
    });
    if (userErrors.length > 0) throw new Error(`The delegation is refused: ${JSON.stringify(userErrors)}`);
  });
}

const { CONSULTATION } = HabilitationOperation;

/** An employer that has nobody to certify asks another one, which names somebody. */
export async function lendCertifier(
  asking: EmployerInMaking,
  asked: EmployerInMaking,
  who: string,
): Promise<void> {
  const { calendar } = asking;
  const roleId = await asking.as(
    asking.plan.staff.administrator,
    addDays(calendar.today, -20),
    async (ctx) => {
      const { role, userErrors } = await offerSecondRole(ctx, {
        siret: asked.plan.employer.siret,
        kind: SecondRoleKind.CERTIFIER,
        label: 'Certification des compétences, par convention',
        validFrom: addDays(calendar.today, -15),
        validUntil: addMonths(calendar.today, 11),
        legalBasis: `Convention avec ${asked.plan.employer.shortName} sur la certification`,
      });
      if (!role) throw new Error(`The outside role is refused: ${JSON.stringify(userErrors)}`);
      return role.id;
    },
  );
  await asked.as(asked.plan.staff.administrator, addDays(calendar.today, -18), async (ctx) => {
    const { userErrors } = await acceptSecondRole(ctx, { roleId, agentId: asked.agent(who).agentId });
    if (userErrors.length > 0) throw new Error(`Nobody is lent: ${JSON.stringify(userErrors)}`);
  });
}
