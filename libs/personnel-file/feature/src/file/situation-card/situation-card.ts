import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import { Card, JalonDatePipe, LoadError, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { calendarDate } from '../calendar-date';
import { AgentSituationDocument, MySituationDocument, type SituationFragment } from '../file.generated';
import { SituationFacts } from './situation-facts';

/** The agent's situation as it was, is or will be on a day that the reader chooses. */
@Component({
  selector: 'jalon-situation-card',
  imports: [Card, JalonDatePipe, LoadError, SituationFacts, TranslocoDirective],
  templateUrl: './situation-card.html',
  styleUrl: './situation-card.css',
})
export class SituationCard {
  /** Whose situation; null is the reader's own. */
  readonly agentId = input<string | null>(null);
  /** The situation that came with the file, and the day it was asked for (null: today). */
  readonly initial = input.required<SituationFragment | null>();
  readonly initialDate = input.required<string | null>();
  /** The day shown, from the address; null is today. */
  readonly date = input.required<string | null>();
  /** Last day of the last engagement, when all have ended: what one looks for then. */
  readonly lastDay = input<string | null>(null);
  readonly dateChosen = output<string | null>();

  private readonly asked = computed(() => (this.date() === this.initialDate() ? null : this.date()));
  private readonly mine = queryResource(MySituationDocument, () => {
    const date = this.asked();
    return date && this.agentId() === null ? { date } : null;
  });
  private readonly other = queryResource(AgentSituationDocument, () => {
    const [date, agentId] = [this.asked(), this.agentId()];
    return date && agentId ? { date, agentId } : null;
  });
  private readonly answer = computed(() => {
    if (this.asked() === null) return { situation: this.initial() };
    const file = this.mine.hasValue()
      ? this.mine.value().myFile
      : this.other.hasValue()
        ? this.other.value().agentFile
        : undefined;
    return file === undefined ? null : { situation: file?.careerAsOf ?? null };
  });
  /** The former day's stays in place, and keeps the page still, until the new one comes. */
  private readonly shown = linkedSignal<
    { readonly situation: SituationFragment | null } | null,
    SituationFragment | null
  >({
    source: this.answer,
    computation: (answer, before) => (answer ? answer.situation : (before?.value ?? null)),
  });
  protected readonly situation = computed(() => (this.shown()?.status ? this.shown() : null));
  protected readonly isLoading = computed(() => this.answer() === null && !this.failed());
  protected readonly failed = computed(() => Boolean(this.mine.error() ?? this.other.error()));
  protected readonly invalid = signal(false);
  protected readonly fieldId = uniqueId('as-of');

  protected choose(text: string): void {
    const date = calendarDate(text);
    this.invalid.set(date === null);
    if (date) this.dateChosen.emit(date);
  }

  protected backToToday(): void {
    this.invalid.set(false);
    this.dateChosen.emit(null);
  }

  protected retry(): void {
    (this.agentId() ? this.other : this.mine).reload();
  }
}
