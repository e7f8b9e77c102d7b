import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, errorCode, ListEnd, PagedResource, queryResource } from '@jalon/shared/portal';
import { countForm, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideNotificationsTexts } from '../../notifications-texts';
import { type Delivery, DeliveryForm } from './delivery-form';
import { LetterActs } from './letter-acts';
import { LetterLists, stateOfAddress } from './letter-lists';
import { LettersOverviewDocument, LettersPageDocument } from './letters-page.generated';
import { LettersTable } from './letters-table';

const PAGE_SIZE = 25;

/** What the last act did: kept in sight, and announced. */
interface Outcome {
  readonly key: string;
  readonly count?: number;
  /** The letters to put back, when that undoes it. */
  readonly letterIds?: readonly string[];
}

/** The letters of the agents somebody manages: to print, to hand over, and handed over. */
@Component({
  selector: 'jalon-letters-page',
  imports: [
    DeliveryForm,
    EmptyState,
    LetterLists,
    LettersTable,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideNotificationsTexts(), LetterActs],
  templateUrl: './letters-page.html',
  styleUrl: './letters-page.css',
})
export class LettersPage {
  private readonly acts = inject(LetterActs);
  private readonly language = apiLanguage();

  /** Bound to `?etat=`. */
  readonly etat = input<string>();

  protected readonly state = computed(() => stateOfAddress(this.etat()));
  protected readonly list = new PagedResource(
    LettersPageDocument,
    () => ({ state: this.state(), language: this.language(), first: PAGE_SIZE }),
    ({ letters }) => letters,
  );
  private readonly counts = queryResource(LettersOverviewDocument, () => ({}));
  protected readonly overview = computed(() =>
    this.counts.hasValue() ? this.counts.value().letterOverview : null,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  /** Another list begins with nothing chosen. */
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<string>>({
    source: this.state,
    computation: () => new Set(),
  });
  protected readonly bound = computed(() => `/files/letters?ids=${[...this.chosen()].join(',')}`);
  protected readonly busy = signal(false);
  protected readonly outcome = signal<Outcome | null>(null);
  protected readonly countForm = countForm;

  protected async deliver({ way, on }: Delivery): Promise<void> {
    const letterIds = [...this.chosen()];
    const count = letterIds.length;
    await this.act(() => this.acts.deliver({ letterIds, way, on }), {
      key: `delivered.${countForm(count)}`,
      count,
      letterIds,
    });
  }

  protected async undo(letterIds: readonly string[]): Promise<void> {
    const count = letterIds.length;
    await this.act(() => this.acts.undo(letterIds), { key: `undone.${countForm(count)}`, count });
  }

  /** One act at a time; what stands in its way is an outcome like another, and leaves what was chosen. */
  private async act(send: () => Promise<string | null>, done: Outcome): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const error = await send();
    this.busy.set(false);
    this.outcome.set(error ? { key: `errors.${error}` } : done);
    if (error) return;
    this.chosen.set(new Set());
    this.list.reload();
  }
}
