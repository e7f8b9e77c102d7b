import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FollowedJob } from '@jalon/jobs/feature';
import { DeadEnd, errorCode, PageTitle, pollWhile, queryResource, refresher } from '@jalon/shared/portal';
import { Disclosure, EmptyState, JalonDateTimePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideImportsTexts } from '../../imports-texts';
import { CancelImport } from './cancel-import';
import { ColumnsForm } from './columns/columns-form';
import { ImportResult } from './result/import-result';
import { ImportStateTag } from './import-state-tag';
import { ReadingForm } from './reading/reading-form';
import { ResumeImport } from './resume-import';
import { StaffImportDocument, type StaffImportQuery } from './import.generated';
import { ImportTrial } from './trial/import-trial';

/** An import as the page shows it. */
export type ShownImport = StaffImportQuery['staffImport'];

const MOVING = ['READING', 'CHECKING', 'APPLYING', 'UNDOING'];
const OPEN = ['MAPPING', 'READY', 'CHECKING', 'READING'];

/** One import, from what was understood of the file to what became of each row; one step at a time. */
@Component({
  selector: 'jalon-import-page',
  imports: [
    CancelImport,
    ColumnsForm,
    DeadEnd,
    Disclosure,
    EmptyState,
    FollowedJob,
    ImportResult,
    ImportStateTag,
    ImportTrial,
    JalonDateTimePipe,
    LoadError,
    Loading,
    PageHeader,
    ReadingForm,
    ResumeImport,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideImportsTexts()],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class ImportPage {
  /** Bound to `:importId`. */
  readonly importId = input.required<string>();

  protected readonly result = queryResource(StaffImportDocument, () => ({ id: this.importId() }));
  protected readonly refresh = refresher(StaffImportDocument, () => ({ id: this.importId() }));
  protected readonly one = computed(() => (this.result.hasValue() ? this.result.value().staffImport : null));
  protected readonly isMoving = computed(() => MOVING.includes(this.one()?.state ?? ''));
  protected readonly isOpen = computed(() => OPEN.includes(this.one()?.state ?? ''));
  protected readonly deadEnd = computed(() => {
    const code = errorCode(this.result.error());
    return code === 'FORBIDDEN' || code === 'NOT_FOUND' ? code : null;
  });
  /** What the trial is made of, so that it is read again when it is tried again. */
  protected readonly step = computed(() => {
    const state = this.one()?.state;
    if (state === 'READING' || state === 'MAPPING') return 1;
    return state === 'CHECKING' || state === 'READY' ? 2 : 3;
  });

  constructor() {
    pollWhile(this.isMoving, this.refresh);
    const pageTitle = inject(PageTitle);
    effect(() => {
      const one = this.one();
      if (one) pageTitle.set(one.fileName);
    });
  }
}
