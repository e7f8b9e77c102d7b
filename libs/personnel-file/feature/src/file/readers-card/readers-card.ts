import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Says to the holder, where it matters, who else may read their file and who may not. */
@Component({
  selector: 'jalon-readers-card',
  imports: [Card, RouterLink, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'personnelFile'" [heading]="t('readers.heading')">
      <ul class="prose">
        <li>{{ t('readers.you') }}</li>
        <li>{{ t('readers.hr') }}</li>
        <li>{{ t('readers.manager') }}</li>
      </ul>
      <p>
        {{ t('readers.trace') }}
        <a class="no-print" routerLink="/qui-a-ouvert-mon-dossier">{{ t('file.accessesLink') }}</a>
      </p>
    </jalon-card>
  `,
})
export class ReadersCard {}
