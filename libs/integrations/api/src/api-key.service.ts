import { recordAuditEvent } from '@jalon/audit/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { ApiKey } from './api-key.entity';
import { creationFaults, newSecret, rotationFaults } from './api-key.rules';
import type {
  ApiKeyPayload,
  ApiKeySecretPayload,
  CreateApiKeyInput,
  RevokeApiKeyInput,
  RotateApiKeyInput,
} from './api-key.types';
import { authorizeManagement } from './management-right';

/** The employer's keys, at work or not, the latest first. */
export async function apiKeys(ctx: RequestContext): Promise<ApiKey[]> {
  await authorizeManagement(ctx);
  return ctx.db.find(ApiKey, {
    where: { employerId: ctx.employerId },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
}

export async function createApiKey(
  ctx: RequestContext,
  input: CreateApiKeyInput,
): Promise<ApiKeySecretPayload> {
  await authorizeManagement(ctx);
  const today = ctx.today();
  const userErrors = creationFaults(input, await keysAtWork(ctx, today), today);
  if (userErrors.length > 0) return { userErrors };
  const label = input.label.trim();
  const made = await makeKey(ctx, { ...input, label, rotatedFrom: null });
  await traceKey(ctx, 'createApiKey', made.apiKey);
  return { ...made, userErrors };
}

/** A new key for the same program, while the old one goes on until a chosen day: nothing stops in between. */
export async function rotateApiKey(
  ctx: RequestContext,
  input: RotateApiKeyInput,
): Promise<ApiKeySecretPayload> {
  await authorizeManagement(ctx);
  const old = await lockKey(ctx, input.id);
  const userErrors = rotationFaults(old, input, ctx.today());
  if (userErrors.length > 0) return { userErrors };
  const { label, scopes, expiresOn } = old;
  const made = await makeKey(ctx, { label, scopes, expiresOn: input.expiresOn, rotatedFrom: old.id });
  const endsOn = input.oldKeyEndsOn < expiresOn ? input.oldKeyEndsOn : expiresOn;
  await ctx.db.update(ApiKey, keyOf(ctx, old.id), { expiresOn: endsOn });
  await traceKey(ctx, 'rotateApiKey', made.apiKey);
  return { ...made, userErrors };
}

/** Ends a key at once: its next call is refused. */
export async function revokeApiKey(ctx: RequestContext, { id }: RevokeApiKeyInput): Promise<ApiKeyPayload> {
  await authorizeManagement(ctx);
  const apiKey = await lockKey(ctx, id);
  // Asked twice, it is revoked once.
  if (apiKey.revokedAt) return { apiKey, userErrors: [] };
  const revocation = { revokedAt: ctx.now(), revokedByPersonId: ctx.signedIn.personId };
  await ctx.db.update(ApiKey, keyOf(ctx, id), revocation);
  await traceKey(ctx, 'revokeApiKey', apiKey);
  return { apiKey: Object.assign(apiKey, revocation), userErrors: [] };
}

function keysAtWork(ctx: RequestContext, today: string): Promise<number> {
  const { employerId } = ctx;
  return ctx.db.countBy(ApiKey, { employerId, revokedAt: IsNull(), expiresOn: MoreThanOrEqual(today) });
}

type KeyTerms = Pick<ApiKey, 'label' | 'scopes' | 'expiresOn' | 'rotatedFrom'>;

async function makeKey(
  ctx: RequestContext,
  { label, scopes, expiresOn, rotatedFrom }: KeyTerms,
): Promise<{ readonly apiKey: ApiKey; readonly secret: string }> {
  const { secret, prefix, digest } = newSecret();
  const unused = { revokedAt: null, revokedByPersonId: null, lastUsedOn: null, warnedAt: null };
  const apiKey = ctx.db.create(ApiKey, {
    ...keyOf(ctx, ctx.newId()),
    label,
    scopes: [...new Set(scopes)],
    prefix,
    createdByPersonId: ctx.signedIn.personId,
    createdAt: ctx.now(),
    expiresOn,
    rotatedFrom,
    ...unused,
  });
  await ctx.db.insert(ApiKey, apiKey);
  await ctx.db.query('select integrations_keep_api_key($1, $2)', [digest, apiKey.id]);
  return { apiKey, secret };
}

/** @throws NOT_FOUND when it is unknown, or another employer's */
async function lockKey(ctx: RequestContext, id: string): Promise<ApiKey> {
  const apiKey = isUuid(id)
    ? await ctx.db.findOne(ApiKey, { where: keyOf(ctx, id), lock: { mode: 'pessimistic_write' } })
    : null;
  if (!apiKey) throw notFound();
  return apiKey;
}

const keyOf = ({ employerId }: RequestContext, id: string) => ({ employerId, id });

function traceKey(ctx: RequestContext, verb: string, { id, scopes, expiresOn }: ApiKey): Promise<void> {
  const object = { objectType: 'api_key', objectId: id };
  return recordAuditEvent(ctx, `integrations.${verb}`, object, { scopes, expiresOn });
}
