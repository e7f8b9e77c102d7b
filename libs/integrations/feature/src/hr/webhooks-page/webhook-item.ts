import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Apollo } from '@jalon/shared/portal';
import { Dialog, JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { KeyAct } from '../api-keys-page/key-act';
import { WebhookLog } from './webhook-log';
import type { ToldSecret } from './webhook-secret';
import {
  RemoveWebhookDocument,
  RotateWebhookSecretDocument,
  SetWebhookActiveDocument,
  TestWebhookDocument,
  WebhooksPageDocument,
  type WebhooksPageQuery,
} from './webhooks.generated';

/** One address: what it is told of, whether it is, what may be done about it, and its log. */
@Component({
  selector: 'jalon-webhook-item',
  imports: [Dialog, JalonDatePipe, Tag, TranslocoDirective, WebhookLog],
  templateUrl: './webhook-item.html',
  styleUrl: './webhook-item.css',
})
export class WebhookItem {
  private readonly apollo = inject(Apollo);
  private readonly log = viewChild(WebhookLog);

  readonly webhook = input.required<WebhooksPageQuery['webhooks'][number]>();
  /** What the last act did, as a key of the page's outcomes. */
  readonly outcome = output<string>();
  /** The new secret, told once. */
  readonly rotated = output<ToldSecret>();

  protected readonly act = new KeyAct();
  protected readonly isLogOpen = signal(false);
  protected readonly removing = signal(false);
  protected readonly rotating = signal(false);

  protected async test(): Promise<void> {
    const done = await this.act.attempt(async () => {
      const send = this.apollo.mutate({ mutation: TestWebhookDocument, variables: this.variables });
      return (await firstValueFrom(send)).data?.testWebhook;
    });
    this.tell(done, 'tested');
    if (!done) return;
    this.isLogOpen.set(true);
    this.log()?.refresh();
  }

  protected async setActive(isActive: boolean): Promise<void> {
    const done = await this.act.attempt(async () => {
      const variables = { input: { ...this.variables.input, isActive } };
      const send = this.apollo.mutate({ mutation: SetWebhookActiveDocument, variables });
      return (await firstValueFrom(send)).data?.setWebhookActive;
    });
    this.tell(done, isActive ? 'resumed' : 'paused');
  }

  protected async rotate(): Promise<void> {
    const done = await this.act.attempt(async () => {
      const mutation = RotateWebhookSecretDocument;
      // Never in the cache: a secret is told once, and forgotten.
      const send = this.apollo.mutate({ mutation, variables: this.variables, fetchPolicy: 'no-cache' });
      return (await firstValueFrom(send)).data?.rotateWebhookSecret;
    });
    this.rotating.set(false);
    if (done?.secret) this.rotated.emit({ secret: done.secret, url: this.webhook().url });
    else this.outcome.emit('failed');
  }

  protected async remove(): Promise<void> {
    const done = await this.act.attempt(async () => {
      const mutation = RemoveWebhookDocument;
      const refetchQueries = [WebhooksPageDocument];
      const send = this.apollo.mutate({ mutation, variables: this.variables, refetchQueries });
      return (await firstValueFrom(send)).data?.removeWebhook;
    });
    this.removing.set(false);
    this.tell(done, 'removed');
  }

  private get variables() {
    return { input: { webhookId: this.webhook().id } };
  }

  private tell(done: object | null, outcome: string): void {
    this.outcome.emit(done ? outcome : 'failed');
  }
}
