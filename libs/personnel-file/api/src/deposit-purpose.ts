import { notFound, type UploadPurpose } from '@jalon/shared/api';
import { MAXIMUM_PIECE_BYTES } from './file-piece.rules';
import { reachAgent } from './filing.service';
import { authorize } from './policy';

export const PIECE_PURPOSE = 'PIECE';

/** Files sent to become pieces of an agent's file. */
export const pieceUploads: UploadPurpose = {
  code: PIECE_PURPOSE,
  mediaTypes: ['application/pdf', 'image/png', 'image/jpeg'],
  maximumBytes: MAXIMUM_PIECE_BYTES,
  authorize: async (ctx, agentId) => {
    if (agentId === null) throw notFound();
    authorize(ctx, 'depositPieces', { ...(await reachAgent(ctx, agentId)), agentId });
  },
};
