import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { bandOf } from './level-band';

/** A level as a person would say it: "Indépendant, niveau 3 sur 8". */
@Component({
  selector: 'jalon-level-words',
  imports: [TranslocoDirective],
  template: `<ng-container *transloco="let t; prefix: 'certification.level'">{{
    level() === null ? t('none') : t('said', { band: t('band.' + band()), level: level() })
  }}</ng-container>`,
})
export class LevelWords {
  readonly level = input.required<number | null>();

  protected readonly band = computed(() => bandOf(this.level() ?? 1));
}
