import { Component, input } from '@angular/core';
import { DataItem, DataList, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AccessLineFragment } from '../accesses.generated';

/** Readings of a file: who, in which role, what, on what ground, when. */
@Component({
  selector: 'jalon-access-list',
  imports: [DataItem, DataList, JalonDateTimePipe, TranslocoDirective],
  templateUrl: './access-list.html',
})
export class AccessList {
  readonly accesses = input.required<readonly AccessLineFragment[]>();
  /** The list is about one piece, which it need not name on each line. */
  readonly ofOnePiece = input(false);
  /** Names the person and the moment only, where there is little room. */
  readonly brief = input(false);

  /** What an operation was done on, as far as the line has to say it. */
  protected objectOf({ pieceNumber }: AccessLineFragment): 'onePiece' | 'piece' | 'file' {
    if (this.ofOnePiece()) return 'onePiece';
    return pieceNumber === null ? 'file' : 'piece';
  }
}
