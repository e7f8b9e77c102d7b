import { grantHabilitation, HabilitationOperation } from '@jalon/identity/api';
import { decideReviewLine, openHabilitationReview, ReviewOutcome, ReviewScope } from '@jalon/rights/api';
import { addDays } from './demo-calendar';
import type { EmployerInMaking } from './employer-in-making';

/** « Gestion des compétences » in the nomenclature: certificates of training and what goes with them. */
const TRAINING = ['15-01', '15-02', '15-03', '15-04'];
/** Whose training is followed: agents named one by one. */
const FOLLOWED = ['camille.legoff'];

/** A review that waits, begun by a first decision, and a right on a few agents that ends within thirty days. */
export async function makeHabilitationReview(employer: EmployerInMaking): Promise<void> {
  const { calendar, plan } = employer;
  // Where nobody watches over data yet, nobody reviews rights either.
  if (!plan.staff.dataProtectionOfficer) return;
  await followTraining(employer);
  const opened = addDays(calendar.today, -9);
  const { secondAdministrator, administrator } = plan.staff;
  const reviewId = await employer.as(secondAdministrator, opened, async (ctx) => {
    const { review } = await openHabilitationReview(ctx, {
      title: 'Revue annuelle des habilitations',
      scope: ReviewScope.EVERYTHING,
      dueOn: addDays(calendar.today, 21),
    });
    return review?.id ?? '';
  });
  const careerOfficer = employer.agent(plan.staff.careerOfficer).personId;
  await employer.as(administrator, addDays(calendar.today, -3), async (ctx) => {
    const [right] = await ctx.db.query<{ id: string }[]>(
      `select habilitation_id as id from habilitation_review_line as line
         join habilitation on habilitation.employer_id = $1 and habilitation.id = line.habilitation_id
        where line.employer_id = $1 and line.review_id = $2 and holder_person_id = $3 and ended_at is null
        order by valid_until limit 1`,
      [ctx.employerId, reviewId, careerOfficer],
    );
    if (!right) throw new Error('The career officer has no right to review.');
    await decideReviewLine(ctx, { reviewId, habilitationId: right.id, outcome: ReviewOutcome.KEPT });
  });
}

function followTraining(employer: EmployerInMaking): Promise<string> {
  const { calendar, plan } = employer;
  const { administrator, sensitiveOfficer } = plan.staff;
  const from = addDays(calendar.today, -70);
  return employer.as(administrator, from, (ctx) =>
    grantHabilitation(ctx, {
      holderPersonId: employer.agent(sensitiveOfficer).personId,
      label: 'Suivi d’un parcours de formation',
      operations: [HabilitationOperation.CONSULTATION],
      documentTypes: TRAINING,
      populationOrgUnitId: null,
      populationAgentIds: FOLLOWED.map((key) => employer.agent(key).agentId),
      validFrom: from,
      validUntil: addDays(calendar.today, 18),
      legalBasis: 'CGFP, art. R137-12',
      reason: 'Accompagnement d’un parcours de formation, jusqu’à son bilan.',
    }),
  );
}
