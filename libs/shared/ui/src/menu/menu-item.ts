import type { FocusableOption } from '@angular/cdk/a11y';
import { Directive, ElementRef, inject, input, output } from '@angular/core';

/** A choice of a menu, on a button or a link. With `checked`, it is one of several exclusive choices. */
@Directive({
  selector: '[jalonMenuItem]',
  host: {
    class: 'menu-item',
    tabindex: '-1',
    '[attr.role]': `checked() === undefined ? 'menuitem' : 'menuitemradio'`,
    '[attr.aria-checked]': 'checked()',
    '(click)': 'chosen.emit()',
  },
})
export class MenuItem implements FocusableOption {
  /** Whether this exclusive choice is the one in force; absent for a plain command. */
  readonly checked = input<boolean>();

  /** The person chose this item; the menu closes. */
  readonly chosen = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  focus(): void {
    this.element.focus();
  }

  /** What typing a letter looks for. */
  getLabel(): string {
    return this.element.textContent?.trim() ?? '';
  }
}
