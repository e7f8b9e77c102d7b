import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FileAroundFragment } from '../piece.generated';
import { neighboursOf } from './neighbours';

/** The way to the previous and the next piece of the file. */
@Component({
  selector: 'jalon-piece-neighbours',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <nav *transloco="let t; prefix: 'personnelFile'" [attr.aria-label]="t('piece.around')">
      @if (around().previous; as piece) {
        <a [routerLink]="[piecesPath(), piece.id]" rel="prev">
          <span class="small soft">{{ t('piece.previous') }}</span>
          {{ t('pieces.number', piece) }}, {{ piece.title }}
        </a>
      }
      @if (around().next; as piece) {
        <a [routerLink]="[piecesPath(), piece.id]" rel="next" class="next">
          <span class="small soft">{{ t('piece.next') }}</span>
          {{ t('pieces.number', piece) }}, {{ piece.title }}
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
      gap: 12px;
    }
    a {
      display: grid;
      align-content: start;
      padding: 12px 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    a:hover {
      border-color: var(--brand);
    }
    .next {
      text-align: end;
    }
  `,
})
export class PieceNeighbours {
  readonly headings = input.required<FileAroundFragment['headings']>();
  readonly pieceId = input.required<string>();
  readonly piecesPath = input.required<string>();

  protected readonly around = computed(() => neighboursOf(this.headings(), this.pieceId()));
}
