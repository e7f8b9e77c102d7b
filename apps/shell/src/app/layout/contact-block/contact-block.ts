import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { HumanContact } from '@jalon/shared/ui';
import { filter, map } from 'rxjs';
import { Contacts } from '../../contacts/contacts';

/** Addresses that speak of competences and certificates; the others speak of the personnel file. */
const ABOUT_SKILLS =
  /^\/(mes-competences|mes-certificats|mon-equipe\/(carte|attendus)|rh\/(certif|attendus|questions))/;

/** Someone to talk to, on every page: who answers about what the page shows, or the first the employer names. */
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
  private readonly router = inject(Router);
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );

  protected readonly contact = computed(() => {
    const contacts = this.contacts();
    const wanted = ABOUT_SKILLS.test(this.address()) ? 'DIGITAL_SKILLS' : 'PERSONNEL_FILE';
    return contacts.find(({ subject }) => subject === wanted) ?? contacts[0];
  });
}
