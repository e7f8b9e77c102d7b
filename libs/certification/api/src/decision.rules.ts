import { refused, textErrors, type UserError } from '@jalon/shared/api';
import { VALIDITIES } from './calendar.rules';
import type { DecideCertificationInput, TrainingOfferInput } from './certification.inputs';
import { DecisionOutcome } from './vocabulary';

const LONGEST_TITLE = 200;
const LONGEST_NAME = 100;

/** What is wrong with a decision: a refusal has reasons, and opens a training that somebody answers for by a date. */
export function decisionErrors(
  { outcome, reasons, trainingOffer, validityMonths }: Omit<DecideCertificationInput, 'applicationId'>,
  today: string,
): UserError[] {
  if (outcome === DecisionOutcome.ISSUE) {
    return [...(reasons ? textErrors('reasons', reasons) : []), ...validityErrors(validityMonths)];
  }
  return [...textErrors('reasons', reasons), ...offerErrors(trainingOffer, today)];
}

function validityErrors(months: number | null | undefined): UserError[] {
  return months == null || VALIDITIES.includes(months)
    ? []
    : [refused('UNKNOWN_VALIDITY', 'validityMonths', `Choose ${VALIDITIES.join(', ')} months.`)];
}

function offerErrors(offer: TrainingOfferInput | null | undefined, today: string): UserError[] {
  if (!offer)
    return [
      refused('REQUIRED', 'trainingOffer', 'Offer a training: its title, who answers for it, by when.'),
    ];
  return [
    ...textErrors('trainingOffer.title', offer.title, LONGEST_TITLE),
    ...(offer.ownerAgentId ? [] : textErrors('trainingOffer.ownerName', offer.ownerName, LONGEST_NAME)),
    ...(offer.dueOn > today ? [] : [refused('DATE_PAST', 'trainingOffer.dueOn', 'Give a date to come.')]),
  ];
}
