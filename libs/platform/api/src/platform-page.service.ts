import { type BreakGlass, Contact, Employer, isBreakGlassOpen } from '@jalon/identity/api';
import { authorizeIdentity, habilitationsInForce } from '@jalon/identity/api';
import { fileInEmergency } from '@jalon/personnel-file/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { In } from 'typeorm';
import { accessesHere } from './break-glass.service';
import { employerRows } from './employer-list.service';
import { requireOperator } from './employer-settings.service';
import type {
  BreakGlassAccess,
  BreakGlassFile,
  PlatformEmployerDetail,
  PlatformState,
} from './platform.types';
import { platformState } from './platform-state.service';

/** Every employer of the platform. */
export async function platformEmployers(ctx: RequestContext) {
  await requireOperator(ctx);
  return employerRows(ctx);
}

/** One of them, with whom to call there and the emergency accesses to it; null when there is none. */
export async function platformEmployer(
  ctx: RequestContext,
  id: string,
): Promise<PlatformEmployerDetail | null> {
  await requireOperator(ctx);
  const employer = (await employerRows(ctx)).find((one) => one.id === id);
  if (!employer) return null;
  return ctx.inEmployer(id, async (inside) => ({
    employer,
    contacts: await inside.db.find(Contact, { where: { employerId: id }, order: { subject: 'ASC' } }),
    accesses: (await accessesHere(inside)).map((access) => accessView(ctx, access)),
  }));
}

export function accessView(ctx: RequestContext, access: BreakGlass): BreakGlassAccess {
  const isMine = access.operatorPersonId === ctx.signedIn.personId;
  return { ...access, isMine, isOpen: isBreakGlassOpen(access, ctx.now()) };
}

/** An agent's file by its matricule, under an access of the operator's own. */
export async function breakGlassFile(
  ctx: RequestContext,
  { employerId, accessId, matricule }: { employerId: string; accessId: string; matricule: string },
): Promise<BreakGlassFile | null> {
  authorizeIdentity(ctx, 'operatePlatform', { habilitations: await habilitationsInForce(ctx) });
  if (!isUuid(employerId) || !isUuid(accessId)) throw notFound();
  const file = await ctx.inEmployer(employerId, (inside) => fileInEmergency(inside, matricule), accessId);
  if (!file) return null;
  const path = `/files/break-glass/${employerId}/${accessId}/pieces`;
  return {
    ...file,
    pieces: file.pieces.map((piece) => ({ ...piece, downloadPath: `${path}/${piece.id}` })),
  };
}

/** The state of the platform, with the employers' names in place of their ids. */
export async function platformStateView(ctx: RequestContext): Promise<PlatformState> {
  const state = await platformState(ctx);
  const ids = state.deadJobs.flatMap(({ employerId }) => employerId ?? []);
  const employers = await ctx.db.findBy(Employer, { id: In(ids) });
  const nameOf = (id: string | null) => employers.find((one) => one.id === id)?.shortName ?? null;
  return {
    ...state,
    deadJobs: state.deadJobs.map(({ employerId, ...job }) => ({ ...job, employerName: nameOf(employerId) })),
  };
}
