import { Component, computed, input } from '@angular/core';
import { Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

export type ApplicationStateCode = 'SITTING' | 'TO_DECIDE' | 'TO_ISSUE' | 'ISSUED' | 'REFUSED' | 'WITHDRAWN';

/** A refusal is no alarm: only what waits for somebody stands out. */
const tones: Record<ApplicationStateCode, TagTone> = {
  SITTING: 'neutral',
  TO_DECIDE: 'warn',
  TO_ISSUE: 'warn',
  ISSUED: 'good',
  REFUSED: 'neutral',
  WITHDRAWN: 'neutral',
};

/** Where an application stands, in a few words. */
@Component({
  selector: 'jalon-application-state-tag',
  imports: [Tag, TranslocoDirective],
  template: `
    <jalon-tag *transloco="let t; prefix: 'certification.state'" [tone]="tone()">{{ t(state()) }}</jalon-tag>
  `,
  styles: `
    :host {
      white-space: nowrap;
    }
  `,
})
export class ApplicationStateTag {
  readonly state = input.required<ApplicationStateCode>();

  protected readonly tone = computed(() => tones[this.state()]);
}
