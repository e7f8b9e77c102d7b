import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Act, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Dialog } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CertificatePageDocument, ReplaceCertificateDocument } from './certificate-page.generated';

const REASON = 'replacement-reason';

/** Issues the same certificate with the holder's name of today, under a new number linked to the old one. */
@Component({
  selector: 'jalon-replace-form',
  imports: [Dialog, FormErrors, FormField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'certification.replace'">
      <form novalidate (submit)="$event.preventDefault(); ask()">
        <p>{{ t('effects') }}</p>
        <jalon-form-errors [faults]="faults()" />
        <jalon-form-field
          kind="area"
          [fieldId]="reasonId"
          [label]="t('reason')"
          [hint]="t('reasonHint')"
          [faults]="faults()"
          [(value)]="reason"
        />
        <p>
          <button class="button">{{ t('action') }}</button>
        </p>
      </form>
      <jalon-dialog [heading]="t('ask')" [(open)]="confirming">
        <p>{{ t('askMeaning') }}</p>
        <button jalonActions type="button" class="button button--quiet" (click)="confirming.set(false)">
          {{ t('no') }}
        </button>
        <button
          jalonActions
          type="button"
          class="button"
          [attr.aria-disabled]="replacing.busy()"
          (click)="replace()"
        >
          {{ t('yes') }}
        </button>
      </jalon-dialog>
    </ng-container>
  `,
  styles: `
    form {
      display: grid;
      gap: 18px;
    }
  `,
})
export class ReplaceForm {
  private readonly apollo = inject(Apollo);

  readonly certificateId = input.required<string>();
  readonly replaced = output<{ readonly id: string; readonly number: string }>();

  protected readonly reason = signal('');
  protected readonly confirming = signal(false);
  protected readonly replacing = new Act();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed<readonly Fault[]>(() => [
    ...this.missing(),
    ...this.replacing.faults(REASON),
  ]);
  protected readonly reasonId = REASON;

  protected ask(): void {
    const missing = this.reason().trim() === '' ? [{ fieldId: REASON, code: 'REASON_REQUIRED' }] : [];
    this.missing.set(missing);
    this.confirming.set(missing.length === 0);
  }

  protected async replace(): Promise<void> {
    const input = { certificateId: this.certificateId(), reason: this.reason().trim() };
    let successor: { readonly id: string; readonly number: string } | null | undefined;
    await this.replacing.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: ReplaceCertificateDocument,
          variables: { input },
          refetchQueries: [CertificatePageDocument],
        }),
      );
      successor = data?.replaceCertificate.certificate;
      return data?.replaceCertificate.userErrors;
    });
    this.confirming.set(false);
    if (successor) this.replaced.emit(successor);
  }
}
