import { Component, input } from '@angular/core';
import { LoadError, Pager } from '@jalon/shared/ui';

/** What the end of a paged list needs to know of it; a `PagedResource` knows it all. */
export interface PagedList {
  nodes(): readonly unknown[] | null;
  totalCount(): number;
  hasNext(): boolean;
  isLoadingMore(): boolean;
  hasFailedMore(): boolean;
  more(): Promise<void>;
}

/** The end of a list read page after page: how much is shown, a button for more, and a cure when more cannot be read. */
@Component({
  selector: 'jalon-list-end',
  imports: [LoadError, Pager],
  template: `
    <jalon-pager
      [shown]="list().nodes()?.length ?? 0"
      [total]="list().totalCount()"
      [hasNext]="list().hasNext()"
      [loading]="list().isLoadingMore()"
      (more)="list().more()"
    />
    @if (list().hasFailedMore()) {
      <jalon-load-error (retry)="list().more()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class ListEnd {
  readonly list = input.required<PagedList>();
}
