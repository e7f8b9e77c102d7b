import { Component } from '@angular/core';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A workbook to fill in, and a file that is read without a question. */
@Component({
  selector: 'jalon-template-links',
  imports: [Card, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'imports.templates'" [heading]="t('heading')">
      <p>{{ t('meaning') }}</p>
      <ul>
        <li>
          <a [href]="'/files/imports/templates/' + t('fileName')" download>{{ t('workbook') }}</a>
        </li>
        <li>
          <a href="/files/imports/templates/import-exemple.csv" download>{{ t('example') }}</a>
        </li>
      </ul>
    </jalon-card>
  `,
})
export class TemplateLinks {}
