import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Dialog, Disclosure, ErrorSummary, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  answerToSend,
  type AnswerValue,
  type Obstacle,
  obstacleTo,
} from '../../../interactions/answer-value';
import { InteractionField } from '../../../interactions/interaction-field';
import { Outbox } from '../../../outbox/outbox';
import { QuestionMaterial } from '../../../question/material/question-material';
import type { QuestionFragment, RunningAssessmentFragment } from '../evaluation.generated';
import { ProblemReport } from '../problem-report/problem-report';
import { progressOf } from '../progress';

/** How long a pause in the work before what is written is kept on the device. */
const DRAFT_PAUSE_MS = 250;

/** What the person has answered so far, and to which question. */
interface Progressing {
  readonly place: object;
  readonly value: AnswerValue | null;
}

/** One question: what it says, how it is answered, and how to send the answer. */
@Component({
  selector: 'jalon-question-form',
  imports: [
    Dialog,
    Disclosure,
    ErrorSummary,
    InteractionField,
    ProblemReport,
    QuestionMaterial,
    TranslocoDirective,
  ],
  templateUrl: './question-form.html',
  styleUrl: './question-form.css',
})
export class QuestionForm {
  private readonly outbox = inject(Outbox);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly field = viewChild(InteractionField);

  readonly assessment = input.required<RunningAssessmentFragment>();
  readonly question = input.required<QuestionFragment>();
  /** The answer is on its way: it may not change any more. */
  readonly isSending = input(false);
  /** What the server says of an answer it cannot take as it is. */
  readonly serverFault = input<string | null>(null);
  /** The answer to send; null when the person does not know. */
  readonly answered = output<AnswerValue | null>();
  /** The person wants to stop here and read the result. */
  readonly finishAsked = output();

  protected readonly id = uniqueId('question');
  private readonly place = computed(
    () => ({ assessmentId: this.assessment().id, position: this.question().position }),
    { equal: (one, other) => one.assessmentId === other.assessmentId && one.position === other.position },
  );
  protected readonly progress = computed(() => progressOf(this.assessment(), this.question().position));
  /** What is answered so far; another question starts empty. */
  protected readonly value = linkedSignal<object, AnswerValue | null>({
    source: this.place,
    computation: () => null,
  });
  /** What is missing, from the moment the person tried to send until it is there; never said before they try again. */
  protected readonly obstacle = linkedSignal<Progressing, Obstacle | null>({
    source: () => ({ place: this.place(), value: this.value() }),
    computation: ({ place, value }, previous) =>
      previous?.value && previous.source.place === place
        ? obstacleTo(this.question().interaction, value)
        : null,
  });
  protected readonly isReporting = linkedSignal({ source: this.place, computation: () => false });
  protected readonly confirmingEnd = signal(false);
  protected readonly hasFault = computed(() => this.obstacle() !== null || this.serverFault() !== null);
  private shown: object | null = null;

  constructor() {
    effect(() => this.restoreDraft());
    effect((onCleanup) => this.keepDraft(onCleanup));
    // The first question is announced with its page; the next ones take the focus as a new page would.
    afterRenderEffect(() => {
      const place = this.place();
      if (this.shown && this.shown !== place) this.arrive();
      this.shown = place;
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.isSending()) return;
    const { interaction } = this.question();
    this.obstacle.set(obstacleTo(interaction, this.value()));
    if (!this.obstacle()) this.answered.emit(answerToSend(interaction, this.value()));
  }

  protected doNotKnow(): void {
    if (!this.isSending()) this.answered.emit(null);
  }

  protected finish(): void {
    this.confirmingEnd.set(false);
    this.finishAsked.emit();
  }

  /** Where the error leads. */
  protected faultyFieldId(): string {
    return this.field()?.firstFieldId() ?? '';
  }

  private arrive(): void {
    window.scrollTo(0, 0);
    this.heading()?.nativeElement.focus({ preventScroll: true });
  }

  private restoreDraft(): void {
    const place = this.place();
    void this.outbox.draft(place).then((draft) => {
      const isStillShown = untracked(this.place) === place;
      if (draft && isStillShown && untracked(this.value) === null) this.value.set(draft);
    });
  }

  private keepDraft(onCleanup: (clean: () => void) => void): void {
    const place = this.place();
    const value = this.value();
    const isSending = this.isSending();
    if (value === null || isSending) return;
    const timer = setTimeout(() => void this.outbox.keepDraft(place, value), DRAFT_PAUSE_MS);
    onCleanup(() => clearTimeout(timer));
  }
}
