import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';

/** In place of a page whose subject is unknown, or is not for the person: what it means, and the way back. */
@Component({
  selector: 'jalon-dead-end',
  imports: [PageHeader, RouterLink],
  template: `
    <jalon-page-header [heading]="heading()">
      <p>{{ meaning() }}</p>
    </jalon-page-header>
    <p>
      <a class="button" [routerLink]="backTo()">{{ back() }}</a>
    </p>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class DeadEnd {
  readonly heading = input.required<string>();
  readonly meaning = input.required<string>();
  /** Address of the list one comes from. */
  readonly backTo = input.required<string>();
  /** Text of the link that leads there. */
  readonly back = input.required<string>();
}
