import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import { Card, countForm, EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAlgorithmsTexts } from '../algorithms-texts';
import { AlgorithmSheet } from './algorithm-sheet';
import { RegisterPageDocument } from './register-page.generated';

/** The public register: every automatic treatment of the portal, explained by the same six headings. */
@Component({
  selector: 'jalon-register-page',
  imports: [AlgorithmSheet, Card, EmptyState, LoadError, Loading, PageHeader, RouterLink, TranslocoDirective],
  providers: [provideAlgorithmsTexts()],
  templateUrl: './register-page.html',
  styles: `
    .contents ul {
      padding-inline-start: 1.25em;
    }
  `,
})
export class RegisterPage {
  private readonly language = apiLanguage();

  protected readonly result = queryResource(RegisterPageDocument, () => ({ language: this.language() }));
  protected readonly algorithms = computed(() =>
    this.result.hasValue() ? this.result.value().algorithms : [],
  );
  /** A sheet has an address of its own, which opens it: `/algorithmes#code`. */
  protected readonly chosen = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  protected readonly query = computed(() => (this.language() === 'EN' ? '?language=EN' : ''));
  protected readonly countForm = countForm;
}
