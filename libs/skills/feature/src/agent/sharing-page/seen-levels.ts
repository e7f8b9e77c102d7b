import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { cellOf, type SharedFacts } from '../../cell/cell-facts';
import { cellSentence } from '../../cell/cell-sentence';
import { LevelCell } from '../../cell/level-cell';

/** A level that is or would be shared, with the name of its competence. */
export interface SeenLevel extends SharedFacts {
  readonly competence: { readonly id: string; readonly name: string };
}

/** What a manager sees of the person: the cells of the map, the very same, each with its sentence. */
@Component({
  selector: 'jalon-seen-levels',
  imports: [LevelCell, TranslocoDirective],
  template: `
    <ul role="list" [attr.aria-label]="label()" *transloco="let t">
      @for (seen of levels(); track seen.competence.id) {
        <li>
          <jalon-level-cell
            aria-hidden="true"
            [cell]="cellOf(seen)"
            [notCommunicated]="t('skills.cell.short')"
            [expired]="t('skills.cell.expired')"
          />
          <span>
            <span class="name">{{ seen.competence.name }}</span><br />
            <span class="small soft">{{ cellSentence(t, cellOf(seen)) }}</span>
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 10px 24px;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 92px 1fr;
      gap: 12px;
      align-items: center;
    }
    .name {
      font-weight: 650;
    }
  `,
})
export class SeenLevels {
  readonly levels = input.required<readonly SeenLevel[]>();
  /** Names the list. */
  readonly label = input.required<string>();

  protected readonly cellOf = cellOf;
  protected readonly cellSentence = cellSentence;
}
