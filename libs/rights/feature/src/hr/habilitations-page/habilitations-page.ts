import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CurrentActor, errorCode, PagedResource } from '@jalon/shared/portal';
import {
  countForm,
  DataTable,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
  Pager,
  SearchField,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RightScope } from '../../right/right-scope';
import { RightState } from '../../right/right-state';
import { RightsOnly } from '../../right/rights-only';
import { provideRightsTexts } from '../../rights-texts';
import { RightsLinks } from '../rights-links';
import { ListFilters } from './list-filters';
import { HabilitationsDocument, type HabilitationOperation } from './habilitations-page.generated';

const PAGE_SIZE = 50;
const SOON_DAYS = 30;

/** Who holds what, on whom, until when: the first to end first. Every filter is in the address. */
@Component({
  selector: 'jalon-habilitations-page',
  imports: [
    DataTable,
    EmptyState,
    JalonDatePipe,
    ListFilters,
    LoadError,
    Loading,
    PageHeader,
    Pager,
    RightScope,
    RightState,
    RightsLinks,
    RightsOnly,
    RouterLink,
    SearchField,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  templateUrl: './habilitations-page.html',
  styles: `
    /* On a narrow screen the table scrolls sideways rather than break words. */
    th,
    td {
      min-width: 8rem;
    }
  `,
})
export class HabilitationsPage {
  private readonly router = inject(Router);
  private readonly actor = inject(CurrentActor);

  /** Bound to `?titulaire=`, `?operation=`, `?etat=`, `?fin=` and `?sensibles=`. */
  readonly titulaire = input<string>();
  readonly operation = input<string>();
  readonly etat = input<string>();
  readonly fin = input<string>();
  readonly sensibles = input<string>();

  protected readonly list = new PagedResource(
    HabilitationsDocument,
    () => ({
      scope: this.etat() === 'finies' ? ('OVER' as const) : ('OPEN' as const),
      holder: this.titulaire() ?? '',
      operation: (this.operation() as HabilitationOperation | undefined) || null,
      endsWithin: this.fin() ? Number(this.fin()) || SOON_DAYS : null,
      sensitive: this.sensibles() === 'oui',
      first: PAGE_SIZE,
    }),
    ({ habilitations }) => habilitations,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  protected readonly mayGive = computed(() => this.actor.mayOneOf(['MANAGE_HABILITATIONS']));
  protected readonly isFiltered = computed(() =>
    [this.titulaire(), this.operation(), this.etat(), this.fin(), this.sensibles()].some(Boolean),
  );
  protected readonly countForm = countForm;

  protected search(titulaire: string): void {
    void this.router.navigate([], {
      queryParams: { titulaire: titulaire || null },
      queryParamsHandling: 'merge',
    });
  }
}
