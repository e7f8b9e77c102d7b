import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';
import { CareerChange } from './career-change';

/** One step: when it takes effect, what it changes in words, when it was signed and notified, and its piece. */
@Component({
  selector: 'jalon-career-step',
  imports: [CareerChange, JalonDatePipe, RouterLink, Tag, TranslocoDirective],
  templateUrl: './career-step.html',
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
    ul {
      padding: 0;
      list-style: none;
    }
  `,
})
export class CareerStep {
  readonly event = input.required<WholeFileFragment['timeline'][number]>();
  readonly piecesPath = input.required<string>();

  protected readonly isUpcoming = computed(
    () => this.event().effectiveOn > new Date().toISOString().slice(0, 10),
  );
}
