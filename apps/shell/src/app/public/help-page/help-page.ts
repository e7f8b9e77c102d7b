import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentActor } from '@jalon/shared/portal';
import { Disclosure, HumanContact, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Contacts } from '../../contacts/contacts';

/** Whom to ask, subject by subject, then the questions people ask most. */
@Component({
  selector: 'jalon-help-page',
  imports: [Disclosure, HumanContact, LoadError, Loading, PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './help-page.html',
})
export class HelpPage {
  protected readonly actor = inject(CurrentActor);
  protected readonly contacts = inject(Contacts);
  protected readonly questions = ['mistake', 'readers', 'employers', 'signIn'] as const;
}
