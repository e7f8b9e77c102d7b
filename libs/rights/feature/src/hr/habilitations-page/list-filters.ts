import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SelectField } from '@jalon/shared/forms';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { FILE_OPERATIONS } from '../../right/operations';

const ADMINISTRATION = [
  'MANAGE_PEOPLE',
  'MANAGE_HABILITATIONS',
  'MANAGE_SKILLS',
  'CERTIFY',
  'PROTECT_DATA',
  'MANAGE_INTEGRATIONS',
  'CONFIRM_IDENTITY',
  'PUBLISH_DECISIONS',
  'REPRESENT_STAFF',
] as const;

/** What narrows the list, each with its own address. */
@Component({
  selector: 'jalon-list-filters',
  imports: [RouterLink, SelectField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'rights.list'">
      <nav [attr.aria-label]="t('views')">
        <ul role="list" class="links">
          @for (view of views(); track view.text) {
            <li>
              <a
                [routerLink]="[]"
                [queryParams]="view.query"
                queryParamsHandling="merge"
                [attr.aria-current]="view.current ? 'page' : null"
                >{{ t(view.text) }}</a
              >
            </li>
          }
        </ul>
      </nav>
      <jalon-select-field
        fieldId="list-operation"
        [label]="t('operation')"
        [blank]="t('anyOperation')"
        [options]="operations()"
        [value]="operation() ?? ''"
        (valueChange)="choose($event)"
      />
    </ng-container>
  `,
  styleUrl: '../rights-links.css',
})
export class ListFilters {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  readonly operation = input<string>();
  readonly etat = input<string>();
  readonly fin = input<string>();
  readonly sensibles = input<string>();

  protected readonly views = computed(() => {
    const [over, soon, sensitive] = [
      this.etat() === 'finies',
      Boolean(this.fin()),
      this.sensibles() === 'oui',
    ];
    const none = { etat: null, fin: null, sensibles: null };
    return [
      { text: 'open', query: none, current: !over && !soon && !sensitive },
      { text: 'soon', query: { ...none, fin: '30' }, current: soon },
      { text: 'sensitive', query: { ...none, sensibles: 'oui' }, current: sensitive },
      { text: 'over', query: { ...none, etat: 'finies' }, current: over },
    ];
  });
  protected readonly operations = computed(() =>
    [...FILE_OPERATIONS, ...ADMINISTRATION].map((value) => ({
      value,
      label: this.transloco.translate(`rights.operation.${value}`, {}, this.language()),
    })),
  );

  protected choose(operation: string): void {
    void this.router.navigate([], {
      queryParams: { operation: operation || null },
      queryParamsHandling: 'merge',
    });
  }
}
