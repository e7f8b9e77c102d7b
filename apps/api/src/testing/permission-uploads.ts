import { Readable } from 'node:stream';
import { storeFile } from '@jalon/documents/api';
import { soundPdf } from '@jalon/documents/api/testing';
import type { Actor, RequestContext } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for among files on their way. */
export interface UploadsWorld {
  /** A file that the certifier is sending for the holder's file, new each time. */
  certifiersUpload(): Promise<string>;
  /** Another, examined and good to be filed. */
  certifiersReadyUpload(): Promise<string>;
}

export function uploadsWorld(database: TestDatabase, certifier: Actor, holder: Actor): UploadsWorld {
  const bytes = soundPdf();
  const insert = async (ctx: RequestContext, storedFileId: string | null): Promise<string> => {
    const id = ctx.newId();
    const { employerId, personId } = ctx.signedIn;
    const state = storedFileId ? 'READY' : 'RECEIVING';
    await ctx.db.query(
      `insert into upload (employer_id, id, person_id, purpose, subject_id, file_name, claimed_type, byte_size, received,
         state, media_type, page_count, stored_file_id, created_at, expires_at)
       values ($1, $2, $3, 'PIECE', $4, 'a.pdf', '', $5, $6, $7, 'application/pdf', 1, $8, $9::timestamptz, $9::timestamptz + interval '1 day')`,
      [
        employerId,
        id,
        personId,
        holder.agentId,
        bytes.length,
        storedFileId ? bytes.length : 0,
        state,
        storedFileId,
        ctx.now(),
      ],
    );
    return id;
  };
  return {
    certifiersUpload: () => database.inContext(certifier, (ctx) => insert(ctx, null)),
    certifiersReadyUpload: () =>
      database.inContext(certifier, async (ctx) => {
        const { id } = await storeFile(ctx, { mediaType: 'application/pdf', bytes: Readable.from([bytes]) });
        return insert(ctx, id);
      }),
  };
}
