import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, errorCode, queryResource } from '@jalon/shared/portal';
import {
  activeLanguage,
  Card,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDecisionsTexts } from '../../decisions-texts';
import { RepresentativesPageDocument } from '../../decision/decision.generated';
import { DecisionList } from '../../decision/decision-list';
import { FigureCard } from './figure-card';

const CSV = '/representants/chiffres.csv';

/** What staff representatives follow: every decision with its opinion, and counts in which nobody shows. */
@Component({
  selector: 'jalon-representatives-page',
  imports: [
    Card,
    DecisionList,
    EmptyState,
    FigureCard,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideDecisionsTexts()],
  templateUrl: './representatives-page.html',
  styles: `
    .figures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
      gap: 24px;
    }
  `,
})
export class RepresentativesPage {
  private readonly language = apiLanguage();
  private readonly readingLanguage = activeLanguage();

  protected readonly result = queryResource(RepresentativesPageDocument, () => ({
    language: this.language(),
  }));
  protected readonly data = computed(() => (this.result.hasValue() ? this.result.value() : undefined));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly csv = computed(() => (this.readingLanguage() === 'en' ? `${CSV}?langue=en` : CSV));
  protected readonly print = () => window.print();
}
