import { Component, computed, input } from '@angular/core';
import { Card, Disclosure } from '@jalon/shared/ui';
import { LevelList, type LevelRow } from '@jalon/skills/feature';
import { TranslocoDirective } from '@jsverse/transloco';

/** An area, with its own level when the whole profile was assessed, and the levels of its competences. */
export interface AreaLevels {
  readonly code: string;
  readonly name: string;
  readonly level: Omit<LevelRow, 'id' | 'name'> | null;
  readonly competences: readonly LevelRow[];
}

/** Levels by area first; the competences of each, folded. */
@Component({
  selector: 'jalon-levels-by-area',
  imports: [Card, Disclosure, LevelList, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'assessment.result.levelsBy'">
      <jalon-card [heading]="heading()">
        @if (areaRows().length > 0) {
          <jalon-level-list [rows]="areaRows()" [caption]="t('byArea')" />
          <jalon-disclosure
            [label]="
              competenceCount() === 1 ? t('oneCompetence') : t('competences', { count: competenceCount() })
            "
          >
            <div class="areas">
              @for (area of areas(); track area.code) {
                <h3>{{ area.name }}</h3>
                <jalon-level-list [rows]="area.competences" [caption]="area.name" />
              }
            </div>
          </jalon-disclosure>
        } @else {
          <jalon-level-list [rows]="competenceRows()" [caption]="t('byCompetence')" />
        }
        <jalon-disclosure [label]="t('how')">
          <p>{{ t('howScale') }}</p>
          <p>{{ t('howInterval') }}</p>
        </jalon-disclosure>
      </jalon-card>
    </ng-container>
  `,
  styles: `
    .areas {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class LevelsByArea {
  readonly heading = input.required<string>();
  readonly areas = input.required<readonly AreaLevels[]>();

  protected readonly areaRows = computed(() =>
    this.areas().flatMap(({ code, name, level }) => (level ? [{ ...level, id: code, name }] : [])),
  );
  protected readonly competenceRows = computed(() => this.areas().flatMap(({ competences }) => competences));
  protected readonly competenceCount = computed(() => this.competenceRows().length);
}
