import { Component, computed, inject, input, signal } from '@angular/core';
import { Card, EmptyState } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WholeFileFragment } from '../file.generated';
import { Printing } from '../printing';
import { CareerStep } from './career-step';

/** How many steps are shown before one asks for the older ones. */
const FIRST_STEPS = 5;

/** The dated steps of a career, newest first, each with what it changes and the piece that decides it. */
@Component({
  selector: 'jalon-career-timeline',
  imports: [Card, CareerStep, EmptyState, TranslocoDirective],
  templateUrl: './career-timeline.html',
  styleUrl: './career-timeline.css',
})
export class CareerTimeline {
  private readonly printing = inject(Printing).inProgress;

  readonly events = input.required<WholeFileFragment['timeline']>();
  /** Where the pieces are read, such as `/mon-dossier/pieces`. */
  readonly piecesPath = input.required<string>();

  private readonly unfolded = signal(false);
  private readonly newestFirst = computed(() =>
    this.events().toSorted((one, other) => other.effectiveOn.localeCompare(one.effectiveOn)),
  );
  protected readonly shown = computed(() =>
    this.unfolded() || this.printing() ? this.newestFirst() : this.newestFirst().slice(0, FIRST_STEPS),
  );
  protected readonly hiddenCount = computed(() => this.events().length - this.shown().length);

  protected unfold(): void {
    this.unfolded.set(true);
  }
}
