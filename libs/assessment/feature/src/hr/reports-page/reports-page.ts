import { Component, computed, type ElementRef, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, queryResource } from '@jalon/shared/portal';
import { countForm, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAssessmentTexts } from '../../assessment-texts';
import { ReportItem } from './report-item';
import { ReportsPageDocument } from './reports-page.generated';

/** What people say is wrong with questions, without who says it: those to answer, and those answered. */
@Component({
  selector: 'jalon-reports-page',
  imports: [EmptyState, LoadError, Loading, PageHeader, ReportItem, RouterLink, TranslocoDirective],
  providers: [provideAssessmentTexts()],
  templateUrl: './reports-page.html',
  styleUrl: './reports-page.css',
})
export class ReportsPage {
  /** Bound to `?etat=`. */
  readonly etat = input<string>();

  protected readonly isOpen = computed(() => this.etat() !== 'traites');
  protected readonly result = queryResource(ReportsPageDocument, () => ({ open: this.isOpen() }));
  protected readonly reports = computed(() =>
    this.result.hasValue() ? this.result.value().questionReports : [],
  );
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  /** The report that has just been answered: said, since it leaves the list. */
  protected readonly answered = signal<string | null>(null);
  protected readonly countForm = countForm;
  private readonly status = viewChild<ElementRef<HTMLElement>>('status');

  /** The report leaves the list with the button that had the focus: what was done keeps the person's place. */
  protected onAnswered(reference: string): void {
    this.answered.set(reference);
    this.status()?.nativeElement.focus();
  }
}
