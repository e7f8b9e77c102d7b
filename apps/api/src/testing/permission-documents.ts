import { keepJobResult } from '@jalon/documents/api';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for among documents. */
export interface DocumentsWorld {
  /** The job that made the holder a copy of their file. */
  readonly copyId: string;
}

export async function documentsWorld(database: TestDatabase, holder: Actor): Promise<DocumentsWorld> {
  const copyId = database.services().newId();
  async function* bytes(): AsyncGenerator<Buffer> {
    yield Buffer.from('PK');
  }
  await database.inContext(holder, (ctx) =>
    keepJobResult(ctx, {
      jobId: copyId,
      fileName: 'copie.zip',
      mediaType: 'application/zip',
      bytes: bytes(),
    }),
  );
  return { copyId };
}
