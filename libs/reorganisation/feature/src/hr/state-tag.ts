import { Component, input } from '@angular/core';
import { Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

const tones: Readonly<Record<string, TagTone>> = {
  DRAFT: 'neutral',
  SCHEDULED: 'warn',
  APPLIED: 'good',
  FAILED: 'bad',
  ABANDONED: 'neutral',
};

/** Where a reorganisation stands, in one word. */
@Component({
  selector: 'jalon-reorganisation-state',
  imports: [Tag, TranslocoDirective],
  template: `<jalon-tag *transloco="let t; prefix: 'reorganisation.state'" [tone]="tone()">{{
    t(state())
  }}</jalon-tag>`,
})
export class StateTag {
  readonly state = input.required<string>();
  protected readonly tone = () => tones[this.state()] ?? 'neutral';
}
