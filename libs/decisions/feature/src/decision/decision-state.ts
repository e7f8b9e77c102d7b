import { Component, computed, input } from '@angular/core';
import { Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DecisionLineFragment } from './decision.generated';

type Shown = 'IN_FORCE' | 'TO_COME' | 'REPLACED' | 'WITHDRAWN' | 'EXPIRED';

const tones: Readonly<Record<Shown, TagTone>> = {
  IN_FORCE: 'good',
  TO_COME: 'neutral',
  REPLACED: 'neutral',
  WITHDRAWN: 'warn',
  EXPIRED: 'neutral',
};

/** Where a decision stands, in a word. */
@Component({
  selector: 'jalon-decision-state',
  imports: [Tag, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'decisions.state'">
      <jalon-tag [tone]="tone()">{{ t(shown()) }}</jalon-tag>
    </ng-container>
  `,
})
export class DecisionStateTag {
  readonly decision = input.required<Pick<DecisionLineFragment, 'state' | 'isInForce'>>();

  protected readonly shown = computed((): Shown => {
    const { state, isInForce } = this.decision();
    if (state !== 'PUBLISHED') return state;
    return isInForce ? 'IN_FORCE' : 'TO_COME';
  });
  protected readonly tone = computed(() => tones[this.shown()]);
}
