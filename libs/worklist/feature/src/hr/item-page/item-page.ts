import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import {
  Card,
  EmptyState,
  JalonDatePipe,
  KeyValue,
  KeyValues,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DueTag } from '../../item/due-tag';
import { ItemSteps } from '../../item/item-steps';
import { WorkItemDocument } from '../../item/item.generated';
import { provideWorklistTexts } from '../../worklist-texts';
import { HandOverForm } from '../hand-over-form';
import { ItemActs, type HandsOutcome } from '../item-acts';
import { AnswerForm } from './answer-form';

interface Outcome extends HandsOutcome {
  readonly key: string;
}

/** One thing that waits: what it is, until when, where the work is done, and the words exchanged with whoever asked. */
@Component({
  selector: 'jalon-item-page',
  imports: [
    AnswerForm,
    Card,
    DueTag,
    EmptyState,
    HandOverForm,
    ItemSteps,
    JalonDatePipe,
    KeyValue,
    KeyValues,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideWorklistTexts(), ItemActs],
  templateUrl: './item-page.html',
  styles: `
    .fault {
      color: var(--bad);
      font-weight: 650;
    }
  `,
})
export class ItemPage {
  private readonly acts = inject(ItemActs);
  private readonly language = apiLanguage();

  /** Bound to `:itemId`. */
  readonly itemId = input.required<string>();

  protected readonly result = queryResource(WorkItemDocument, () => ({
    id: this.itemId(),
    language: this.language(),
  }));
  protected readonly detail = computed(() =>
    this.result.hasValue() ? (this.result.value().workItem ?? null) : undefined,
  );
  protected readonly ids = computed(() => [this.itemId()]);
  protected readonly hasMessages = computed(
    () => this.detail()?.steps.some(({ text }) => text !== null) ?? false,
  );
  protected readonly handingOver = signal(false);
  protected readonly busy = signal(false);
  protected readonly outcome = signal<Outcome | null>(null);

  protected take(): Promise<void> {
    return this.act('taken', () => this.acts.take(this.ids()));
  }

  protected release(): Promise<void> {
    return this.act('released', () => this.acts.release(this.ids()));
  }

  protected handOver(toPersonId: string): Promise<void> {
    return this.act('handedOver', () => this.acts.handOver(this.ids(), toPersonId));
  }

  private async act(key: string, send: () => Promise<HandsOutcome>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const outcome = await send();
    this.busy.set(false);
    this.outcome.set({ key, ...outcome });
    if (outcome.error) return;
    this.handingOver.set(false);
    this.result.reload();
  }
}
