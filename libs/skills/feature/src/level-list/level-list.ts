import { Component, computed, input, signal } from '@angular/core';
import { DataTable } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { bandOf } from '../level/level';
import { LevelScale } from '../level/level-scale';
import { provideSkillsTexts } from '../skills-texts';

/** A level with its interval and what is expected, for an area or a competence. */
export interface LevelRow {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
  readonly expected: number | null;
}

/** Levels one under the other, drawn on the scale and said in words; the same as a table, one button away. */
@Component({
  selector: 'jalon-level-list',
  imports: [DataTable, LevelScale, TranslocoDirective],
  providers: [provideSkillsTexts()],
  templateUrl: './level-list.html',
  styleUrl: './level-list.css',
})
export class LevelList {
  readonly rows = input.required<readonly LevelRow[]>();
  /** What the levels are of: names the list and the table. */
  readonly caption = input.required<string>();

  /** Nothing is expected of an area, only of competences: then nothing is said of it. */
  protected readonly hasExpected = computed(() => this.rows().some(({ expected }) => expected !== null));
  protected readonly asTable = signal(false);
  protected readonly bandOf = bandOf;
}
