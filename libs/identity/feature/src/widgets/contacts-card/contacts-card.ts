import { Component, computed } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import { Card, countForm, Disclosure, EmptyState, LoadError, Loading } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideIdentityTexts } from '../../identity-texts';
import { ContactList } from './contact-list';
import { ContactsCardDocument } from './contacts-card.generated';

/** In the order in which people ask; the first ones are shown, the others folded. */
const SUBJECTS = [
  'PERSONNEL_FILE',
  'CAREER',
  'DIGITAL_SKILLS',
  'SIGN_IN',
  'DATA_PROTECTION',
  'ACCESSIBILITY',
  'ALGORITHMS',
] as const;
const SHOWN = 3;

/** A named human being for each subject, with a telephone and hours. */
@Component({
  selector: 'jalon-contacts-card',
  imports: [Card, ContactList, Disclosure, EmptyState, LoadError, Loading, TranslocoDirective],
  providers: [provideIdentityTexts()],
  templateUrl: './contacts-card.html',
})
export class ContactsCard {
  protected readonly result = queryResource(ContactsCardDocument, () => ({}));
  private readonly contacts = computed(() =>
    this.result.hasValue()
      ? this.result
          .value()
          .contacts.toSorted((one, other) => SUBJECTS.indexOf(one.subject) - SUBJECTS.indexOf(other.subject))
      : [],
  );
  protected readonly first = computed(() => this.contacts().slice(0, SHOWN));
  protected readonly others = computed(() => this.contacts().slice(SHOWN));
  protected readonly countForm = countForm;
}
