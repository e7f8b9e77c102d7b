import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Act, type Choice, ChoiceField, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { activeLanguage, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { OfficerContact } from '../../contact/officer-contact';
import { provideDataProtectionTexts } from '../../data-protection-texts';
import { AskForRightDocument, type DataRight } from '../../request/request.generated';
import { MyRightsDocument } from '../rights-page/rights-page.generated';

const rights: readonly DataRight[] = [
  'ACCESS',
  'RECTIFICATION',
  'ERASURE',
  'RESTRICTION',
  'OBJECTION',
  'PORTABILITY',
  'AFTER_DEATH',
];
const RIGHT = 'ask-right';
const TEXT = 'ask-text';

/** Asks something about the data kept on oneself, in one’s own words; the officer alone reads them. */
@Component({
  selector: 'jalon-ask-page',
  imports: [ChoiceField, FormErrors, FormField, OfficerContact, PageHeader, RouterLink, TranslocoDirective],
  providers: [provideDataProtectionTexts()],
  templateUrl: './ask-page.html',
  styles: `
    form {
      display: grid;
      gap: 24px;
    }
  `,
})
export class AskPage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();
  /** The same act sent twice is done once. */
  private readonly idempotencyKey = crypto.randomUUID();

  protected readonly rightId = RIGHT;
  protected readonly textId = TEXT;
  protected readonly right = signal('');
  protected readonly text = signal('');
  protected readonly act = new Act();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.act.faults(TEXT, { text: TEXT, dataRight: RIGHT }),
  );
  protected readonly choices = computed<readonly Choice[]>(() => {
    const say = (key: string) => this.transloco.translate(`dataProtection.${key}`, {}, this.language());
    return rights.map((value) => ({ value, label: say(`right.${value}`), meaning: say(`meaning.${value}`) }));
  });

  protected async send(): Promise<void> {
    const dataRight = rights.find((one) => one === this.right());
    const text = this.text().trim();
    this.missing.set([
      ...(dataRight ? [] : [{ fieldId: RIGHT, code: 'RIGHT_REQUIRED' }]),
      ...(text ? [] : [{ fieldId: TEXT, code: 'REQUIRED' }]),
    ]);
    if (!dataRight || !text) return;
    let requestId: string | undefined;
    const done = await this.act.attempt(async () => {
      const input = { idempotencyKey: this.idempotencyKey, dataRight, text };
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: AskForRightDocument,
          variables: { input },
          refetchQueries: [MyRightsDocument],
        }),
      );
      requestId = data?.askForRight.request?.id;
      return data?.askForRight.userErrors;
    });
    if (!done || !requestId) return;
    await this.router.navigate(['/mes-droits/demandes', requestId], { queryParams: { enregistree: 1 } });
  }
}
