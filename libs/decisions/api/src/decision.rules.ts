import { daysAfter, refused, textErrors, type UserError, yearsAfter } from '@jalon/shared/api';
import type { EmployerDecision } from './decision.entity';
import type { DraftContent } from './draft.entity';
import { DecisionPurpose, DecisionState, ManagersSight } from './vocabulary';

const LONGEST_YEARS = 5;

/** What only opens to people who choose it: Jalon shows nothing that they do not communicate, and enrols nobody. */
export const ALWAYS_VOLUNTARY: readonly DecisionPurpose[] = [
  DecisionPurpose.NOMINATIVE_MAP,
  DecisionPurpose.CERTIFICATION,
];

type Period = Pick<EmployerDecision, 'startsOn' | 'endsOn' | 'publishedOn' | 'replacedOn' | 'withdrawnOn'>;

/** The first day on which it opens something: a decision published late opens nothing before. */
export function effectiveOn({ startsOn, publishedOn }: Pick<Period, 'startsOn' | 'publishedOn'>): string {
  return startsOn > publishedOn ? startsOn : publishedOn;
}

/** Where it stands on a day; `isInForceSql` says the same of a row. */
export function stateOf(
  { endsOn, replacedOn, withdrawnOn }: Omit<Period, 'publishedOn' | 'startsOn'>,
  today: string,
): DecisionState {
  if (withdrawnOn !== null && withdrawnOn <= today) return DecisionState.WITHDRAWN;
  if (replacedOn !== null && replacedOn <= today) return DecisionState.REPLACED;
  return endsOn < today ? DecisionState.EXPIRED : DecisionState.PUBLISHED;
}

export function isInForce(period: Period, today: string): boolean {
  return stateOf(period, today) === DecisionState.PUBLISHED && effectiveOn(period) <= today;
}

/** The first day on which it opens nothing any more, whatever the cause; null while it goes on. */
export function closedOn({
  endsOn,
  replacedOn,
  withdrawnOn,
}: Omit<Period, 'publishedOn' | 'startsOn'>): string {
  return [dayAfter(endsOn), replacedOn, withdrawnOn].filter((day) => day !== null).toSorted()[0] as string;
}

const dayAfter = (day: string) => daysAfter(day, 1);

/** Everything that prevents a draft from being published today, each with its cure. */
export function publicationErrors(content: DraftContent, today: string): UserError[] {
  return [
    ...textErrors('title', content.title, LONGEST_LINE),
    ...textErrors('text', content.text, LONGEST_DECISION),
    ...opinionErrors(content, today),
    ...purposeErrors(content),
    ...periodErrors(content, today),
    ...dpiaErrors(content),
    ...textErrors('signatoryName', content.signatoryName, LONGEST_LINE),
    ...textErrors('signatoryQuality', content.signatoryQuality, LONGEST_LINE),
  ];
}

export const LONGEST_LINE = 200;
export const LONGEST_DECISION = 20_000;

function opinionErrors({ opinion, opinionOn, decidedOn }: DraftContent, today: string): UserError[] {
  const [missing, future] = ['Give its date.', 'It must have happened: give the day it did.'];
  return [
    ...(opinion ? [] : [refused('REQUIRED', 'opinion', 'Say what the committee’s opinion was.')]),
    ...(opinionOn ? [] : [refused('REQUIRED', 'opinionOn', missing)]),
    ...(decidedOn ? [] : [refused('REQUIRED', 'decidedOn', missing)]),
    ...(opinionOn && opinionOn > today ? [refused('DATE_FUTURE', 'opinionOn', future)] : []),
    ...(decidedOn && decidedOn > today ? [refused('DATE_FUTURE', 'decidedOn', future)] : []),
    ...(opinionOn && decidedOn && decidedOn < opinionOn
      ? [refused('DECIDED_BEFORE_OPINION', 'decidedOn', 'A decision comes after the opinion.')]
      : []),
  ];
}

function purposeErrors({ purposes, compulsoryPurposes, managersSee }: DraftContent): UserError[] {
  if (purposes.length === 0) return [refused('REQUIRED', 'purposes', 'Say what it opens.')];
  const isHidden =
    purposes.includes(DecisionPurpose.NOMINATIVE_MAP) && !managersSee.includes(ManagersSight.SHARED_LEVELS);
  return [
    ...(compulsoryPurposes.some((one) => ALWAYS_VOLUNTARY.includes(one))
      ? [
          refused(
            'ALWAYS_VOLUNTARY',
            'compulsoryPurposes',
            'The map and certificates are left to each person’s choice.',
          ),
        ]
      : []),
    ...(compulsoryPurposes.some((one) => !purposes.includes(one))
      ? [refused('NOT_A_PURPOSE', 'compulsoryPurposes', 'Only what it opens may be compulsory.')]
      : []),
    ...(isHidden
      ? [
          refused(
            'MAP_SHOWS_LEVELS',
            'managersSee',
            'The map shows the levels people share: say that managers see them.',
          ),
        ]
      : []),
  ];
}

function periodErrors({ startsOn, endsOn }: DraftContent, today: string): UserError[] {
  return [
    ...(startsOn ? [] : [refused('REQUIRED', 'startsOn', 'Give its first day.')]),
    ...(endsOn ? [] : [refused('REQUIRED', 'endsOn', 'Give its last day.')]),
    ...(endsOn && endsOn < today ? [refused('DATE_PAST', 'endsOn', 'Its last day must still come.')] : []),
    ...(startsOn && endsOn && endsOn <= startsOn
      ? [refused('DATE_ORDER', 'endsOn', 'Its last day comes after its first.')]
      : []),
    ...(startsOn && endsOn && endsOn > yearsAfter(startsOn, LONGEST_YEARS)
      ? [refused('PERIOD_TOO_LONG', 'endsOn', `It lasts ${LONGEST_YEARS} years at most.`)]
      : []),
  ];
}

function dpiaErrors({ dpiaReference, dpiaExemption }: DraftContent): UserError[] {
  if (Boolean(dpiaReference?.trim()) !== Boolean(dpiaExemption?.trim())) return [];
  const cure = 'Give the reference of the impact assessment, or why none is needed: one of the two.';
  return [refused('DPIA_REQUIRED', 'dpiaReference', cure)];
}
