import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ContactsCard } from '@jalon/identity/feature';
import { errorCode, queryResource } from '@jalon/shared/portal';
import { Card, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideRightsTexts } from '../../rights-texts';
import { RoleCard } from '../../role/role-card';
import { SecondRolesDocument } from '../../role/roles.generated';

/** What people of other employers do here, and what ours do elsewhere. */
@Component({
  selector: 'jalon-roles-page',
  imports: [
    Card,
    ContactsCard,
    EmptyState,
    LoadError,
    Loading,
    PageHeader,
    RoleCard,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideRightsTexts()],
  templateUrl: './roles-page.html',
  styles: `
    .list {
      display: grid;
      gap: 28px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class RolesPage {
  protected readonly result = queryResource(SecondRolesDocument, () => ({}));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly sections = computed(() => {
    const roles = this.result.hasValue() ? this.result.value().secondRoles : [];
    return [
      { key: 'asked', roles: roles.filter(({ isOurs }) => !isOurs) },
      { key: 'ours', roles: roles.filter(({ isOurs }) => isOurs) },
    ];
  });
}
