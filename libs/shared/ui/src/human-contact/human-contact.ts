import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { uniqueId } from '../text/unique-id';

/** Someone to talk to: the same shape as the API's `Contact`, without its subject. */
export interface ContactDetails {
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly email?: string | null;
  readonly hours: string;
  readonly place?: string | null;
}

/** A named person, a telephone, hours: a human is always in sight. */
@Component({
  selector: 'jalon-human-contact',
  imports: [TranslocoDirective],
  template: `
    <section class="box" data-outlined [attr.aria-labelledby]="headingId" *transloco="let t">
      <h2 [id]="headingId">{{ heading() ?? t('ui.contact.heading') }}</h2>
      <p>
        {{ contact().name }}<br /><span class="soft">{{ contact().role }}</span>
      </p>
      <p>
        <a [href]="phoneHref()" class="number">{{ contact().phone }}</a><br /><span class="soft">{{
          contact().hours
        }}</span>
      </p>
      @if (contact().place; as place) {
        <p class="soft">{{ place }}</p>
      }
      @if (contact().email; as email) {
        <p>
          <a [href]="'mailto:' + email">{{ t('ui.contact.write') }}</a>
        </p>
      }
    </section>
  `,
  styleUrl: './human-contact.css',
})
export class HumanContact {
  /** The person to talk to. */
  readonly contact = input.required<ContactDetails>();

  /** Replaces "Parler à quelqu’un" where the subject must be said. */
  readonly heading = input<string>();

  protected readonly headingId = uniqueId('contact');
  /** `tel:` wants digits only. */
  protected readonly phoneHref = computed(() => `tel:${this.contact().phone.replace(/[^\d+]/g, '')}`);
}
