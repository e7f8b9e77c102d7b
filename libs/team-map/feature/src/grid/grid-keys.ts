import { afterEveryRender, DestroyRef, Directive, ElementRef, inject } from '@angular/core';

/** Where an element of the grid is, its header included. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The keyboard of a grid, as the ARIA practices have it: one stop for Tab, arrows within, Home and End along the row,
 * with Control from one corner to the other, pages by ten rows. Elements to reach carry `data-row` and `data-column`.
 * It also lights the row and the column of what is pointed at or focused.
 *
 * It works on the elements themselves: a thousand cells need not be drawn again for the focus to move.
 */
@Directive({ selector: '[jalonGridKeys]' })
export class GridKeys {
  private readonly grid = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const listeners: readonly (readonly [string, (event: Event) => void])[] = [
      ['keydown', (event) => this.onKey(event as KeyboardEvent)],
      ['focusin', (event) => this.onFocus(event.target as Element)],
      ['focusout', () => this.light(null)],
      ['pointerover', (event) => this.light(placeOf(event.target as Element))],
      ['pointerleave', () => this.light(placeOf(document.activeElement))],
    ];
    listeners.forEach(([name, listener]) => this.grid.addEventListener(name, listener));
    inject(DestroyRef).onDestroy(() =>
      listeners.forEach(([name, listener]) => this.grid.removeEventListener(name, listener)),
    );
    // Columns may have been folded, people filtered out: there is always one stop.
    afterEveryRender({ write: () => this.keepOneStop() });
  }

  private onKey(event: KeyboardEvent): void {
    const from = placeOf(event.target as Element);
    const to = from && this.destination(event, from);
    const element = to && this.at(to);
    if (element) {
      event.preventDefault();
      element.focus();
    }
  }

  private destination(
    { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
    { row, column }: Place,
  ): Place | null {
    if (altKey || metaKey) return null;
    const last = { row: this.last('row'), column: this.last('column') };
    switch (key) {
      case 'ArrowLeft':
        return { row, column: column - 1 };
      case 'ArrowRight':
        return { row, column: column + 1 };
      case 'ArrowUp':
        return { row: row - 1, column };
      case 'ArrowDown':
        return { row: row + 1, column };
      case 'Home':
        return ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
      case 'End':
        return ctrlKey ? last : { row, column: last.column };
      case 'PageUp':
        return { row: Math.max(0, row - 10), column };
      case 'PageDown':
        return { row: Math.min(last.row, row + 10), column };
      default:
        return null;
    }
  }

  private onFocus(target: Element): void {
    const place = placeOf(target);
    if (!place) return;
    this.stops().forEach((element) => (element.tabIndex = element === this.at(place) ? 0 : -1));
    this.light(place);
  }

  private keepOneStop(): void {
    const stops = this.stops();
    if (!stops.some(({ tabIndex }) => tabIndex === 0) && stops[0]) stops[0].tabIndex = 0;
  }

  private light(place: Place | null): void {
    this.grid.querySelectorAll('[data-lit]').forEach((cell) => cell.removeAttribute('data-lit'));
    if (!place) return;
    this.stops()
      .filter(({ dataset }) => isAt(dataset, 'row', place.row) || isAt(dataset, 'column', place.column))
      .forEach((element) => element.closest('th, td')?.setAttribute('data-lit', ''));
  }

  private stops(): HTMLElement[] {
    return [...this.grid.querySelectorAll<HTMLElement>('[data-row]')];
  }

  private at({ row, column }: Place): HTMLElement | null {
    return this.grid.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  private last(axis: 'row' | 'column'): number {
    return Math.max(...this.stops().map(({ dataset }) => Number(dataset[axis])));
  }
}

function isAt(dataset: DOMStringMap, axis: 'row' | 'column', value: number): boolean {
  return dataset[axis] === String(value);
}

function placeOf(target: Element | null): Place | null {
  const cell = target?.closest('th, td');
  const element =
    target?.closest<HTMLElement>('[data-row]') ?? cell?.querySelector<HTMLElement>('[data-row]');
  return element ? { row: Number(element.dataset['row']), column: Number(element.dataset['column']) } : null;
}
