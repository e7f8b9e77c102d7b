import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { apiLanguage, errorCode, ListEnd, PagedResource, queryResource } from '@jalon/shared/portal';
import { countForm, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideWorklistTexts } from '../../worklist-texts';
import { HandOverForm } from '../hand-over-form';
import { ItemActs, type HandsOutcome } from '../item-acts';
import {
  addressOfChoice,
  choiceOfAddress,
  everything,
  filterOf,
  isEverything,
  type ListChoice,
} from './filters';
import { ViewsBar } from './views-bar';
import { WorklistFilters } from './worklist-filters';
import { WorklistPageDocument, type WorklistPageQuery } from './worklist-page.generated';
import { WorklistTable } from './worklist-table';

const PAGE_SIZE = 50;

type Counts = Omit<WorklistPageQuery['worklist'], 'items'>;

/** What the last act did: kept in sight, and announced. */
interface Outcome extends HandsOutcome {
  readonly key: string;
}

/** What waits for the reader, of every domain: the legal due date first. */
@Component({
  selector: 'jalon-worklist-page',
  imports: [
    EmptyState,
    HandOverForm,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
    ViewsBar,
    WorklistFilters,
    WorklistTable,
  ],
  providers: [provideWorklistTexts(), ItemActs],
  templateUrl: './worklist-page.html',
  styleUrl: './worklist-page.css',
})
export class WorklistPage {
  private readonly acts = inject(ItemActs);
  private readonly router = inject(Router);
  private readonly language = apiLanguage();

  /** Bound to the address. */
  readonly type = input<string>();
  readonly recherche = input<string>();
  readonly retard = input<string>();
  readonly mains = input<string>();
  readonly service = input<string>();
  readonly ordre = input<string>();
  /** `tout`: the reader wants everything, whatever their default view. */
  readonly vue = input<string>();

  protected readonly choice = computed(() =>
    choiceOfAddress({
      type: this.type(),
      recherche: this.recherche(),
      retard: this.retard(),
      mains: this.mains(),
      service: this.service(),
      ordre: this.ordre(),
    }),
  );
  protected readonly isAll = computed(() => isEverything(this.choice()));
  protected readonly isFresh = computed(() => this.isAll() && this.vue() !== 'tout');
  private readonly variables = () => ({
    filter: filterOf(this.choice()),
    orderBy: this.choice().order,
    language: this.language(),
    first: PAGE_SIZE,
  });
  protected readonly list = new PagedResource(
    WorklistPageDocument,
    this.variables,
    ({ worklist }) => worklist.items,
  );
  /** The same question, asked once: the counts that come with its first page. */
  private readonly answer = queryResource(WorklistPageDocument, this.variables);
  protected readonly counts = linkedSignal<Counts | null, Counts | null>({
    source: () => (this.answer.hasValue() ? this.answer.value().worklist : null),
    computation: (counts, before) => counts ?? before?.value ?? null,
  });
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  /** Another list begins with nothing chosen. */
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<string>>({
    source: this.choice,
    computation: () => new Set(),
  });
  protected readonly chosenIds = computed(() => [...this.chosen()]);
  protected readonly handingOver = signal(false);
  protected readonly busy = signal(false);
  protected readonly outcome = signal<Outcome | null>(null);
  protected readonly csv = computed(() => {
    const address = Object.entries(addressOfChoice(this.choice())).filter(([, value]) => value !== null);
    const language = this.language() === 'EN' ? [['langue', 'en']] : [];
    return `/liste-de-travail/a-faire.csv?${new URLSearchParams([...address, ...language] as string[][])}`;
  });
  protected readonly countForm = countForm;

  protected narrow(changes: Partial<ListChoice>): Promise<boolean> {
    return this.show({ ...this.choice(), ...changes });
  }

  protected show(choice: ListChoice): Promise<boolean> {
    const vue = isEverything(choice) ? 'tout' : null;
    return this.router.navigate([], { queryParams: { ...addressOfChoice(choice), vue } });
  }

  protected clear(): Promise<boolean> {
    return this.show(everything);
  }

  protected take(): Promise<void> {
    return this.act('taken', () => this.acts.take(this.chosenIds()));
  }

  protected release(): Promise<void> {
    return this.act('released', () => this.acts.release(this.chosenIds()));
  }

  protected handOver(toPersonId: string): Promise<void> {
    return this.act('handedOver', () => this.acts.handOver(this.chosenIds(), toPersonId));
  }

  protected print(): void {
    window.print();
  }

  /** One act at a time; what stands in its way is an outcome like another, and leaves what was chosen. */
  private async act(key: string, send: () => Promise<HandsOutcome>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const outcome = await send();
    this.busy.set(false);
    this.outcome.set({ key, ...outcome });
    if (outcome.error) return;
    this.chosen.set(new Set(outcome.left.map(({ item }) => item.id)));
    this.handingOver.set(false);
    this.list.reload();
  }
}
