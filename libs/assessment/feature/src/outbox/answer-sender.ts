import { inject, Injectable } from '@angular/core';
import { Apollo, apiLanguage, errorCode } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import {
  SubmitAnswerDocument,
  type SubmitAnswerMutation,
} from '../agent/evaluation-page/evaluation.generated';
import type { PendingAnswer } from './pending-answer';

type Payload = SubmitAnswerMutation['submitAnswer'];

/** What became of a try: kept by the server, refused by it for good, or it could not be told. */
export type SendOutcome =
  | { readonly kind: 'kept'; readonly receipt: NonNullable<Payload['receipt']> }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string | null }
  | { readonly kind: 'unsure' };

/** Errors that another try would meet again. The end of a session is not one: the answer goes after signing in. */
const FINAL_CODES = ['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT'];

/** Sends one answer, and tells an acknowledgement from everything else. */
@Injectable({ providedIn: 'root' })
export class AnswerSender {
  private readonly apollo = inject(Apollo);
  private readonly language = apiLanguage();

  async send({ assessmentId, position, value, idempotencyKey }: PendingAnswer): Promise<SendOutcome> {
    const input = { assessmentId, position, value, doNotKnow: value === null, idempotencyKey };
    try {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: SubmitAnswerDocument,
          variables: { input, language: this.language() },
        }),
      );
      return outcomeOf(data?.submitAnswer);
    } catch (error) {
      // Without an acknowledgement nothing is known, except when the API itself says that it is useless to insist.
      const code = errorCode(error);
      return code && FINAL_CODES.includes(code)
        ? { kind: 'refused', code, message: null }
        : { kind: 'unsure' };
    }
  }
}

function outcomeOf(payload: Payload | undefined): SendOutcome {
  const [refusal] = payload?.userErrors ?? [];
  if (refusal) return { kind: 'refused', code: refusal.code, message: refusal.message };
  return payload?.receipt ? { kind: 'kept', receipt: payload.receipt } : { kind: 'unsure' };
}
