import { Component, inject } from '@angular/core';
import { LanguageChoice, languages, ThemeChoice, themes } from '@jalon/shared/portal';
import { Menu, MenuItem } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** How the portal is read: its language and its theme. */
@Component({
  selector: 'jalon-display-menu',
  imports: [Menu, MenuItem, TranslocoDirective],
  templateUrl: './display-menu.html',
  styleUrl: './display-menu.css',
})
export class DisplayMenu {
  protected readonly language = inject(LanguageChoice);
  protected readonly theme = inject(ThemeChoice);
  protected readonly languages = languages;
  protected readonly themes = themes;
}
