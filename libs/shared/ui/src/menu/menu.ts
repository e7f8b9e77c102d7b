import { FocusKeyManager } from '@angular/cdk/a11y';
import {
  Component,
  contentChildren,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { outputToObservable, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { merge } from 'rxjs';
import { uniqueId } from '../text/unique-id';
import { MenuItem } from './menu-item';

/**
 * A button that opens a menu, with the keyboard of the ARIA practices: arrows, Home, End, first letters, Escape.
 * The button's content goes in `jalonMenuButton`, the choices are `jalonMenuItem`s.
 */
@Component({
  selector: 'jalon-menu',
  templateUrl: './menu.html',
  styleUrl: './menu.css',
  host: {
    '(focusout)': 'closeWhenLeft($event)',
    '(document:pointerdown)': 'closeWhenOutside($event)',
    '(keydown.escape)': 'close(true)',
  },
})
export class Menu {
  /** What the menu is for: names the list, and is said after the visible text of the button. */
  readonly label = input.required<string>();

  /** Edge of the button the list is aligned with. Not `align`: browsers still give that attribute a meaning. */
  readonly edge = input<'start' | 'end'>('start');

  protected readonly isOpen = signal(false);
  protected readonly listId = uniqueId('menu');
  private readonly items = contentChildren(MenuItem, { descendants: true });
  private readonly trigger = viewChild.required<ElementRef<HTMLElement>>('trigger');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly keys = new FocusKeyManager(this.items, inject(Injector))
    .withWrap()
    .withHomeAndEnd()
    .withTypeAhead();

  constructor() {
    effect((onCleanup) => {
      const chosen = merge(...this.items().map((item) => outputToObservable(item.chosen)));
      const subscription = chosen.subscribe(() => this.close(true));
      onCleanup(() => subscription.unsubscribe());
    });
    this.keys.tabOut.pipe(takeUntilDestroyed()).subscribe(() => this.close(false));
  }

  protected toggle(): void {
    if (this.isOpen()) {
      this.close(true);
    } else {
      this.openAt('first');
    }
  }

  protected onTriggerKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.openAt(event.key === 'ArrowDown' ? 'first' : 'last');
    }
  }

  protected onListKey(event: KeyboardEvent): void {
    this.keys.onKeydown(event);
  }

  protected close(returnFocus: boolean): void {
    if (!this.isOpen()) {
      return;
    }
    this.isOpen.set(false);
    if (returnFocus) {
      this.trigger().nativeElement.focus();
    }
  }

  protected closeWhenLeft({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.element.contains(relatedTarget)) {
      this.close(false);
    }
  }

  protected closeWhenOutside({ target }: Event): void {
    if (target instanceof Node && !this.element.contains(target)) {
      this.close(false);
    }
  }

  private openAt(end: 'first' | 'last'): void {
    this.isOpen.set(true);
    // The list is shown by the next rendering; nothing hidden can take the focus.
    setTimeout(() => (end === 'first' ? this.keys.setFirstItemActive() : this.keys.setLastItemActive()));
  }
}
