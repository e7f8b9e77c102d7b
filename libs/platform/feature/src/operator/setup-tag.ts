import { Component, computed, input } from '@angular/core';
import { Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

const tones: Readonly<Record<string, TagTone>> = {
  NOT_INVITED: 'bad',
  INVITED: 'neutral',
  WITHOUT_AGENTS: 'warn',
  WITHOUT_CONTACTS: 'warn',
  RUNNING: 'good',
};

/** How far an employer is set up, in words. */
@Component({
  selector: 'jalon-setup-tag',
  imports: [Tag, TranslocoDirective],
  template: `<jalon-tag *transloco="let t; prefix: 'platform.setup'" [tone]="tone()">{{
    t(setup())
  }}</jalon-tag>`,
})
export class SetupTag {
  readonly setup = input.required<string>();
  protected readonly tone = computed(() => tones[this.setup()] ?? 'neutral');
}
