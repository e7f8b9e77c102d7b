import { Component, input } from '@angular/core';
import { activeLanguage, Card, countForm, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What a form is about to give. */
export interface DelegationPart {
  readonly delegate: string | null;
  /** In words; empty for all of them. */
  readonly operations: readonly string[];
  readonly typeCount: number;
  readonly sensitiveCount: number;
  readonly unit: string | null;
  readonly from: string;
  readonly until: string;
  /** Who is absent; nobody when one gives one's own rights. */
  readonly principal?: string | null;
}

/** What will be allowed, to whom and until when, in plain words, before anything is given. */
@Component({
  selector: 'jalon-delegation-preview',
  imports: [Card, JalonDatePipe, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'rights.preview'" [heading]="t('heading')">
      <div aria-live="polite">
        @if (part().delegate && part().from && part().until) {
          <p>
            {{
              t(part().principal ? 'interim' : 'own', {
                delegate: part().delegate,
                principal: part().principal,
                from: part().from | jalonDate,
                until: part().until | jalonDate,
              })
            }}
          </p>
          <ul>
            @if (part().operations.length > 0) {
              <li>{{ t('may', { what: list(part().operations) }) }}</li>
            }
            @if (part().typeCount > 0) {
              <li>{{ t('types.' + countForm(part().typeCount), { count: part().typeCount }) }}</li>
            }
            <li>
              {{
                part().sensitiveCount > 0
                  ? t('sensitive.' + countForm(part().sensitiveCount), { count: part().sensitiveCount })
                  : t('noSensitive')
              }}
            </li>
            <li>{{ part().unit ? t('unit', { unit: part().unit }) : t('wholePopulation') }}</li>
            <li>{{ t('never') }}</li>
            <li>{{ t('signed') }}</li>
          </ul>
        } @else {
          <p class="soft">{{ t('waiting') }}</p>
        }
      </div>
    </jalon-card>
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      padding-inline-start: 1.25em;
    }
  `,
})
export class DelegationPreview {
  readonly part = input.required<DelegationPart>();

  private readonly language = activeLanguage();
  protected readonly countForm = countForm;

  protected list(words: readonly string[]): string {
    return new Intl.ListFormat(this.language(), { type: 'conjunction' }).format(
      words.map((word) => word.toLocaleLowerCase(this.language())),
    );
  }
}
