import { Component, input } from '@angular/core';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { PieceView } from '../../piece/piece-view/piece-view';

/** A piece of another agent's file, as far as the reader's habilitation opens it. */
@Component({
  selector: 'jalon-agent-piece-page',
  imports: [PieceView],
  providers: [providePersonnelFileTexts()],
  template: `<jalon-piece-view [pieceId]="pieceId()" [agentId]="agentId()" />`,
})
export class AgentPiecePage {
  /** Bound to `:agentId`. */
  readonly agentId = input.required<string>();
  /** Bound to `:pieceId`. */
  readonly pieceId = input.required<string>();
}
