import { Component, input } from '@angular/core';
import { uniqueId } from '../text/unique-id';

/**
 * A table with its caption, in a region that scrolls sideways by keyboard when the screen is narrow.
 * The content is `<thead>` and `<tbody>`; header cells carry their `scope`.
 */
@Component({
  selector: 'jalon-data-table',
  template: `
    <div class="region" role="region" tabindex="0" data-outlined [attr.aria-labelledby]="captionId">
      <table>
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

  protected readonly captionId = uniqueId('caption');
}
