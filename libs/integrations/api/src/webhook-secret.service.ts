import { randomBytes } from 'node:crypto';
import { currentEmployerKey, employerKey, unwrapKey, wrapKey } from '@jalon/documents/api';
import type { RequestContext, WrappedKeys } from '@jalon/shared/api';
import { IsNull, MoreThan } from 'typeorm';
import { WebhookSecret } from './webhook.entity';

const SECRET_BYTES = 32;

/** A replaced secret still signs so long: time to change it in the receiver. */
const OVERLAP = 24 * 3_600_000;

/** Makes an endpoint's secret, beside the former one for a day. @returns it, for the only time. */
export async function makeSecret(ctx: RequestContext, endpointId: string): Promise<string> {
  const { employerId } = ctx;
  const [latest] = await ctx.db.find(WebhookSecret, {
    where: { employerId, endpointId },
    order: { version: 'DESC' },
    take: 1,
  });
  const endsAt = new Date(ctx.now().getTime() + OVERLAP);
  await ctx.db.update(WebhookSecret, { employerId, endpointId, endsAt: IsNull() }, { endsAt });
  const wrapping = await currentEmployerKey(ctx);
  const secret = randomBytes(SECRET_BYTES);
  const version = (latest?.version ?? 0) + 1;
  await ctx.db.insert(WebhookSecret, {
    employerId,
    endpointId,
    version,
    wrappedSecret: wrapKey(wrapping.key, secret, ownerOf({ employerId, endpointId, version })),
    employerKeyVersion: wrapping.version,
    madeAt: ctx.now(),
    endsAt: null,
  });
  return textOf(secret);
}

/** What an endpoint's messages are signed with today, the newest first. */
export async function secretsInForce(ctx: RequestContext, endpointId: string): Promise<string[]> {
  const { employerId } = ctx;
  const stored = await ctx.db.find(WebhookSecret, {
    where: [
      { employerId, endpointId, endsAt: IsNull() },
      { employerId, endpointId, endsAt: MoreThan(ctx.now()) },
    ],
    order: { version: 'DESC' },
  });
  const secrets: string[] = [];
  for (const one of stored) {
    const { key } = await employerKey(ctx, one.employerKeyVersion);
    secrets.push(textOf(unwrapKey(key, one.wrappedSecret, ownerOf(one))));
  }
  return secrets;
}

const textOf = (secret: Buffer) => `whsec_${secret.toString('base64')}`;

function ownerOf({
  employerId,
  endpointId,
  version,
}: Pick<WebhookSecret, 'employerId' | 'endpointId' | 'version'>): string {
  return `webhook-secret/${employerId}/${endpointId}/${version}`;
}

/** The secrets, for the rotation of the employer's key. */
export const webhookSecrets: WrappedKeys = {
  table: 'webhook_secret',
  column: 'wrapped_secret',
  id: ['endpoint_id', 'version'],
  ownerOf: (employerId, [endpointId = '', version]) =>
    ownerOf({ employerId, endpointId, version: Number(version) }),
};
