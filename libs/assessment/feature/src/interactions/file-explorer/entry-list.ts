import { Component, computed, input, output } from '@angular/core';
import { activeLanguage, countForm, JalonDatePipe, Menu, MenuItem } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ListedEntry } from './entry-order';
import type { ExplorerOperation } from './explorer-scenario';

/** The lines of a folder with their details, each with its menu. */
@Component({
  selector: 'jalon-entry-list',
  imports: [JalonDatePipe, Menu, MenuItem, TranslocoDirective],
  templateUrl: './entry-list.html',
  styleUrl: './entry-list.css',
})
export class EntryList {
  /** Id of the heading of the list. */
  readonly listId = input.required<string>();
  readonly entries = input.required<readonly ListedEntry[]>();
  readonly operations = input.required<ReadonlySet<ExplorerOperation>>();
  /** What is listed was deleted: it may only be brought back. */
  readonly isTrash = input(false);
  readonly folderOpened = output<string>();
  readonly renameAsked = output<ListedEntry>();
  readonly moveAsked = output<ListedEntry>();
  readonly deleted = output<ListedEntry>();
  readonly restored = output<ListedEntry>();

  protected readonly hasMenu = computed(() =>
    (['RENAME', 'MOVE', 'DELETE'] as const).some((operation) => this.operations().has(operation)),
  );
  protected readonly countForm = countForm;
  private readonly language = activeLanguage();

  protected thousands(count: number): string {
    return new Intl.NumberFormat(this.language()).format(count);
  }
}
