import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, PagedResource } from '@jalon/shared/portal';
import {
  countForm,
  DataTable,
  Disclosure,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
  Pager,
  Tag,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { BackHome } from '../back-home';
import { ExportBar } from '../export-bar';
import { ListLinks } from '../list-links';
import { OfficersOnly } from '../officers-only';
import { OpenHabilitationsDocument } from './habilitations-page.generated';

const PAGE_SIZE = 50;

/** Who holds what, on whom, until when, granted by whom: the first to end first. */
@Component({
  selector: 'jalon-open-habilitations-page',
  imports: [
    BackHome,
    DataTable,
    Disclosure,
    EmptyState,
    ExportBar,
    JalonDatePipe,
    ListLinks,
    LoadError,
    Loading,
    OfficersOnly,
    PageHeader,
    Pager,
    RouterLink,
    Tag,
    TranslocoDirective,
  ],
  providers: [provideDataProtectionTexts()],
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
  /** Bound to `?fin=`. */
  readonly fin = input<string>();

  protected readonly endingSoon = computed(() => this.fin() === 'proche');
  protected readonly list = new PagedResource(
    OpenHabilitationsDocument,
    () => ({ endingSoon: this.endingSoon(), first: PAGE_SIZE }),
    ({ openHabilitations }) => openHabilitations,
  );
  protected readonly forbidden = computed(() => errorCode(this.list.error()) === 'FORBIDDEN');
  protected readonly links = computed(() => [
    { query: { fin: null }, text: 'habilitations.all', current: !this.endingSoon() },
    { query: { fin: 'proche' }, text: 'habilitations.ending', current: this.endingSoon() },
  ]);
  protected readonly countForm = countForm;
}
