import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { provideIdentityTexts } from '@jalon/identity/feature';
import { Act, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo, queryResource } from '@jalon/shared/portal';
import { LoadError, Loading, PageHeader, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideSetUpTexts } from '../../set-up-texts';
import { SetUpContactDocument, SetUpContactsDocument } from './contacts-page.generated';

/** Those people look for first, then the others. */
const subjects = [
  'PERSONNEL_FILE',
  'DATA_PROTECTION',
  'SIGN_IN',
  'CAREER',
  'DIGITAL_SKILLS',
  'ACCESSIBILITY',
  'ALGORITHMS',
] as const;
type Subject = (typeof subjects)[number];

const fields = ['name', 'role', 'phone', 'email', 'hours', 'place'] as const;
type Field = (typeof fields)[number];
type Values = Readonly<Record<Field, string>>;
const EMPTY: Values = { name: '', role: '', phone: '', email: '', hours: '', place: '' };
const ids = Object.fromEntries(fields.map((field) => [field, `contact-${field}`])) as Readonly<
  Record<Field, string>
>;

/** Who answers about each subject: one form, which may name the same person for several subjects at once. */
@Component({
  selector: 'jalon-set-up-contacts-page',
  imports: [FormErrors, FormField, LoadError, Loading, PageHeader, RouterLink, Tag, TranslocoDirective],
  providers: [provideIdentityTexts(), provideSetUpTexts()],
  templateUrl: './contacts-page.html',
  styleUrl: './contacts-page.css',
})
export class ContactsPage {
  private readonly apollo = inject(Apollo);

  protected readonly subjects = subjects;
  protected readonly fields = fields;
  protected readonly ids = ids;
  protected readonly result = queryResource(SetUpContactsDocument, () => ({}));
  protected readonly contacts = computed(() =>
    this.result.hasValue() ? this.result.value().contacts : null,
  );
  protected readonly named = computed(
    () => new Map((this.contacts() ?? []).map((contact) => [contact.subject, contact])),
  );
  /** Those without anyone are chosen beforehand: one person for all of them is the quickest start. */
  protected readonly chosen = linkedSignal<ReadonlySet<Subject>>(
    () => new Set(subjects.filter((subject) => !this.named().has(subject))),
  );
  protected readonly values = signal<Values>(EMPTY);
  protected readonly saved = signal(false);
  protected readonly act = new Act();
  protected readonly faults = computed(() => this.act.faults('contact-save', ids));

  protected choose(subject: Subject, isChosen: boolean): void {
    const others = [...this.chosen()].filter((one) => one !== subject);
    this.chosen.set(new Set(isChosen ? [...others, subject] : others));
  }

  /** Fills the form with who answers today. */
  protected amend(subject: Subject): void {
    const { name, role, phone, email, hours, place } = this.named().get(subject) ?? EMPTY;
    this.values.set({ name, role, phone, hours, email: email ?? '', place: place ?? '' });
    this.chosen.set(new Set([subject]));
    setTimeout(() => document.getElementById(ids.name)?.focus());
  }

  protected change(field: Field, value: string): void {
    this.values.update((values) => ({ ...values, [field]: value }));
  }

  protected async save(): Promise<void> {
    this.saved.set(false);
    const done = await this.act.attempt(async () => {
      for (const subject of this.chosen()) {
        const userErrors = await this.send(subject);
        if (!userErrors || userErrors.length > 0) return userErrors;
      }
      return [];
    });
    if (!done) return;
    this.result.reload();
    this.saved.set(true);
    this.values.set(EMPTY);
  }

  private async send(subject: Subject) {
    const { email, place, ...texts } = this.values();
    const input = { ...texts, subject, email: email.trim() || null, place: place.trim() || null };
    const { data } = await firstValueFrom(
      this.apollo.mutate({ mutation: SetUpContactDocument, variables: { input } }),
    );
    return data?.setContact.userErrors;
  }
}
