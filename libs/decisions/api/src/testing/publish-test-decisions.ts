import type { RequestContext } from '@jalon/shared/api';
import { EmployerDecision } from '../decision.entity';
import { CommitteeOpinion, DecisionPurpose, ManagersSight, SocialCommittee } from '../vocabulary';

const published: Omit<EmployerDecision, 'employerId' | 'id' | 'publishedByPersonId'> = {
  title: 'Évaluer et certifier les compétences numériques',
  text: 'Chacun peut évaluer ses compétences.\nRien n’est communiqué sans son accord.',
  committee: SocialCommittee.CST,
  opinion: CommitteeOpinion.FAVOURABLE,
  opinionOn: '2024-11-14',
  decidedOn: '2024-12-02',
  purposes: Object.values(DecisionPurpose),
  compulsoryPurposes: [],
  managersSee: Object.values(ManagersSight),
  managersSeeWords: null,
  dpiaReference: 'AIPD-2024-07',
  dpiaExemption: null,
  signatoryName: 'Nolwenn Tanguy',
  signatoryQuality: 'Directrice générale des services',
  onBehalfOf: null,
  startsOn: '2025-01-01',
  endsOn: '2029-12-31',
  replacesId: null,
  publishedAt: new Date('2024-12-05T09:00:00.000Z'),
  publishedOn: '2024-12-05',
  publishedByName: 'Hélène Prigent',
  publishedByQuality: 'Directrice des ressources humaines',
  replacedOn: null,
  withdrawnOn: null,
  withdrawnByName: null,
  withdrawnByQuality: null,
  withdrawalReason: null,
  remindedOn: null,
};

/**
 * Publishes, in the employer of the context, a decision that opens every purpose from 2025 to 2029, unless told
 * otherwise: for tests of what it opens, not of publishing. @returns its id.
 */
export async function publishTestDecisions(
  ctx: RequestContext,
  terms: Partial<typeof published> = {},
): Promise<string> {
  const { employerId, personId } = ctx.signedIn;
  const id = ctx.newId();
  await ctx.db.insert(EmployerDecision, {
    ...published,
    ...terms,
    employerId,
    id,
    publishedByPersonId: personId,
  });
  return id;
}

/** Withdraws, from the day of the context on, whatever the employer has published. */
export async function withdrawTestDecisions(ctx: RequestContext): Promise<void> {
  await ctx.db.update(
    EmployerDecision,
    { employerId: ctx.employerId },
    {
      withdrawnOn: ctx.today(),
      withdrawnByName: 'Hélène Prigent',
      withdrawnByQuality: 'Directrice des ressources humaines',
      withdrawalReason: 'À revoir.',
    },
  );
}
