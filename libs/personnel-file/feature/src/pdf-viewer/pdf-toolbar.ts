import { Component, computed, input, model, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { zoomIn, ZOOM_STEPS, zoomOut } from './zoom';

/** Page and zoom controls of the viewer. They stay in sight while the document scrolls. */
@Component({
  selector: 'jalon-pdf-toolbar',
  imports: [TranslocoDirective],
  templateUrl: './pdf-toolbar.html',
  styleUrl: './pdf-toolbar.css',
})
export class PdfToolbar {
  readonly page = input.required<number>();
  readonly pageCount = input.required<number>();
  readonly zoom = model(1);
  readonly pageChosen = output<number>();

  protected readonly zoomPercent = computed(() => Math.round(this.zoom() * 100));
  protected readonly smallest = computed(() => this.zoom() <= ZOOM_STEPS[0]);
  protected readonly largest = computed(() => zoomIn(this.zoom()) === this.zoom());
  protected readonly first = computed(() => this.page() <= 1);
  protected readonly last = computed(() => this.page() >= this.pageCount());

  protected enlarge(): void {
    this.zoom.update(zoomIn);
  }

  protected reduce(): void {
    this.zoom.update(zoomOut);
  }

  /** Nothing happens at an end: the button stays focusable, so that the keyboard is not thrown elsewhere. */
  protected choose(page: number): void {
    if (page >= 1 && page <= this.pageCount()) this.pageChosen.emit(page);
  }
}
