import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Act, actSender } from '@jalon/shared/forms';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideReorganisationTexts } from '../../reorganisation-texts';
import { type Terms, TERMS_FIELDS, TermsForm } from '../terms-form';
import { PrepareReorganisationDocument } from './prepare-page.generated';

/** Opens the preparation of a reorganisation: nothing changes until it is scheduled, and its day comes. */
@Component({
  selector: 'jalon-prepare-reorganisation-page',
  imports: [PageHeader, RouterLink, TermsForm, TranslocoDirective],
  providers: [provideReorganisationTexts()],
  templateUrl: './prepare-page.html',
})
export class PreparePage {
  private readonly router = inject(Router);
  /** The same form sent twice prepares one reorganisation. */
  private readonly id = crypto.randomUUID();

  protected readonly act = new Act();
  private readonly send = actSender(this.act);
  protected readonly faults = computed(() => this.act.faults('reorganisation-send', TERMS_FIELDS));

  protected async prepare(terms: Terms): Promise<void> {
    const done = await this.send(PrepareReorganisationDocument, { id: this.id, ...terms });
    if (done) await this.router.navigate(['/rh/reorganisations', this.id]);
  }
}
