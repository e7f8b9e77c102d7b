import { Component, input } from '@angular/core';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { PieceView } from '../../piece/piece-view/piece-view';

/** A piece of the agent's own file. */
@Component({
  selector: 'jalon-my-piece-page',
  imports: [PieceView],
  providers: [providePersonnelFileTexts()],
  template: `<jalon-piece-view [pieceId]="pieceId()" [agentId]="null" />`,
})
export class MyPiecePage {
  /** Bound to `:pieceId`. */
  readonly pieceId = input.required<string>();
}
