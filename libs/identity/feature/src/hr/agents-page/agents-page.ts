import { Component, computed, inject, input, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { CurrentActor, errorCode, ListEnd, PagedResource } from '@jalon/shared/portal';
import {
  countForm,
  DataTable,
  EmptyState,
  LoadError,
  Loading,
  PageHeader,
  SearchField,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { debounceTime, distinctUntilChanged, Subject } from 'rxjs';
import { provideIdentityTexts } from '../../identity-texts';
import { EngagementStateTag } from '../../vocabulary/engagement-state-tag';
import { AgentsPageDocument, type AgentsPageQuery } from './agents-page.generated';

type AgentRow = AgentsPageQuery['agents']['edges'][number]['node'];

/** What the API accepts to search, and the field to be typed. */
const MAX_SEARCH_LENGTH = 100;

/** How long typing must pause before a search starts by itself; Enter does not wait. */
const TYPING_PAUSE_MS = 300;
const PAGE_SIZE = 25;

/** An HR officer finds an agent of the population that their habilitation covers. */
@Component({
  selector: 'jalon-agents-page',
  imports: [
    DataTable,
    EmptyState,
    EngagementStateTag,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    SearchField,
    TranslocoDirective,
  ],
  providers: [provideIdentityTexts()],
  templateUrl: './agents-page.html',
  styles: `
    .results {
      overflow-wrap: anywhere;
    }
    .sheet {
      margin-inline-start: 12px;
      font-weight: 400;
    }
    .birth-name {
      font-weight: 400;
    }
  `,
})
export class AgentsPage {
  private readonly router = inject(Router);
  private readonly actor = inject(CurrentActor);
  private readonly typed = new Subject<string>();

  /** Bound to `?q=`: a search can be bookmarked, and Back returns to it. */
  readonly q = input<string>();

  /** Cut to what the field takes, when the address was written by hand. */
  protected readonly search = computed(() => (this.q() ?? '').slice(0, MAX_SEARCH_LENGTH));
  /** Their sheets are opened to whoever manages people; their files, to whoever may read them. */
  protected readonly isManager = computed(() => this.actor.mayOneOf(['MANAGE_PEOPLE']));
  private readonly lastTyped = signal('');
  /** What was typed, its last space included: an address without it must not eat the space being typed. */
  protected readonly fieldText = computed(() =>
    this.lastTyped().trim() === this.search() ? this.lastTyped() : this.search(),
  );
  protected readonly list = new PagedResource(
    AgentsPageDocument,
    () => ({ search: this.search(), first: PAGE_SIZE }),
    ({ agents }) => agents,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  /** Key of the result count, which must read well for none, one or many. */
  protected readonly resultKey = computed(() => `results.${countForm(this.list.totalCount())}`);

  constructor() {
    this.typed
      .pipe(debounceTime(TYPING_PAUSE_MS), distinctUntilChanged(), takeUntilDestroyed())
      .subscribe((text) => this.searchFor(text));
  }

  /** The birth name, when the name shown does not already say it: both are searchable, and married names differ. */
  protected differentBirthName({ displayName, birthName }: AgentRow): string | null {
    return displayName.toLocaleUpperCase('fr').includes(birthName.toLocaleUpperCase('fr')) ? null : birthName;
  }

  protected onTyped(text: string): void {
    this.lastTyped.set(text);
    this.typed.next(text);
  }

  /** Typing replaces the address instead of filling the history letter by letter. */
  protected searchFor(text: string): void {
    const q = text.trim();
    if (q === this.search()) return;
    void this.router.navigate([], { queryParams: { q: q || null }, replaceUrl: true });
  }
}
