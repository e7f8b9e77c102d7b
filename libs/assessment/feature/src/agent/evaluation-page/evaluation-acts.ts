import { inject, Injectable } from '@angular/core';
import { Apollo, apiLanguage } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import type { AnswerValue } from '../../interactions/answer-value';
import { Outbox } from '../../outbox/outbox';
import type { AnswerPlace } from '../../outbox/pending-answer';
import {
  AbandonAssessmentDocument,
  FinishAssessmentDocument,
  PauseAssessmentDocument,
  ResumeAssessmentDocument,
} from './evaluation.generated';

/** What a person does with their assessment. */
@Injectable()
export class EvaluationActs {
  private readonly apollo = inject(Apollo);
  private readonly outbox = inject(Outbox);
  private readonly language = apiLanguage();

  /** Puts an answer on its way; null says that the person does not know. */
  answer(place: AnswerPlace, value: AnswerValue | null): Promise<void> {
    return this.outbox.add({ ...place, value, idempotencyKey: crypto.randomUUID() });
  }

  /** @returns whether the server did it */
  async change(act: 'pause' | 'resume' | 'finish' | 'abandon', assessmentId: string): Promise<boolean> {
    try {
      return (await this.ask(act, assessmentId)) === 0;
    } catch {
      return false;
    }
  }

  /** How many reasons the server had to refuse; the assessment it answers with refreshes the page. */
  private async ask(act: 'pause' | 'resume' | 'finish' | 'abandon', assessmentId: string): Promise<number> {
    const variables = { input: { assessmentId }, language: this.language() };
    switch (act) {
      case 'pause': {
        const mutation = PauseAssessmentDocument;
        const { data } = await firstValueFrom(this.apollo.mutate({ mutation, variables }));
        return data?.pauseAssessment.userErrors.length ?? 1;
      }
      case 'resume': {
        const mutation = ResumeAssessmentDocument;
        const { data } = await firstValueFrom(this.apollo.mutate({ mutation, variables }));
        return data?.resumeAssessment.userErrors.length ?? 1;
      }
      case 'finish': {
        const mutation = FinishAssessmentDocument;
        const { data } = await firstValueFrom(this.apollo.mutate({ mutation, variables }));
        return data?.finishAssessment.userErrors.length ?? 1;
      }
      case 'abandon': {
        const mutation = AbandonAssessmentDocument;
        const { data } = await firstValueFrom(this.apollo.mutate({ mutation, variables }));
        return data?.abandonAssessment.userErrors.length ?? 1;
      }
    }
  }
}
