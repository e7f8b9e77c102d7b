import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo, queryResource } from '@jalon/shared/portal';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { providePlatformTexts } from '../../platform-texts';
import { FirstAccessLink } from '../first-access-link';
import {
  OpenEmployerDocument,
  type OpenEmployerMutation,
  SignInOfferDocument,
} from './new-employer-page.generated';

const branches = ['TERRITORIAL', 'STATE', 'HOSPITAL'] as const;
type Link = NonNullable<OpenEmployerMutation['openEmployer']['link']>;

/** Identifiers of the fields, by the names of the API's inputs. */
const FIELDS = {
  siret: 'new-siret',
  name: 'new-name',
  shortName: 'new-shortName',
  signInProvider: 'new-signInProvider',
  administratorGivenNames: 'new-administratorGivenNames',
  administratorName: 'new-administratorName',
  administratorEmail: 'new-administratorEmail',
};

/** Opens an employer: what it is called, who its first administrator is, and the link to hand over to them. */
@Component({
  selector: 'jalon-new-employer-page',
  imports: [FirstAccessLink, FormErrors, PageHeader, RouterLink, FormField, TranslocoDirective],
  providers: [providePlatformTexts()],
  templateUrl: './new-employer-page.html',
  styleUrl: '../form.css',
})
export class NewEmployerPage {
  private readonly apollo = inject(Apollo);
  private readonly offer = queryResource(SignInOfferDocument, () => ({}));

  protected readonly branches = branches;
  protected readonly providers = computed(() =>
    this.offer.hasValue() ? this.offer.value().signInProviders : [],
  );
  protected readonly siret = signal('');
  protected readonly name = signal('');
  protected readonly shortName = signal('');
  protected readonly branch = signal<(typeof branches)[number]>('TERRITORIAL');
  protected readonly provider = signal('');
  protected readonly givenNames = signal('');
  protected readonly familyName = signal('');
  protected readonly email = signal('');
  protected readonly opening = new Act();
  protected readonly faults = computed(() => this.opening.faults('new-siret', FIELDS));
  protected readonly opened = signal<{ readonly id: string; readonly link: Link } | null>(null);

  protected chooseBranch({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    this.branch.set(branches.find((one) => one === value) ?? 'TERRITORIAL');
  }

  protected async open(): Promise<void> {
    await this.opening.attempt(async () => {
      const input = {
        siret: this.siret().replaceAll(/\s/g, ''),
        name: this.name(),
        shortName: this.shortName(),
        branch: this.branch(),
        signInProvider: this.provider() || null,
        administratorGivenNames: this.givenNames(),
        administratorName: this.familyName(),
        administratorEmail: this.email().trim() || null,
      };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: OpenEmployerDocument, variables: { input } }),
      );
      const { employerId: id, link } = data?.openEmployer ?? {};
      if (id && link) this.opened.set({ id, link });
      return data?.openEmployer.userErrors;
    });
  }
}
