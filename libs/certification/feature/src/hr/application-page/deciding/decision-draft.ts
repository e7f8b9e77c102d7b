import type { Fault } from '@jalon/shared/forms';

/** What the officer has filled in so far. */
export interface DecisionDraft {
  readonly outcome: string;
  readonly reasons: string;
  /** In months. */
  readonly validity: string;
  readonly offerTitle: string;
  readonly offerOwner: string;
  readonly offerDueOn: string;
}

/** How long a certificate may be valid, in months. */
export const validities = ['12', '24', '36'] as const;

export const emptyDraft: DecisionDraft = {
  outcome: '',
  reasons: '',
  // The employer's usual one: the only thing filled in beforehand.
  validity: '36',
  offerTitle: '',
  offerOwner: '',
  offerDueOn: '',
};

/** Identifiers of the fields, where an error leads. */
export const fields = {
  outcome: 'decision-outcome',
  reasons: 'decision-reasons',
  validity: 'decision-validity',
  offerTitle: 'decision-offer-title',
  offerOwner: 'decision-offer-owner',
  offerDueOn: 'decision-offer-date',
} as const;

/** The same, by the names of the API's input. */
export const fieldsOfInput: Readonly<Record<string, string>> = {
  reasons: fields.reasons,
  validityMonths: fields.validity,
  trainingOffer: fields.offerTitle,
  title: fields.offerTitle,
  ownerName: fields.offerOwner,
  dueOn: fields.offerDueOn,
};

/**
 * What must be filled in or mended: a refusal has reasons, and opens a training offer with somebody and a date.
 *
 * @param today calendar date
 */
export function faultsOf(draft: DecisionDraft, today: string): readonly Fault[] {
  if (draft.outcome === '') return [{ fieldId: fields.outcome, code: 'OUTCOME_REQUIRED' }];
  if (draft.outcome === 'ISSUE') return [];
  const missing: readonly (readonly [value: string, fieldId: string, code: string])[] = [
    [draft.reasons, fields.reasons, 'REASONS_REQUIRED'],
    [draft.offerTitle, fields.offerTitle, 'OFFER_TITLE_REQUIRED'],
    [draft.offerOwner, fields.offerOwner, 'OFFER_OWNER_REQUIRED'],
    [draft.offerDueOn, fields.offerDueOn, 'OFFER_DATE_REQUIRED'],
  ];
  const faults = missing
    .filter(([value]) => value.trim() === '')
    .map(([, fieldId, code]) => ({ fieldId, code }));
  const isPast = draft.offerDueOn !== '' && draft.offerDueOn <= today;
  return isPast ? [...faults, { fieldId: fields.offerDueOn, code: 'DATE_PAST' }] : faults;
}

/** What is sent: reasons may go with a favourable decision, a training offer may not. */
export function inputOf(applicationId: string, draft: DecisionDraft) {
  const reasons = draft.reasons.trim() || null;
  if (draft.outcome === 'ISSUE') {
    const validityMonths = Number(draft.validity);
    return { applicationId, outcome: 'ISSUE', reasons, validityMonths, trainingOffer: null } as const;
  }
  const trainingOffer = {
    title: draft.offerTitle.trim(),
    ownerName: draft.offerOwner.trim(),
    dueOn: draft.offerDueOn,
  };
  return { applicationId, outcome: 'REFUSE', reasons, trainingOffer } as const;
}
