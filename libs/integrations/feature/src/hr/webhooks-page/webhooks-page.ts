import { Component, computed, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { errorCode, queryResource } from '@jalon/shared/portal';
import { Card, EmptyState, HumanContact, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideIntegrationsTexts } from '../../integrations-texts';
import { AddWebhookForm } from './add-webhook-form';
import { WebhookItem } from './webhook-item';
import { type ToldSecret, WebhookSecret } from './webhook-secret';
import { WebhooksPageDocument } from './webhooks.generated';

/** The addresses of the employer's software that are told what happens here. */
@Component({
  selector: 'jalon-webhooks-page',
  imports: [
    AddWebhookForm,
    Card,
    EmptyState,
    HumanContact,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
    WebhookItem,
    WebhookSecret,
  ],
  providers: [provideIntegrationsTexts()],
  templateUrl: './webhooks-page.html',
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      padding: 16px 0;
      border-top: 1px solid var(--line);
    }
    li:first-child {
      padding-top: 0;
      border-top: 0;
    }
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class WebhooksPage {
  protected readonly result = queryResource(WebhooksPageDocument, () => ({}));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly contact = computed(() =>
    this.result.hasValue()
      ? this.result.value().contacts.find(({ subject }) => subject === 'DATA_PROTECTION')
      : undefined,
  );
  /** What the last act did: kept in sight, and announced. */
  protected readonly outcome = signal('');
  protected readonly secret = signal<ToldSecret | null>(null);

  protected show(secret: ToldSecret): void {
    this.outcome.set('');
    this.secret.set(secret);
  }

  /** Another act has begun: the secret told before is no longer in the way, nor taken for another's. */
  protected tell(outcome: string): void {
    this.secret.set(null);
    this.outcome.set(outcome);
  }
}
