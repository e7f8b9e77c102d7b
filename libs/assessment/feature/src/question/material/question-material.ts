import { Component, computed, input } from '@angular/core';
import { DataTable } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What a question shows beside its words, as the item bank writes it. */
interface Material {
  readonly table?: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly code?: { readonly language: string; readonly lines: readonly string[] };
}

/** A table or a few lines of code to read before answering. */
@Component({
  selector: 'jalon-question-material',
  imports: [DataTable, TranslocoDirective],
  template: `
    @if (parsed().table; as table) {
      <jalon-data-table lang="fr" [caption]="table.caption">
        <thead>
          <tr>
            @for (column of table.columns; track $index) {
              <th scope="col">{{ column }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of table.rows; track $index) {
            <tr>
              @for (cell of row; track $index; let isFirst = $first) {
                @if (isFirst) {
                  <th scope="row">{{ cell }}</th>
                } @else {
                  <td class="number">{{ cell }}</td>
                }
              }
            </tr>
          }
        </tbody>
      </jalon-data-table>
    }
    @if (parsed().code; as code) {
      <figure *transloco="let t; prefix: 'assessment.material'">
        <figcaption class="small soft">{{ t('code') }}</figcaption>
        <pre lang="fr" tabindex="0" role="region" [attr.aria-label]="t('code')"><code>{{
          code.lines.join(newLine)
        }}</code></pre>
      </figure>
    }
  `,
  styleUrl: './question-material.css',
})
export class QuestionMaterial {
  /** The JSON of the bank. */
  readonly material = input.required<string>();

  protected readonly parsed = computed(() => JSON.parse(this.material()) as Material);
  protected readonly newLine = '\n';
}
