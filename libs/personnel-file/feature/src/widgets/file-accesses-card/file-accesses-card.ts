import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import { Card, EmptyState, LoadError, Loading } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AccessList } from '../../accesses/access-list/access-list';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { FileAccessesCardDocument } from './file-accesses-card.generated';

/** The latest three readings of my file by others: one's own are on the page of all readings. */
@Component({
  selector: 'jalon-file-accesses-card',
  imports: [AccessList, Card, EmptyState, LoadError, Loading, RouterLink, TranslocoDirective],
  providers: [providePersonnelFileTexts()],
  template: `
    <jalon-card *transloco="let t; prefix: 'personnelFile'" [heading]="t('cards.accesses')">
      @if (result.hasValue()) {
        @if (accesses().length > 0) {
          <jalon-access-list [accesses]="accesses()" [brief]="true" />
          <p>
            <a routerLink="/qui-a-ouvert-mon-dossier">{{ t('cards.allAccesses') }}</a>
          </p>
        } @else {
          <jalon-empty-state [heading]="t('accesses.noneOfOthers')">{{
            t('accesses.noneOfOthersMeaning')
          }}</jalon-empty-state>
        }
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else {
        <jalon-loading [lines]="5" />
      }
    </jalon-card>
  `,
  styles: `
    jalon-card {
      height: 100%;
    }
  `,
})
export class FileAccessesCard {
  private readonly language = apiLanguage();

  protected readonly result = queryResource(FileAccessesCardDocument, () => ({ language: this.language() }));
  protected readonly accesses = computed(() =>
    this.result.hasValue() ? this.result.value().myFileAccesses.edges.map(({ node }) => node) : [],
  );
}
