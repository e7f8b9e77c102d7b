import { Component, DOCUMENT, inject } from '@angular/core';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { tellProved } from './proof-channel';
import { provideProofTexts } from './proof-texts';

/** Where a proof of identity ends: the page that waits is told, and this window closes if the browser allows it. */
@Component({
  selector: 'jalon-proof-done-page',
  imports: [PageHeader, TranslocoDirective],
  template: `<jalon-page-header *transloco="let t" [heading]="t('proof.done.heading')">
    <p>{{ t('proof.done.text') }}</p>
  </jalon-page-header>`,
  providers: [provideProofTexts()],
})
export class ProofDonePage {
  constructor() {
    tellProved();
    inject(DOCUMENT).defaultView?.close();
  }
}
