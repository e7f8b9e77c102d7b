import { Component, input } from '@angular/core';
import { Card, countForm, JalonDatePipe, KeyValue, KeyValues } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { JalonSizePipe } from '../../file/piece-list/piece-size';
import type { PiecePageQuery } from '../piece.generated';

/** What is known of a piece: its type, each of its dates, who registered it, how long it is kept. */
@Component({
  selector: 'jalon-piece-facts',
  imports: [Card, JalonDatePipe, JalonSizePipe, KeyValue, KeyValues, TranslocoDirective],
  templateUrl: './piece-facts.html',
})
export class PieceFacts {
  readonly piece = input.required<NonNullable<PiecePageQuery['filePiece']>>();

  protected readonly countForm = countForm;
}
