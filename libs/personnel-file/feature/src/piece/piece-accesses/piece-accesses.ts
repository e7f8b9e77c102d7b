import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import { Card, LoadError, Loading } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AccessList } from '../../accesses/access-list/access-list';
import { MyPieceAccessesDocument } from '../../accesses/accesses.generated';

/** Who else has opened this piece of my file. */
@Component({
  selector: 'jalon-piece-accesses',
  imports: [AccessList, Card, LoadError, Loading, RouterLink, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'personnelFile.piece'" [heading]="t('accesses')">
      @if (result.hasValue()) {
        @if (accesses().length > 0) {
          <jalon-access-list [accesses]="accesses()" [ofOnePiece]="true" />
        } @else {
          <p class="soft">{{ t('noAccess') }}</p>
        }
        <p>
          <a routerLink="/qui-a-ouvert-mon-dossier">{{ t('allAccesses') }}</a>
        </p>
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else {
        <jalon-loading />
      }
    </jalon-card>
  `,
})
export class PieceAccesses {
  private readonly language = apiLanguage();

  readonly pieceId = input.required<string>();

  protected readonly result = queryResource(MyPieceAccessesDocument, () => ({
    pieceId: this.pieceId(),
    language: this.language(),
  }));
  protected readonly accesses = computed(() =>
    this.result.hasValue() ? this.result.value().myFileAccesses.edges.map(({ node }) => node) : [],
  );
}
