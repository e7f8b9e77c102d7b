import { Component, computed, input } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import { Card, HumanContact } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MyCertificate } from '../my-certification';
import { SkillsContactDocument } from '../my-certification.generated';

/** Why the holder's certificate was revoked, in the words of who revoked it, and how to contest it. */
@Component({
  selector: 'jalon-revocation-card',
  imports: [Card, HumanContact, TranslocoDirective],
  templateUrl: './revocation-card.html',
  styles: `
    .ground {
      font-weight: 650;
    }
    .written {
      white-space: pre-line;
    }
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class RevocationCard {
  readonly certificate = input.required<Pick<MyCertificate, 'revocationGround' | 'revocationExplanation'>>();

  private readonly contacts = queryResource(SkillsContactDocument, () => ({}), 'cache-first');
  protected readonly contact = computed(() =>
    this.contacts.hasValue()
      ? this.contacts.value().contacts.find(({ subject }) => subject === 'DIGITAL_SKILLS')
      : undefined,
  );
}
