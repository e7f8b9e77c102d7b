import { Component, computed, inject, output, signal } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import { activeLanguage, ErrorSummary } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { KeyAct } from '../api-keys-page/key-act';
import { type WebhookEvent, webhookEvents } from './webhook-events';
import type { ToldSecret } from './webhook-secret';
import { AddWebhookDocument, WebhooksPageDocument } from './webhooks.generated';

/** What the catalogue has a sentence for; anything else is said in general words. */
const known: ReadonlySet<string> = new Set([
  'NOT_A_URL',
  'NOT_HTTPS',
  'HAS_CREDENTIALS',
  'NOT_PUBLIC',
  'TOO_LONG',
  'ALREADY_THERE',
  'TOO_MANY',
  'REQUIRED',
  'FORBIDDEN',
]);

/** Adds an address, told of the events that are chosen. */
@Component({
  selector: 'jalon-add-webhook-form',
  imports: [ErrorSummary, TranslocoDirective],
  templateUrl: './add-webhook-form.html',
  styleUrl: '../api-keys-page/key-form.css',
})
export class AddWebhookForm {
  private readonly apollo = inject(Apollo);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  /** The secret, told once. */
  readonly added = output<ToldSecret>();

  protected readonly act = new KeyAct();
  protected readonly url = signal('');
  protected readonly chosen = signal<readonly WebhookEvent[]>(webhookEvents);
  protected readonly events = webhookEvents;
  protected readonly errors = computed(() =>
    this.act.faults().map(({ field, code }) => ({
      fieldId: `new-webhook-${field === 'events' ? 'events' : 'url'}`,
      message: this.transloco.translate(
        `integrations.webhooks.faults.${known.has(code) ? code : 'NOT_DONE'}`,
        {},
        this.language(),
      ),
    })),
  );

  protected toggle(event: WebhookEvent, isChosen: boolean): void {
    this.chosen.update((chosen) =>
      webhookEvents.filter((one) => (one === event ? isChosen : chosen.includes(one))),
    );
  }

  protected async add(): Promise<void> {
    const input = { url: this.url().trim(), events: [...this.chosen()] };
    const done = await this.act.attempt(async () => {
      const mutation = AddWebhookDocument;
      const refetchQueries = [WebhooksPageDocument];
      // Never in the cache: a secret is told once, and forgotten.
      const fetchPolicy = 'no-cache';
      const send = this.apollo.mutate({ mutation, variables: { input }, refetchQueries, fetchPolicy });
      return (await firstValueFrom(send)).data?.addWebhook;
    });
    if (!done?.secret) return;
    this.url.set('');
    this.added.emit({ secret: done.secret, url: input.url });
  }
}
