import { Component, computed, input } from '@angular/core';
import { JalonDatePipe, Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

type State = 'TO_COME' | 'IN_FORCE' | 'EXPIRED' | 'ENDED';

/** What tells where a right stands. */
export interface Standing {
  readonly state: State;
  readonly endsSoon: boolean;
  readonly renewedUntil: string | null;
  readonly sensitivities: readonly string[];
}

const tones: Readonly<Record<State, TagTone>> = {
  TO_COME: 'neutral',
  IN_FORCE: 'good',
  EXPIRED: 'neutral',
  ENDED: 'neutral',
};

/** Where a right stands, whether it ends soon, and whether it opens sensitive documents: always in words. */
@Component({
  selector: 'jalon-right-state',
  imports: [JalonDatePipe, Tag, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'rights'">
      <jalon-tag [tone]="tone()">{{ t('right.state.' + of().state) }}</jalon-tag>
      @if (of().endsSoon) {
        <jalon-tag tone="warn">{{ t('right.endsSoon') }}</jalon-tag>
      }
      @if (of().renewedUntil; as until) {
        <jalon-tag>{{ t('right.renewedUntil', { date: until | jalonDate }) }}</jalon-tag>
      }
      @for (one of of().sensitivities; track one) {
        <jalon-tag tone="bad">{{ t('right.sensitive', { what: t('sensitivity.' + one) }) }}</jalon-tag>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
  `,
})
export class RightState {
  readonly of = input.required<Standing>();

  protected readonly tone = computed(() => tones[this.of().state]);
}
