import { Habilitation } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { In } from 'typeorm';
import { FilePiece } from './file-piece.entity';

/** What the access log says of a piece; null for one that is there no more. */
export async function piecesById(ctx: RequestContext, ids: readonly string[]): Promise<(FilePiece | null)[]> {
  const pieces = await ctx.db.find(FilePiece, {
    select: { id: true, number: true, title: true },
    where: { employerId: ctx.employerId, id: In([...ids]) },
  });
  return inOrder(ids, pieces);
}

/** The habilitations that grounded accesses, be they over today. */
export async function habilitationsById(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<(Habilitation | null)[]> {
  const habilitations = await ctx.db.find(Habilitation, {
    select: { id: true, label: true, validUntil: true, legalBasis: true },
    where: { employerId: ctx.employerId, id: In([...ids]) },
  });
  return inOrder(ids, habilitations);
}

function inOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly T[],
): (T | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
