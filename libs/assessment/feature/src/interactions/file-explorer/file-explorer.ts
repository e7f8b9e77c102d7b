import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import { countForm, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Interaction } from '../../question/question';
import type { AnswerValue } from '../answer-value';
import { type Act, EntryDialog } from './entry-dialog';
import { EntryList } from './entry-list';
import type { ExplorerScenario } from './explorer-scenario';
import { type EntryOrder, listedIn } from './entry-order';
import {
  createFolder,
  type EntryState,
  explorerAsJson,
  type ExplorerState,
  moveEntry,
  pathTo,
  renameEntry,
  restoredExplorer,
  setDeleted,
} from './explorer-state';

/** What was just done, said aloud. */
interface Outcome {
  readonly key: 'renamed' | 'moved' | 'deleted' | 'restored' | 'created' | 'restarted';
  readonly name?: string;
}

/** The trash, among the folders that may be shown; null is the top. */
const TRASH = 'trash';

/** Folders and files to put in order. Each line has its menu: nothing is dragged, nothing needs a right click. */
@Component({
  selector: 'jalon-file-explorer',
  imports: [EntryDialog, EntryList, TranslocoDirective],
  templateUrl: './file-explorer.html',
  styleUrl: './file-explorer.css',
})
export class FileExplorer {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  readonly interaction = input.required<Interaction>();
  /** Id of the question's heading. */
  readonly labelledBy = input.required<string>();
  readonly value = model<AnswerValue | null>(null);

  protected readonly id = uniqueId('explorer');
  protected readonly scenario = computed(
    () => JSON.parse(this.interaction().scenario ?? '{}') as ExplorerScenario,
  );
  protected readonly state = computed(() => restoredExplorer(this.scenario(), this.value()?.state));
  protected readonly operations = computed(() => new Set(this.scenario().operations));
  /** The folder shown: the only one at the top, when there is only one. */
  protected readonly folder = linkedSignal<string | null>(() => firstFolder(this.scenario()));
  protected readonly isTrash = computed(() => this.folder() === TRASH);
  protected readonly path = computed(() => (this.isTrash() ? [] : pathTo(this.state(), this.folder())));
  protected readonly order = signal<EntryOrder>('name');
  protected readonly entries = computed(() =>
    listedIn(this.scenario(), this.state(), this.isTrash() ? 'deleted' : this.folder(), this.order()),
  );
  protected readonly act = signal<Act | null>(null);
  protected readonly outcome = signal<Outcome | null>(null);
  protected readonly orders: readonly EntryOrder[] = ['name', 'modified', 'size', 'kind'];
  protected readonly countForm = countForm;
  protected readonly trash = TRASH;

  /** Where an error leads. */
  firstFieldId(): string {
    return `${this.id}-list`;
  }

  protected show(folder: string | null): void {
    this.folder.set(folder);
    this.outcome.set(null);
    this.focusOnList();
  }

  protected rename(entry: EntryState, name: string): void {
    this.keep(renameEntry(this.state(), entry.id, name), { key: 'renamed', name });
  }

  protected move(entry: EntryState, parent: string | null): void {
    this.keep(moveEntry(this.state(), entry.id, parent), { key: 'moved', name: entry.name });
  }

  protected create(name: string): void {
    this.keep(createFolder(this.state(), this.folder(), name), { key: 'created', name });
  }

  protected remove(entry: EntryState): void {
    this.keep(setDeleted(this.state(), entry.id, true), { key: 'deleted', name: entry.name });
  }

  protected restore(entry: EntryState): void {
    this.keep(setDeleted(this.state(), entry.id, false), { key: 'restored', name: entry.name });
  }

  protected restart(): void {
    this.value.set(null);
    this.folder.set(firstFolder(this.scenario()));
    this.outcome.set({ key: 'restarted' });
    this.focusOnList();
  }

  protected sortBy(event: Event): void {
    this.order.set((event.target as HTMLSelectElement).value as EntryOrder);
  }

  private keep(state: ExplorerState, outcome: Outcome): void {
    this.act.set(null);
    this.value.set({ state: explorerAsJson(state) });
    this.outcome.set(outcome);
    // The line that had the focus may be gone: its list keeps the person's place.
    this.focusOnList();
  }

  private focusOnList(): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>('.list-heading')?.focus(), {
      injector: this.injector,
    });
  }
}

function firstFolder({ entries }: ExplorerScenario): string | null {
  const [only, ...others] = entries.filter(({ parent }) => parent === null);
  return only && others.length === 0 ? only.id : null;
}
