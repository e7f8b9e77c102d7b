import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { apiLanguage, ListEnd, PagedResource, queryResource } from '@jalon/shared/portal';
import { Card, countForm, EmptyState, HumanContact, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DataProtectionContactDocument, MyFileAccessesDocument } from '../../accesses/accesses.generated';
import { AccessList } from '../../accesses/access-list/access-list';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { ReadersChoice, type Readers } from './readers-choice';

const PAGE_SIZE = 20;

/** Whose readings each address shows. */
const readersInAddress: Readonly<Record<string, Readers>> = { autres: 'OTHERS', moi: 'MINE' };

/** Who opened my file, when, in which role, on what ground, which piece; and whom to ask when one surprises. */
@Component({
  selector: 'jalon-accesses-page',
  imports: [
    AccessList,
    Card,
    EmptyState,
    HumanContact,
    ListEnd,
    LoadError,
    Loading,
    PageHeader,
    ReadersChoice,
    TranslocoDirective,
  ],
  providers: [providePersonnelFileTexts()],
  templateUrl: './accesses-page.html',
  styles: `
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class AccessesPage {
  private readonly router = inject(Router);
  private readonly language = apiLanguage();

  /** Bound to `?de=`: whose readings are shown. */
  readonly de = input<string>();

  protected readonly readers = computed(() => readersInAddress[this.de() ?? ''] ?? 'ALL');
  protected readonly list = new PagedResource(
    MyFileAccessesDocument,
    () => ({ first: PAGE_SIZE, by: this.readers(), language: this.language() }),
    ({ myFileAccesses }) => myFileAccesses,
  );
  private readonly contacts = queryResource(DataProtectionContactDocument, () => ({}), 'cache-first');
  protected readonly contact = computed(() =>
    this.contacts.hasValue()
      ? this.contacts.value().contacts.find(({ subject }) => subject === 'DATA_PROTECTION')
      : undefined,
  );
  protected readonly countForm = countForm;

  protected show(readers: Readers): void {
    const [de = null] = Object.entries(readersInAddress).find(([, value]) => value === readers) ?? [];
    void this.router.navigate([], { queryParams: { de }, replaceUrl: true });
  }
}
