import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ContactsCardQuery } from './contacts-card.generated';
import { phoneHref } from './phone-href';

/** People to talk to, each under the subject they answer about. */
@Component({
  selector: 'jalon-contact-list',
  imports: [TranslocoDirective],
  templateUrl: './contact-list.html',
  styleUrl: './contact-list.css',
})
export class ContactList {
  readonly contacts = input.required<ContactsCardQuery['contacts']>();

  protected readonly phoneHref = phoneHref;
}
