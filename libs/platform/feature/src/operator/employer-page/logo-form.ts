import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Act, FormErrors } from '@jalon/shared/forms';
import { Apollo } from '@jalon/shared/portal';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { Employer } from './employer';
import { RemoveEmployerLogoDocument } from './employer-page.generated';

const LARGEST = 200 * 1024;
const FIELD = 'logo-file';

/** The employer's logo: a small PNG, shown at the top of the portal to its people. */
@Component({
  selector: 'jalon-logo-form',
  imports: [Card, FormErrors, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'platform.logo'" [heading]="t('heading')">
      <form novalidate (submit)="$event.preventDefault()">
        <jalon-form-errors [faults]="faults()" />
        @if (employer().logoPath; as path) {
          <p><img class="logo" [src]="path" [alt]="t('current', { employer: employer().shortName })" /></p>
        } @else {
          <p>{{ t('none') }}</p>
        }
        <div>
          <label class="label" [for]="fieldId">{{ t('choose') }}</label>
          <p class="soft small" [id]="fieldId + '-hint'">{{ t('hint') }}</p>
          <input
            type="file"
            accept="image/png"
            [id]="fieldId"
            [attr.aria-describedby]="fieldId + '-hint'"
            (change)="send($event)"
          />
        </div>
        @if (employer().logoPath) {
          <p class="actions">
            <button type="button" class="button button--quiet" (click)="remove()">{{ t('remove') }}</button>
          </p>
        }
        <p role="status" class="small">{{ done() ? t('done') : '' }}</p>
      </form>
    </jalon-card>
  `,
  styleUrl: '../form.css',
})
export class LogoForm {
  private readonly apollo = inject(Apollo);

  readonly employer = input.required<Employer>();
  readonly saved = output();
  protected readonly fieldId = FIELD;
  protected readonly sending = new Act();
  protected readonly faults = computed(() => this.sending.faults(FIELD));
  protected readonly done = signal(false);

  protected async send({ target }: Event): Promise<void> {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    await this.attempt(async () => {
      if (file.size > LARGEST) return [{ code: 'TOO_HEAVY' }];
      const answer = await fetch(`/files/employers/${this.employer().id}/logo`, {
        method: 'POST',
        headers: { 'content-type': 'image/png' },
        body: file,
      });
      if (!answer.ok) return undefined;
      const { fault } = (await answer.json()) as { readonly fault?: string };
      return fault ? [{ code: fault }] : [];
    });
  }

  protected async remove(): Promise<void> {
    await this.attempt(async () => {
      const variables = { input: { employerId: this.employer().id } };
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: RemoveEmployerLogoDocument, variables }),
      );
      return data?.removeEmployerLogo.userErrors;
    });
  }

  private async attempt(send: Parameters<Act['attempt']>[0]): Promise<void> {
    this.done.set(false);
    this.done.set(await this.sending.attempt(send));
    if (this.done()) this.saved.emit();
  }
}
