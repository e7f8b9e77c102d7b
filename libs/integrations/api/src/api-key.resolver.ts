import { agentNamesByPersonId } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ApiKey, ApiKeyState } from './api-key.entity';
import { stateOf } from './api-key.rules';
import { apiKeys, createApiKey, revokeApiKey, rotateApiKey } from './api-key.service';
import {
  ApiKeyPayload,
  ApiKeySecretPayload,
  CreateApiKeyInput,
  RevokeApiKeyInput,
  RotateApiKeyInput,
} from './api-key.types';

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => [ApiKey], { description: 'The employer’s API keys, at work or not, the latest first.' })
  apiKeys(@Ctx() ctx: RequestContext): Promise<ApiKey[]> {
    return apiKeys(ctx);
  }

  @Mutation(() => ApiKeySecretPayload, { description: 'Makes a key; its secret is answered once.' })
  createApiKey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput,
  ): Promise<ApiKeySecretPayload> {
    return createApiKey(ctx, input);
  }

  @Mutation(() => ApiKeySecretPayload, {
    description: 'Makes a key that takes over from another, which goes on until a chosen day.',
  })
  rotateApiKey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RotateApiKeyInput) input: RotateApiKeyInput,
  ): Promise<ApiKeySecretPayload> {
    return rotateApiKey(ctx, input);
  }

  @Mutation(() => ApiKeyPayload, { description: 'Ends a key at once.' })
  revokeApiKey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevokeApiKeyInput) input: RevokeApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return revokeApiKey(ctx, input);
  }

  @FieldResolver(() => ApiKeyState)
  state(@Ctx() ctx: RequestContext, @Root() key: ApiKey): ApiKeyState {
    return stateOf(key, ctx.today());
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who made it; null for whoever is no agent here.',
  })
  createdByName(@Ctx() ctx: RequestContext, @Root() { createdByPersonId }: ApiKey): Promise<string | null> {
    return ctx.load(agentNamesByPersonId, createdByPersonId);
  }
}
