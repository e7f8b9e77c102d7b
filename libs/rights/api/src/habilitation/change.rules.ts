import { daysAfter, refused, type UserError } from '@jalon/shared/api';
import { HabilitationState } from '../vocabulary';

/** A renewal follows the last day of what it renews, so that one never waits for the other; today when that is past. */
export function renewalStart({ validUntil }: { readonly validUntil: string }, today: string): string {
  const next = daysAfter(validUntil, 1);
  return next > today ? next : today;
}

/** Why a right as it stands cannot be changed any more. */
export function changeErrors(state: HabilitationState): UserError[] {
  if (state === HabilitationState.ENDED) {
    return [refused('ENDED', 'habilitationId', 'It was ended: give it again.')];
  }
  return state === HabilitationState.EXPIRED
    ? [refused('EXPIRED', 'habilitationId', 'It is past its last day: give it again.')]
    : [];
}

/** Why it cannot be renewed: over, or renewed already. */
export function renewalErrors(state: HabilitationState, isRenewed: boolean): UserError[] {
  return isRenewed
    ? [refused('ALREADY_RENEWED', 'habilitationId', 'It is renewed already.')]
    : changeErrors(state);
}
