import {
  afterNextRender,
  booleanAttribute,
  Component,
  type ElementRef,
  input,
  viewChild,
} from '@angular/core';
import { uniqueId } from '../text/unique-id';
import { stackedRows } from './stacked-rows';

/**
 * A table with its caption, in a region that scrolls sideways by keyboard when the screen is narrow; with `stacked`, its
 * rows are then cards one above the other. The content is `<thead>` and `<tbody>`; header cells carry their `scope`.
 */
@Component({
  selector: 'jalon-data-table',
  template: `
    <div
      class="region"
      role="region"
      tabindex="0"
      data-outlined
      [class.stacked]="stacked()"
      [attr.aria-labelledby]="captionId"
    >
      <table #table>
        <caption [id]="captionId">
          {{
            caption()
          }}
        </caption>
        <ng-content />
      </table>
    </div>
  `,
  styleUrl: './data-table.css',
})
export class DataTable {
  /** What the table holds, said in a few words. */
  readonly caption = input.required<string>();
  /** For a list, each row of which is read by itself; a table to compare columns stays one. */
  readonly stacked = input(false, { transform: booleanAttribute });

  private readonly table = viewChild.required<ElementRef<HTMLTableElement>>('table');
  protected readonly captionId = uniqueId('caption');

  constructor() {
    const stack = stackedRows();
    afterNextRender(() => {
      if (this.stacked()) stack(this.table().nativeElement);
    });
  }
}
