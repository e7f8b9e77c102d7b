import { Component, computed, inject } from '@angular/core';
import { HumanContact } from '@jalon/shared/ui';
import { Contacts } from '../../contacts/contacts';

/** Someone to talk to, on every page: the contact for the personnel file, or the first the employer names. */
@Component({
  selector: 'jalon-contact-block',
  imports: [HumanContact],
  template: `
    @if (contact(); as contact) {
      <aside><jalon-human-contact [contact]="contact" /></aside>
    }
  `,
})
export class ContactBlock {
  private readonly contacts = inject(Contacts).all;

  protected readonly contact = computed(() => {
    const contacts = this.contacts();
    return contacts.find(({ subject }) => subject === 'PERSONNEL_FILE') ?? contacts[0];
  });
}
