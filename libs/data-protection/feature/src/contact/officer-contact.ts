import { Component, computed } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import { HumanContact } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideDataProtectionTexts } from '../data-protection-texts';
import { OfficerContactDocument } from './officer-contact.generated';

/** Whom to call about one’s data; how to find somebody when the employer has named nobody. */
@Component({
  selector: 'jalon-officer-contact',
  imports: [HumanContact, TranslocoDirective],
  providers: [provideDataProtectionTexts()],
  template: `
    <ng-container *transloco="let t; prefix: 'dataProtection.contact'">
      @if (contact(); as contact) {
        <jalon-human-contact [contact]="contact" [heading]="t('heading')" />
      } @else if (result.hasValue()) {
        <p class="soft">{{ t('nobody') }}</p>
      }
    </ng-container>
  `,
})
export class OfficerContact {
  protected readonly result = queryResource(OfficerContactDocument, () => ({}));
  protected readonly contact = computed(() =>
    this.result.hasValue()
      ? this.result.value().contacts.find(({ subject }) => subject === 'DATA_PROTECTION')
      : undefined,
  );
}
