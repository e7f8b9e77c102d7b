import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Act, ChoiceField, type Fault, FormErrors, FormField } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Dialog } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CertificatePageDocument, RevokeCertificateDocument } from './certificate-page.generated';

const GROUND = 'revocation-ground';
const EXPLANATION = 'revocation-explanation';
const grounds = ['MATERIAL_ERROR', 'IDENTITY', 'FRAUD', 'AGENT_REQUEST'] as const;

/** Withdraws a certificate for a ground of the list, explained to its holder, after a warning of what it does. */
@Component({
  selector: 'jalon-revoke-form',
  imports: [ChoiceField, Dialog, FormErrors, FormField, TranslocoDirective],
  templateUrl: './revoke-form.html',
  styles: `
    form {
      display: grid;
      gap: 18px;
    }
  `,
})
export class RevokeForm {
  private readonly apollo = inject(Apollo);

  readonly certificateId = input.required<string>();
  readonly holderName = input.required<string>();
  readonly number = input.required<string>();
  readonly revoked = output();

  protected readonly ground = signal('');
  protected readonly explanation = signal('');
  protected readonly confirming = signal(false);
  protected readonly revoking = new Act();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed<readonly Fault[]>(() => [
    ...this.missing(),
    ...this.revoking.faults(EXPLANATION, { ground: GROUND }),
  ]);
  protected readonly grounds = grounds;
  protected readonly groundId = GROUND;
  protected readonly explanationId = EXPLANATION;

  protected ask(): void {
    const missing = [
      ...(this.ground() === '' ? [{ fieldId: GROUND, code: 'GROUND_REQUIRED' }] : []),
      ...(this.explanation().trim() === '' ? [{ fieldId: EXPLANATION, code: 'EXPLANATION_REQUIRED' }] : []),
    ];
    this.missing.set(missing);
    this.confirming.set(missing.length === 0);
  }

  protected async revoke(): Promise<void> {
    const ground = grounds.find((known) => known === this.ground());
    if (!ground) return;
    const input = { certificateId: this.certificateId(), ground, explanation: this.explanation().trim() };
    const done = await this.revoking.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: RevokeCertificateDocument,
          variables: { input },
          refetchQueries: [CertificatePageDocument],
        }),
      );
      return data?.revokeCertificate.userErrors;
    });
    this.confirming.set(false);
    if (done) this.revoked.emit();
  }
}
