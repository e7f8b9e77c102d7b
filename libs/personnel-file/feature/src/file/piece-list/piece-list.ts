import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Card, countForm, EmptyState, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';
import { Printing } from '../printing';
import { HeadingPieces } from './heading-pieces';
import { filterHeadings } from './piece-filter';

/** A file this short is shown unfolded: folding would only hide it. */
const SHORT_FILE = 8;

/** The pieces by legal heading, folded, with a filter that needs no accents. */
@Component({
  selector: 'jalon-piece-list',
  imports: [Card, EmptyState, HeadingPieces, TranslocoDirective],
  templateUrl: './piece-list.html',
  styleUrl: './piece-list.css',
})
export class PieceList {
  private readonly printing = inject(Printing).inProgress;

  readonly headings = input.required<WholeFileFragment['headings']>();
  readonly pieceCount = input.required<number>();
  readonly piecesPath = input.required<string>();
  /** The reader is the holder: they see every piece, hence every number. */
  readonly isHolder = input.required<boolean>();

  protected readonly filter = signal('');
  protected readonly shown = computed(() => filterHeadings(this.headings(), this.filter()));
  protected readonly foundCount = computed(() =>
    this.shown().reduce((count, { pieces }) => count + pieces.length, 0),
  );
  /** Codes of the headings unfolded by hand; at first, those that hold something new. */
  private readonly unfolded = linkedSignal<ReadonlySet<string>>(() => new Set(this.openAtFirst()));
  protected readonly allUnfolded = computed(() => this.unfolded().size >= this.headings().length);
  protected readonly countForm = countForm;
  protected readonly filterId = uniqueId('piece-filter');

  protected isOpen(code: string): boolean {
    return this.printing() || this.filter().trim() !== '' || this.unfolded().has(code);
  }

  protected toggled(code: string, open: boolean): void {
    if (open === this.isOpen(code)) return;
    const codes = new Set(this.unfolded());
    if (open) codes.add(code);
    else codes.delete(code);
    this.unfolded.set(codes);
  }

  protected foldAll(): void {
    this.unfolded.set(new Set(this.allUnfolded() ? [] : this.headings().map(({ code }) => code)));
  }

  private openAtFirst(): string[] {
    const isShort = this.pieceCount() <= SHORT_FILE;
    return this.headings()
      .filter(({ pieces }) => isShort || pieces.some(({ opened }) => !opened))
      .map(({ code }) => code);
  }
}
