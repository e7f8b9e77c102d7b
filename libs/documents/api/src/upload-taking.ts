import { notFound, type RequestContext, type UploadMediaType } from '@jalon/shared/api';
import { ownUpload } from './upload.service';
import { Upload, UploadState } from './upload.entity';

/** A file that was examined and is now the domain's. */
export interface TakenUpload {
  readonly storedFileId: string;
  readonly mediaType: UploadMediaType;
  readonly pageCount: number;
  /** Clear bytes. */
  readonly byteSize: number;
}

/** What became of the asking: the file, what it had already become, or why it cannot be taken. */
export type Taking =
  | { readonly taken: TakenUpload }
  | { readonly takenAs: string }
  | { readonly fault: 'NOT_ARRIVED' | 'BEING_CHECKED' | 'REFUSED' };

/** What a domain takes, and makes of it. */
export interface TakingOrder {
  readonly purpose: string;
  /** Null when the purpose has none. */
  readonly subjectId: string | null;
  /** What the file becomes in the domain. */
  readonly takenAs: string;
}

/**
 * Gives a domain the file that the very person sent for that purpose and subject, once: asked again, it says what it
 * became. Two who ask at once wait for one another; a failure of the operation gives it back.
 *
 * @throws NOT_FOUND when it is unknown, another's, for something else, or too old.
 */
export async function takeUpload(ctx: RequestContext, uploadId: string, order: TakingOrder): Promise<Taking> {
  const upload = await ownUpload(ctx, uploadId, { lock: true });
  if (upload.purpose !== order.purpose || upload.subjectId !== order.subjectId) throw notFound();
  const { state, storedFileId, mediaType, pageCount } = upload;
  if (state === UploadState.TAKEN) return { takenAs: upload.takenAs ?? '' };
  if (state !== UploadState.READY || !storedFileId || !mediaType || !pageCount)
    return { fault: faultOf(state) };
  const { employerId, id } = upload;
  const { takenAs } = order;
  // The name as given goes: what the file becomes has a title of its own.
  await ctx.db.update(Upload, { employerId, id }, { state: UploadState.TAKEN, takenAs, fileName: '' });
  return { taken: { storedFileId, mediaType, pageCount, byteSize: Number(upload.byteSize) } };
}

function faultOf(state: UploadState): 'NOT_ARRIVED' | 'BEING_CHECKED' | 'REFUSED' {
  if (state === UploadState.RECEIVING) return 'NOT_ARRIVED';
  return state === UploadState.REFUSED ? 'REFUSED' : 'BEING_CHECKED';
}
