import { connectionType, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WebhookDelivery, WebhookEndpoint } from './webhook.entity';

export const WebhookDeliveryConnection = connectionType(WebhookDelivery, 'WebhookDelivery');

@InputType()
export class AddWebhookInput {
  @Field(() => String)
  url!: string;

  @Field(() => [String])
  events!: string[];
}

@InputType()
export class WebhookInput {
  @Field(() => ID)
  webhookId!: string;
}

@InputType()
export class SetWebhookActiveInput extends WebhookInput {
  @Field(() => Boolean)
  isActive!: boolean;
}

@InputType()
export class ReplayWebhookDeliveryInput {
  @Field(() => ID)
  deliveryId!: string;
}

@ObjectType({ simpleResolvers: true })
export class WebhookPayload {
  @Field(() => WebhookEndpoint, { nullable: true })
  webhook!: WebhookEndpoint | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class WebhookSecretPayload extends WebhookPayload {
  @Field(() => String, { nullable: true, description: 'What its messages are signed with, told this once.' })
  secret!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class WebhookDeliveryPayload {
  @Field(() => WebhookDelivery, { nullable: true })
  delivery!: WebhookDelivery | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
