import {
  acceptSecondRole as accept,
  endSecondRole as end,
  faultErrors,
  HabilitationOperation,
  offerSecondRole as offer,
  personsHabilitatedTo,
  refuseSecondRole as refuse,
  type SecondRoleAct,
  SecondRoleKind,
  secondRoles as rolesOf,
} from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import { nomenclature, PieceSensitivity } from '@jalon/personnel-file/api';
import { type RequestContext, textErrors } from '@jalon/shared/api';
import { toRole } from './role.rules';
import type {
  AcceptSecondRoleInput,
  AnswerSecondRoleInput,
  OfferSecondRoleInput,
  SecondRolePayload,
  SecondRoleView,
} from './role.types';

/** Those the active employer asked for, and those it was asked for; the last offered first. */
export async function secondRoles(ctx: RequestContext): Promise<SecondRoleView[]> {
  const today = ctx.today();
  return (await rolesOf(ctx)).map((role) => toRole(role, today));
}

export async function offerSecondRole(
  ctx: RequestContext,
  { populationOrgUnitId, ...input }: OfferSecondRoleInput,
): Promise<SecondRolePayload> {
  const documentTypes = typesOf(input.kind);
  const terms = { ...input, siret: input.siret.replace(/\s/g, ''), documentTypes };
  const done = await offer(ctx, { ...terms, populationOrgUnitId: populationOrgUnitId ?? null });
  return answered(ctx, done, 'roleOffered');
}

export async function acceptSecondRole(
  ctx: RequestContext,
  { roleId, agentId }: AcceptSecondRoleInput,
): Promise<SecondRolePayload> {
  return answered(ctx, await accept(ctx, roleId, agentId), 'roleAnswered');
}

export async function refuseSecondRole(
  ctx: RequestContext,
  { roleId, reason }: AnswerSecondRoleInput,
): Promise<SecondRolePayload> {
  const userErrors = textErrors('reason', reason, 500);
  if (userErrors.length > 0) return { role: null, userErrors };
  return answered(ctx, await refuse(ctx, roleId, reason), 'roleAnswered');
}

export async function endSecondRole(
  ctx: RequestContext,
  { roleId, reason }: AnswerSecondRoleInput,
): Promise<SecondRolePayload> {
  const userErrors = textErrors('reason', reason, 500);
  if (userErrors.length > 0) return { role: null, userErrors };
  return answered(ctx, await end(ctx, roleId, reason), 'roleEnded');
}

/** The types of pieces that go with a role: never a sensitive one. */
function typesOf(kind: SecondRoleKind): string[] {
  if (kind === SecondRoleKind.CERTIFIER) return [CERTIFICATES];
  if (kind === SecondRoleKind.REVIEWER) return [];
  return nomenclature()
    .filter(({ enabled, sensitivity }) => enabled && sensitivity === PieceSensitivity.STANDARD)
    .map(({ code }) => code);
}

/** Where certificates are filed. */
const CERTIFICATES = '15-01';

async function answered(
  ctx: RequestContext,
  { id, otherEmployerId, faults }: SecondRoleAct,
  notice: string,
): Promise<SecondRolePayload> {
  if (id === null || otherEmployerId === null) return { role: null, userErrors: faultErrors(faults) };
  const role = (await secondRoles(ctx)).find((one) => one.id === id) ?? null;
  // Last: what is told inside the other employer is its own, and is kept by itself.
  await ctx.inEmployer(otherEmployerId, (there) => tellManagers(there, notice, id));
  return { role, userErrors: [] };
}

async function tellManagers(there: RequestContext, notice: string, objectId: string): Promise<void> {
  const managers = await personsHabilitatedTo(there, HabilitationOperation.MANAGE_HABILITATIONS);
  for (const to of managers) {
    await notify(there, { kind: `rights.${notice}`, to, path: '/rh/roles-exterieurs', objectId });
  }
}
