import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { bandOf } from '../level-band';
import { LevelWords } from '../level-words';

/** An area of the framework and the level attested there; null when none is. */
export interface ShownArea {
  readonly areaCode: string;
  readonly areaName: string;
  readonly level: number | null;
}

/** The level attested in each area: in words first, drawn beside, and what it means one click away. */
@Component({
  selector: 'jalon-certified-areas',
  imports: [LevelWords, TranslocoDirective],
  templateUrl: './certified-areas.html',
  styleUrl: './certified-areas.css',
})
export class CertifiedAreas {
  readonly areas = input.required<readonly ShownArea[]>();

  protected readonly steps = [1, 2, 3, 4, 5, 6, 7, 8] as const;
  protected readonly bandOf = bandOf;
}
