import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Act, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { SetContact } from './employer';
import { SetEmployerContactDocument } from './employer-page.generated';

const subjects = [
  'PERSONNEL_FILE',
  'CAREER',
  'DIGITAL_SKILLS',
  'ACCESSIBILITY',
  'DATA_PROTECTION',
  'SIGN_IN',
  'ALGORITHMS',
] as const satisfies readonly SetContact['subject'][];

type Subject = (typeof subjects)[number];
type Draft = Readonly<Record<keyof typeof FIELDS, string>>;

/** Identifiers of the fields, by the names of the API's inputs. */
const FIELDS = {
  name: 'contact-name',
  role: 'contact-role',
  phone: 'contact-phone',
  email: 'contact-email',
  hours: 'contact-hours',
  place: 'contact-place',
};

/** Whom the employer's people may call, subject by subject. */
@Component({
  selector: 'jalon-contact-form',
  imports: [Card, FormErrors, FormField, TranslocoDirective],
  templateUrl: './contact-form.html',
  styleUrl: '../form.css',
})
export class ContactForm {
  private readonly apollo = inject(Apollo);

  readonly employerId = input.required<string>();
  readonly contacts = input.required<readonly SetContact[]>();
  readonly saved = output();

  protected readonly subjects = subjects;
  protected readonly subject = signal<Subject>('PERSONNEL_FILE');
  private readonly known = computed(() => this.contacts().find((one) => one.subject === this.subject()));
  /** What was typed of each subject: looking at another one loses nothing. */
  private readonly drafts = signal<Readonly<Partial<Record<Subject, Draft>>>>({});
  private readonly written = computed(() => this.drafts()[this.subject()] ?? this.known());
  protected readonly name = linkedSignal(() => this.written()?.name ?? '');
  protected readonly role = linkedSignal(() => this.written()?.role ?? '');
  protected readonly phone = linkedSignal(() => this.written()?.phone ?? '');
  protected readonly email = linkedSignal(() => this.written()?.email ?? '');
  protected readonly hours = linkedSignal(() => this.written()?.hours ?? '');
  protected readonly place = linkedSignal(() => this.written()?.place ?? '');
  protected readonly missing = computed(() =>
    subjects.filter((subject) => !this.contacts().some((one) => one.subject === subject)),
  );
  protected readonly saving = new Act();
  protected readonly faults = computed(() => this.saving.faults('contact-name', FIELDS));
  protected readonly isSaved = signal(false);

  protected choose({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    this.drafts.update((drafts) => ({ ...drafts, [this.subject()]: this.typed() }));
    this.subject.set(subjects.find((one) => one === value) ?? 'PERSONNEL_FILE');
    this.isSaved.set(false);
  }

  protected async save(): Promise<void> {
    this.isSaved.set(false);
    const done = await this.saving.attempt(async () => {
      const input = {
        employerId: this.employerId(),
        subject: this.subject(),
        name: this.name(),
        role: this.role(),
        phone: this.phone(),
        email: this.email().trim() || null,
        hours: this.hours(),
        place: this.place().trim() || null,
      };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: SetEmployerContactDocument, variables: { input } }),
      );
      return data?.setEmployerContact.userErrors;
    });
    this.isSaved.set(done);
    if (done) this.saved.emit();
  }

  private typed(): Draft {
    const [name, role, phone] = [this.name(), this.role(), this.phone()];
    return { name, role, phone, email: this.email(), hours: this.hours(), place: this.place() };
  }
}
