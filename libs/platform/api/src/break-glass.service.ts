import { recordAuditEvent } from '@jalon/audit/api';
import {
  agentNamesByPersonId,
  authorizeIdentity,
  BreakGlass,
  BreakGlassEnd,
  Employer,
  habilitationsInForce,
  HabilitationOperation,
  isBreakGlassOpen,
  personsHabilitatedTo,
} from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import {
  isUuid,
  notFound,
  refused,
  type RequestContext,
  requireFreshSignIn,
  type UserError,
} from '@jalon/shared/api';
import { IsNull, MoreThan } from 'typeorm';
import { BREAK_GLASS_OPENED } from './break-glass.notice';
import { breakGlassErrors, type BreakGlassRequest } from './break-glass.rules';

const MINUTE = 60_000;

export interface OpenBreakGlass extends BreakGlassRequest {
  readonly employerId: string;
}

/**
 * Opens an emergency access to one employer, told at once to those who give rights there and to its data-protection
 * officer. @returns the access, or what is wrong
 */
export async function openBreakGlass(
  ctx: RequestContext,
  { employerId, ...request }: OpenBreakGlass,
): Promise<{ access: BreakGlass | null; userErrors: readonly UserError[] }> {
  authorizeIdentity(ctx, 'operatePlatform', { habilitations: await habilitationsInForce(ctx) });
  if (!isUuid(employerId) || !(await ctx.db.existsBy(Employer, { id: employerId }))) throw notFound();
  // Nobody opens somebody else's files from a session left on a desk.
  requireFreshSignIn(ctx);
  const userErrors = breakGlassErrors(request);
  if (userErrors.length > 0) return { access: null, userErrors };
  const operatorName = (await ctx.load(agentNamesByPersonId, ctx.signedIn.personId)) ?? '';
  const id = ctx.newId();
  return ctx.inEmployer(employerId, (inside) => openInside(inside, { id, operatorName, ...request }), id);
}

async function openInside(
  inside: RequestContext,
  { id, operatorName, reason, ticket, minutes }: BreakGlassRequest & { id: string; operatorName: string },
) {
  const { employerId } = inside;
  const operatorPersonId = inside.signedIn.personId;
  const now = inside.now();
  const underWay = { employerId, operatorPersonId, endedAt: IsNull(), expiresAt: MoreThan(now) };
  if (await inside.db.existsBy(BreakGlass, underWay)) {
    return { access: null, userErrors: [refused('ALREADY_OPEN', 'employerId', 'Use the access under way.')] };
  }
  const access: BreakGlass = {
    employerId,
    id,
    operatorPersonId,
    operatorName,
    reason: reason.trim(),
    ticket: ticket.trim(),
    openedAt: now,
    expiresAt: new Date(now.getTime() + minutes * MINUTE),
    endedAt: null,
    endedBy: null,
  };
  await inside.db.insert(BreakGlass, access);
  await recordAuditEvent(inside, 'platform.openBreakGlass', object(id), { minutes });
  await tellTheEmployer(inside, access);
  return { access, userErrors: [] };
}

const object = (objectId: string) => ({ objectType: 'break_glass', objectId });

/** Each of them once, whatever their rights. */
async function tellTheEmployer(inside: RequestContext, { id }: BreakGlass): Promise<void> {
  const told = new Set<string>();
  for (const operation of [HabilitationOperation.MANAGE_HABILITATIONS, HabilitationOperation.PROTECT_DATA]) {
    for (const personId of await personsHabilitatedTo(inside, operation)) told.add(personId);
  }
  for (const to of told) {
    await notify(inside, { kind: BREAK_GLASS_OPENED.code, to, path: '/rh/acces-de-secours', objectId: id });
  }
}

/** The operator has done what was to be done. Ending it again changes nothing. */
export async function closeBreakGlass(
  ctx: RequestContext,
  { employerId, id }: { readonly employerId: string; readonly id: string },
): Promise<BreakGlass> {
  authorizeIdentity(ctx, 'operatePlatform', { habilitations: await habilitationsInForce(ctx) });
  if (!isUuid(employerId)) throw notFound();
  return ctx.inEmployer(employerId, (inside) => end(inside, id, BreakGlassEnd.OPERATOR), id);
}

/** The employer puts an end to it, without a reason to give. */
export async function endBreakGlass(ctx: RequestContext, id: string): Promise<BreakGlass> {
  authorizeIdentity(ctx, 'endBreakGlass', { habilitations: await habilitationsInForce(ctx) });
  return end(ctx, id, BreakGlassEnd.EMPLOYER);
}

async function end(ctx: RequestContext, id: string, endedBy: BreakGlassEnd): Promise<BreakGlass> {
  const { employerId } = ctx;
  const access = isUuid(id)
    ? await ctx.db.findOne(BreakGlass, { where: { employerId, id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!access) throw notFound();
  if (!isBreakGlassOpen(access, ctx.now())) return access;
  const ended = { endedAt: ctx.now(), endedBy };
  await ctx.db.update(BreakGlass, { employerId, id }, ended);
  await recordAuditEvent(ctx, 'platform.endBreakGlass', object(id), { endedBy });
  return { ...access, ...ended };
}

/** Every emergency access to the active employer, the latest first. */
export async function breakGlassAccesses(ctx: RequestContext): Promise<BreakGlass[]> {
  authorizeIdentity(ctx, 'readBreakGlass', { habilitations: await habilitationsInForce(ctx) });
  return accessesHere(ctx);
}

/** Those of the employer the context is in. Whoever calls has authorised the reader. */
export function accessesHere(ctx: RequestContext): Promise<BreakGlass[]> {
  return ctx.db.find(BreakGlass, {
    where: { employerId: ctx.employerId },
    order: { openedAt: 'DESC', id: 'DESC' },
  });
}
