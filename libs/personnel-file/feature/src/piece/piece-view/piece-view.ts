import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Apollo, apiLanguage, errorCode, PageTitle, queryResource } from '@jalon/shared/portal';
import { LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { GroundBanner } from '../../file/ground-banner/ground-banner';
import { JalonSizePipe } from '../../file/piece-list/piece-size';
import { PdfViewer } from '../../pdf-viewer/pdf-viewer';
import { PieceAccesses } from '../piece-accesses/piece-accesses';
import {
  FileAroundAgentPieceDocument,
  FileAroundMyPieceDocument,
  PiecePageDocument,
} from '../piece.generated';
import { PieceFacts } from '../piece-facts/piece-facts';
import { PieceNeighbours } from '../piece-neighbours/piece-neighbours';

/** One piece, opened in the page, with what is known of it beside. */
@Component({
  selector: 'jalon-piece-view',
  imports: [
    GroundBanner,
    JalonSizePipe,
    LoadError,
    Loading,
    PageHeader,
    PdfViewer,
    PieceAccesses,
    PieceFacts,
    PieceNeighbours,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './piece-view.html',
  styleUrl: './piece-view.css',
})
export class PieceView {
  private readonly apollo = inject(Apollo);
  private readonly pageTitle = inject(PageTitle);
  private readonly language = apiLanguage();

  readonly pieceId = input.required<string>();
  /** Whose file it belongs to; null is the reader's own. */
  readonly agentId = input.required<string | null>();

  protected readonly result = queryResource(PiecePageDocument, () => ({
    id: this.pieceId(),
    language: this.language(),
  }));
  protected readonly piece = computed(() =>
    this.result.hasValue() ? this.result.value().filePiece : undefined,
  );
  protected readonly isForbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');

  private readonly mine = queryResource(
    FileAroundMyPieceDocument,
    () => (this.piece() && this.agentId() === null ? {} : null),
    'cache-first',
  );
  private readonly other = queryResource(
    FileAroundAgentPieceDocument,
    () => {
      const agentId = this.agentId();
      return this.piece() && agentId !== null ? { agentId } : null;
    },
    'cache-first',
  );
  /** The file around the piece, for its neighbours. */
  protected readonly file = computed(() => {
    if (this.agentId() === null) return this.mine.hasValue() ? this.mine.value().myFile : null;
    return this.other.hasValue() ? this.other.value().agentFile : null;
  });

  protected readonly filePath = computed(() =>
    this.agentId() ? `/rh/agents/${this.agentId()}` : '/mon-dossier',
  );
  protected readonly piecesPath = computed(() => `${this.filePath()}/pieces`);
  protected readonly downloadPath = computed(() => `${this.piece()?.downloadPath ?? ''}?download=1`);
  protected readonly holderName = computed(() => {
    const agent = this.piece()?.agent;
    return agent ? `${agent.givenNames.split(/[\s,]+/)[0]} ${agent.usualName}` : '';
  });

  constructor() {
    effect(() => {
      const piece = this.piece();
      if (piece) this.pageTitle.set(`${piece.title} (n°\u00a0${piece.number})`);
    });
  }

  /** Once on screen the piece is no longer new: the lists say so at once, before they are asked again. */
  protected markOpened(): void {
    const { cache } = this.apollo.client;
    const id = cache.identify({ __typename: 'FilePiece', id: this.pieceId() });
    if (id && this.agentId() === null) cache.modify({ id, fields: { opened: () => true } });
  }
}
