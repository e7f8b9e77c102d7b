import { Component, computed, inject, input, output } from '@angular/core';
import { Apollo, ListEnd, PagedResource, pollWhile, refresher } from '@jalon/shared/portal';
import { DataTable, EmptyState, JalonDateTimePipe, LoadError, Loading, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { KeyAct } from '../api-keys-page/key-act';
import { ReplayWebhookDeliveryDocument, WebhookLogDocument } from './webhooks.generated';

const PAGE_SIZE = 20;

/** What the log has words for; anything else is said in general ones. */
const reasons: ReadonlySet<string> = new Set([
  'ADDRESS_FORBIDDEN',
  'GONE',
  'REFUSED_BY_RECEIVER',
  'REDIRECTED',
  'TIMEOUT',
  'NAME_NOT_FOUND',
  'CERTIFICATE_NOT_TRUSTED',
  'UNREACHABLE',
  'PAUSED',
]);

const tones = { PENDING: 'neutral', DELIVERED: 'good', FAILED: 'bad' } as const;

/** What an address was told, what came of it, and a button to tell it again. */
@Component({
  selector: 'jalon-webhook-log',
  imports: [DataTable, EmptyState, JalonDateTimePipe, ListEnd, LoadError, Loading, Tag, TranslocoDirective],
  templateUrl: './webhook-log.html',
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class WebhookLog {
  private readonly apollo = inject(Apollo);

  readonly webhookId = input.required<string>();
  /** What the last act did, as a key of the page's outcomes. */
  readonly outcome = output<string>();

  private readonly variables = () => ({ webhookId: this.webhookId(), first: PAGE_SIZE });
  protected readonly list = new PagedResource(
    WebhookLogDocument,
    this.variables,
    ({ webhookDeliveries }) => webhookDeliveries,
  );
  /** Reads the log again. */
  readonly refresh = refresher(WebhookLogDocument, this.variables);
  protected readonly act = new KeyAct();
  protected readonly tones = tones;
  private readonly isUnderWay = computed(
    () => this.list.nodes()?.some(({ state, attempts }) => state === 'PENDING' && attempts === 0) ?? false,
  );

  constructor() {
    // A message just asked for leaves within a second or two.
    pollWhile(this.isUnderWay, this.refresh);
  }

  protected reasonKey(code: string): string {
    return 'error.' + (reasons.has(code) ? code : 'other');
  }

  protected async replay(deliveryId: string): Promise<void> {
    const done = await this.act.attempt(async () => {
      const variables = { input: { deliveryId } };
      const send = this.apollo.mutate({ mutation: ReplayWebhookDeliveryDocument, variables });
      return (await firstValueFrom(send)).data?.replayWebhookDelivery;
    });
    this.outcome.emit(done ? 'replayed' : 'failed');
  }
}
