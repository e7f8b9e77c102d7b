import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ContactsCard } from '@jalon/identity/feature';
import { errorCode, PagedResource } from '@jalon/shared/portal';
import { countForm, EmptyState, LoadError, Loading, PageHeader, Pager } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DelegationCard } from '../../delegation/delegation-card';
import { EmployerDelegationsDocument } from '../../delegation/delegations.generated';
import { provideRightsTexts } from '../../rights-texts';

const PAGE_SIZE = 25;

/** Everybody who acts in another's name, now or before; an interim is declared from here. */
@Component({
  selector: 'jalon-delegations-page',
  imports: [
    ContactsCard,
    DelegationCard,
    EmptyState,
    LoadError,
    Loading,
    PageHeader,
    Pager,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  templateUrl: './delegations-page.html',
  styles: `
    .list {
      display: grid;
      gap: 24px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 20px;
    }
    nav a[aria-current] {
      font-weight: 650;
    }
  `,
})
export class EmployerDelegationsPage {
  /** Bound to `?passees=`. */
  readonly passees = input<string>();

  protected readonly over = computed(() => this.passees() !== undefined);
  protected readonly list = new PagedResource(
    EmployerDelegationsDocument,
    () => ({ scope: this.over() ? ('OVER' as const) : ('OPEN' as const), first: PAGE_SIZE }),
    ({ delegations }) => delegations,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  protected readonly countForm = countForm;
}
