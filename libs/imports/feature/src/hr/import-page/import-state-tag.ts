import { Component, computed, input } from '@angular/core';
import { Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportState } from './import.generated';

const tones: Readonly<Partial<Record<ImportState, TagTone>>> = {
  MAPPING: 'warn',
  READY: 'warn',
  DONE: 'good',
  REFUSED: 'bad',
};

/** Where an import is, in a few words. */
@Component({
  selector: 'jalon-import-state-tag',
  imports: [Tag, TranslocoDirective],
  template: `
    <jalon-tag *transloco="let t; prefix: 'imports.state'" [tone]="tone()">{{ t(state()) }}</jalon-tag>
  `,
})
export class ImportStateTag {
  readonly state = input.required<ImportState>();

  protected readonly tone = computed<TagTone>(() => tones[this.state()] ?? 'neutral');
}
