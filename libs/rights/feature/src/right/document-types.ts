import { Component, computed, input } from '@angular/core';
import { countForm, Disclosure } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A type of document of the nomenclature. */
export interface NamedType {
  readonly code: string;
  readonly label: string;
  readonly headingCode: string;
  readonly headingLabel: string;
}

/** Types of documents by heading, folded under how many there are. */
@Component({
  selector: 'jalon-document-types',
  imports: [Disclosure, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'rights.right'">
      @if (types().length === 0) {
        <span>{{ t('noTypes') }}</span>
      } @else {
        <jalon-disclosure [label]="t('types.' + countForm(types().length), { count: types().length })">
          @for (heading of headings(); track heading.code) {
            <p class="small heading">{{ heading.label }}</p>
            <ul class="small">
              @for (type of heading.types; track type.code) {
                <li>
                  {{ type.label }} <span class="soft">{{ type.code }}</span>
                </li>
              }
            </ul>
          }
        </jalon-disclosure>
      }
    </ng-container>
  `,
  styles: `
    .heading {
      font-weight: 650;
    }
    ul {
      margin: 0 0 8px;
      padding-inline-start: 18px;
    }
  `,
})
export class DocumentTypes {
  readonly types = input.required<readonly NamedType[]>();

  protected readonly headings = computed(() => headingsOf(this.types()));
  protected readonly countForm = countForm;
}

/** The headings that types are of, in the order of the nomenclature. */
export function headingsOf<T extends NamedType>(
  types: readonly T[],
): { code: string; label: string; types: T[] }[] {
  const byHeading = Map.groupBy(types, ({ headingCode }) => headingCode);
  return [...byHeading]
    .map(([code, ofHeading]) => ({ code, label: ofHeading[0]?.headingLabel ?? code, types: ofHeading }))
    .toSorted((one, other) => one.code.localeCompare(other.code));
}
