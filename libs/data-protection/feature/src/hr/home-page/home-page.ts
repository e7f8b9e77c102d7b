import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, queryResource } from '@jalon/shared/portal';
import { Card, countForm, DataItem, DataList, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OfficerContact } from '../../contact/officer-contact';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { OfficersOnly } from '../officers-only';
import { DataProtectionHomeDocument } from './home-page.generated';

/** A line of what waits: how many, and where they are. */
interface Waiting {
  readonly key: string;
  readonly count: number;
  readonly link: string;
  readonly query?: Readonly<Record<string, string>>;
}

const PLACE = '/rh/protection-des-donnees';

/** What waits for the data-protection officer, late requests first, and the ways to everything else. */
@Component({
  selector: 'jalon-data-protection-home-page',
  imports: [
    Card,
    DataItem,
    DataList,
    LoadError,
    Loading,
    OfficerContact,
    OfficersOnly,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideDataProtectionTexts()],
  templateUrl: './home-page.html',
})
export class HomePage {
  protected readonly result = queryResource(DataProtectionHomeDocument, () => ({}));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  /** Only what there is: an officer with nothing to do reads one calm sentence. */
  protected readonly waiting = computed<readonly Waiting[] | null>(() => {
    if (!this.result.hasValue()) return null;
    const counts = this.result.value().dataProtectionSummary;
    const lines: readonly Waiting[] = [
      { key: 'late', count: counts.lateRequests, link: `${PLACE}/demandes` },
      { key: 'soon', count: counts.dueSoonRequests, link: `${PLACE}/demandes` },
      { key: 'untaken', count: counts.untakenRequests, link: `${PLACE}/demandes` },
      { key: 'review', count: counts.activitiesToReview, link: `${PLACE}/registre` },
      {
        key: 'ending',
        count: counts.endingHabilitations,
        link: `${PLACE}/habilitations`,
        query: { fin: 'proche' },
      },
    ];
    return lines.filter(({ count }) => count > 0);
  });
  protected readonly open = computed(() =>
    this.result.hasValue() ? this.result.value().dataProtectionSummary.openRequests : 0,
  );
  protected readonly places = ['demandes', 'registre', 'durees', 'journal', 'habilitations'] as const;
  protected readonly place = PLACE;
  protected readonly countForm = countForm;
}
