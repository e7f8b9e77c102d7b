import { Component, effect, ElementRef, inject, input } from '@angular/core';
import { Card, Disclosure, JalonDatePipe, KeyValue, KeyValues, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RegisterPageQuery } from './register-page.generated';

/** One sheet: what the rule does in a sentence, then, folded, everything the law asks for. */
@Component({
  selector: 'jalon-algorithm-sheet',
  imports: [Card, Disclosure, JalonDatePipe, KeyValue, KeyValues, Tag, TranslocoDirective],
  templateUrl: './algorithm-sheet.html',
  styleUrl: './algorithm-sheet.css',
  host: { tabindex: '-1', '[id]': 'algorithm().code' },
})
export class AlgorithmSheet {
  private readonly element: ElementRef<HTMLElement> = inject(ElementRef);

  readonly algorithm = input.required<RegisterPageQuery['algorithms'][number]>();
  /** The address leads to this sheet: it unfolds and comes into view. */
  readonly chosen = input(false);

  constructor() {
    effect(() => {
      if (!this.chosen()) return;
      this.element.nativeElement.focus({ preventScroll: true });
      this.element.nativeElement.scrollIntoView({ block: 'start' });
    });
  }
}
