import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countForm, JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PieceLineFragment } from '../file.generated';
import { JalonSizePipe } from './piece-size';

/** One piece of the list: its number, title and type, its two dates, where it comes from, and whether it is new. */
@Component({
  selector: 'jalon-piece-line',
  imports: [JalonDatePipe, JalonSizePipe, RouterLink, Tag, TranslocoDirective],
  templateUrl: './piece-line.html',
  styleUrl: './piece-line.css',
})
export class PieceLine {
  readonly piece = input.required<PieceLineFragment>();
  readonly piecesPath = input.required<string>();

  protected readonly countForm = countForm;
}
