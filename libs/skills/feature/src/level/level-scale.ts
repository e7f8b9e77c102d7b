import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideSkillsTexts } from '../skills-texts';
import { placeOnScale } from './level';

/**
 * A level on the scale of eight: the range it is in 8 times out of 10, the dot of the estimate, the mark of what the
 * post expects. The picture has its sentence; the same is written beside it, or in the table that goes with it.
 */
@Component({
  selector: 'jalon-level-scale',
  imports: [TranslocoDirective],
  providers: [provideSkillsTexts()],
  template: `
    <ng-container *transloco="let t; prefix: 'skills.scale'">
      <div
        class="scale"
        role="img"
        [attr.aria-label]="
          expected() === null
            ? t('level', { level: level(), lower: lower(), upper: upper() })
            : t('levelAndExpected', {
                level: level(),
                lower: lower(),
                upper: upper(),
                expected: expected(),
              })
        "
      >
        <span class="track"></span>
        <span class="range" [style.left.%]="rangeStart()" [style.width.%]="rangeWidth()"></span>
        @if (expected(); as expected) {
          <span class="expected" [style.left.%]="place(expected)"></span>
        }
        <span class="dot" [style.left.%]="place(level())">{{ level() }}</span>
      </div>
    </ng-container>
  `,
  styleUrl: './level-scale.css',
})
export class LevelScale {
  readonly level = input.required<number>();
  /** Ends of the interval the level is in, 8 chances out of 10. */
  readonly lower = input.required<number>();
  readonly upper = input.required<number>();
  /** Level the person's posts expect; null when none does. */
  readonly expected = input<number | null>(null);

  // A level is an interval of abilities: the range covers its end levels whole, half a step on each side.
  protected readonly rangeStart = computed(() => placeOnScale(this.lower()) - HALF_STEP);
  protected readonly rangeWidth = computed(
    () => placeOnScale(this.upper()) - placeOnScale(this.lower()) + 2 * HALF_STEP,
  );
  protected readonly place = placeOnScale;
}

/** Half the distance between two levels, in percent of the scale. */
const HALF_STEP = 100 / 14;
