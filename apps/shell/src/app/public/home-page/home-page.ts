import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** What a visitor sees: what Jalon is, the way in, and what it promises. */
@Component({
  selector: 'jalon-home-page',
  imports: [RouterLink, TranslocoDirective],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  protected readonly promises = ['whoOpened', 'human', 'ranking'] as const;
}
