import { Component, computed, input, model } from '@angular/core';
import { countForm, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { JalonSizePipe } from '../file/piece-list/piece-size';
import type { CopiedFileFragment } from './copy.generated';

type Heading = CopiedFileFragment['headings'][number];

/** The pieces of a file to tick, one by one or a whole heading at once. */
@Component({
  selector: 'jalon-piece-picker',
  imports: [JalonDatePipe, JalonSizePipe, TranslocoDirective],
  templateUrl: './piece-picker.html',
  styleUrl: './piece-picker.css',
})
export class PiecePicker {
  readonly headings = input.required<readonly Heading[]>();
  /** Ids of the pieces ticked. */
  readonly chosen = model.required<ReadonlySet<string>>();

  private readonly pieces = computed(() => this.headings().flatMap(({ pieces }) => pieces));
  protected readonly size = computed(() =>
    this.pieces()
      .filter(({ id }) => this.chosen().has(id))
      .reduce((total, { byteSize }) => total + byteSize, 0),
  );
  protected readonly countForm = countForm;

  protected isWhole({ pieces }: Heading): boolean {
    return pieces.every(({ id }) => this.chosen().has(id));
  }

  /** Some of its pieces are ticked, and not all. */
  protected isPartial(heading: Heading): boolean {
    return !this.isWhole(heading) && heading.pieces.some(({ id }) => this.chosen().has(id));
  }

  protected tick(ids: readonly string[], isTicked: boolean): void {
    const chosen = new Set(this.chosen());
    for (const id of ids) {
      if (isTicked) chosen.add(id);
      else chosen.delete(id);
    }
    this.chosen.set(chosen);
  }

  protected tickHeading({ pieces }: Heading, isTicked: boolean): void {
    this.tick(
      pieces.map(({ id }) => id),
      isTicked,
    );
  }
}
