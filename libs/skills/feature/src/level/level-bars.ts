import { Component, computed, input } from '@angular/core';
import { barsOf } from './level';

/** One to four small bars: a level seen without its colour. The level itself is written beside. */
@Component({
  selector: 'jalon-level-bars',
  template: `
    @for (bar of [1, 2, 3, 4]; track bar) {
      <i [class.filled]="bar <= filled()"></i>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 2px;
      align-items: flex-end;
    }
    i {
      width: 4px;
      height: 6px;
      border: 1px solid currentColor;
      border-radius: 1px;
      opacity: 0.45;
    }
    i:nth-child(2) {
      height: 9px;
    }
    i:nth-child(3) {
      height: 12px;
    }
    i:nth-child(4) {
      height: 15px;
    }
    .filled {
      background: currentColor;
      opacity: 1;
      print-color-adjust: exact;
    }
    @media (forced-colors: active) {
      .filled {
        background: CanvasText;
        forced-color-adjust: none;
      }
    }
  `,
  host: { 'aria-hidden': 'true' },
})
export class LevelBars {
  readonly level = input.required<number>();

  protected readonly filled = computed(() => barsOf(this.level()));
}
