import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ContactsCard } from '@jalon/identity/feature';
import { queryResource } from '@jalon/shared/portal';
import { Card, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DelegationCard } from '../../delegation/delegation-card';
import { type DelegationFactsFragment, MyDelegationsDocument } from '../../delegation/delegations.generated';
import { provideRightsTexts } from '../../rights-texts';

const isOpen = ({ state }: DelegationFactsFragment) => state !== 'EXPIRED' && state !== 'ENDED';

/** In whose name I act, who acts in mine, and until when. */
@Component({
  selector: 'jalon-my-delegations-page',
  imports: [
    Card,
    ContactsCard,
    DelegationCard,
    EmptyState,
    LoadError,
    Loading,
    PageHeader,
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
  `,
})
export class DelegationsPage {
  protected readonly result = queryResource(MyDelegationsDocument, () => ({}));
  private readonly all = computed(() => {
    const { given, received } = this.result.hasValue()
      ? this.result.value().myDelegations
      : { given: [], received: [] };
    const sided = (side: 'given' | 'received', list: readonly DelegationFactsFragment[]) =>
      list.map((delegation) => ({ side, delegation }));
    return [...sided('received', received), ...sided('given', given)];
  });
  protected readonly sections = computed(() => [
    {
      key: 'received',
      entries: this.all().filter(({ side, delegation }) => side === 'received' && isOpen(delegation)),
    },
    {
      key: 'given',
      entries: this.all().filter(({ side, delegation }) => side === 'given' && isOpen(delegation)),
    },
  ]);
  protected readonly past = computed(() => this.all().filter(({ delegation }) => !isOpen(delegation)));
  protected readonly mayGive = computed(
    () => this.result.hasValue() && this.result.value().myDelegations.options.rights.length > 0,
  );
}
