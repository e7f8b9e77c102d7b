import { Component, computed, input } from '@angular/core';
import { Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideIdentityTexts } from '../identity-texts';

/** Where an engagement stands, in one word. */
export type EngagementStateCode = 'ACTIVE' | 'ABSENT' | 'SECONDED' | 'ENDED' | 'NONE';

const tones: Record<EngagementStateCode, TagTone> = {
  ACTIVE: 'neutral',
  ABSENT: 'warn',
  SECONDED: 'warn',
  ENDED: 'neutral',
  NONE: 'neutral',
};

/** Where an engagement stands, as a tag: "En activité". The reason of an absence is nobody's business here. */
@Component({
  selector: 'jalon-engagement-state-tag',
  imports: [Tag, TranslocoDirective],
  providers: [provideIdentityTexts()],
  template: `
    <jalon-tag *transloco="let t; prefix: 'identity.engagementState'" [tone]="tone()">{{
      t(state())
    }}</jalon-tag>
  `,
  styles: `
    :host {
      white-space: nowrap;
    }
  `,
})
export class EngagementStateTag {
  readonly state = input.required<EngagementStateCode>();

  protected readonly tone = computed(() => tones[this.state()]);
}
