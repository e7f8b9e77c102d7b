import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { replayWebhookDelivery, webhookDeliveries } from './webhook-log.service';
import { type WebhookDelivery, WebhookEndpoint } from './webhook.entity';
import {
  addWebhook,
  removeWebhook,
  rotateWebhookSecret,
  setWebhookActive,
  testWebhook,
  webhooks,
} from './webhook.service';
import {
  AddWebhookInput,
  ReplayWebhookDeliveryInput,
  SetWebhookActiveInput,
  WebhookDeliveryConnection,
  WebhookDeliveryPayload,
  WebhookInput,
  WebhookPayload,
  WebhookSecretPayload,
} from './webhook.types';

/** The addresses of an employer's software that are told what happens. */
@Resolver()
export class WebhookResolver {
  @Query(() => [WebhookEndpoint], { description: 'For whoever manages integrations.' })
  webhooks(@Ctx() ctx: RequestContext): Promise<WebhookEndpoint[]> {
    return webhooks(ctx);
  }

  @Query(() => WebhookDeliveryConnection, { description: 'What a webhook was told, the latest first.' })
  webhookDeliveries(
    @Ctx() ctx: RequestContext,
    @Arg('webhookId', () => ID) webhookId: string,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<Connection<WebhookDelivery>> {
    return webhookDeliveries(ctx, webhookId, { first, after: after ?? null });
  }

  @Mutation(() => WebhookSecretPayload)
  addWebhook(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddWebhookInput) input: AddWebhookInput,
  ): Promise<WebhookSecretPayload> {
    return addWebhook(ctx, input);
  }

  @Mutation(() => WebhookSecretPayload, {
    description: 'The former secret signs beside the new one for a day.',
  })
  rotateWebhookSecret(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WebhookInput) { webhookId }: WebhookInput,
  ): Promise<WebhookSecretPayload> {
    return rotateWebhookSecret(ctx, webhookId);
  }

  @Mutation(() => WebhookPayload, { description: 'Pauses a webhook, or opens it again.' })
  setWebhookActive(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetWebhookActiveInput) input: SetWebhookActiveInput,
  ): Promise<WebhookPayload> {
    return setWebhookActive(ctx, input);
  }

  @Mutation(() => WebhookPayload)
  removeWebhook(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WebhookInput) { webhookId }: WebhookInput,
  ): Promise<WebhookPayload> {
    return removeWebhook(ctx, webhookId);
  }

  @Mutation(() => WebhookDeliveryPayload, { description: 'Sends a message that says nothing happened.' })
  testWebhook(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WebhookInput) { webhookId }: WebhookInput,
  ): Promise<WebhookDeliveryPayload> {
    return testWebhook(ctx, webhookId);
  }

  @Mutation(() => WebhookDeliveryPayload, { description: 'Makes a delivery again, under the same event id.' })
  replayWebhookDelivery(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReplayWebhookDeliveryInput) { deliveryId }: ReplayWebhookDeliveryInput,
  ): Promise<WebhookDeliveryPayload> {
    return replayWebhookDelivery(ctx, deliveryId);
  }
}
