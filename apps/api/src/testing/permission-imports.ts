import { Readable } from 'node:stream';
import { storeFile } from '@jalon/documents/api';
import { ImportOrigin, openImport } from '@jalon/imports/api';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** A table that the officer has sent, and that nobody has read yet. */
export interface ImportsWorld {
  readonly importId: string;
}

export async function importsWorld(database: TestDatabase, officer: Actor): Promise<ImportsWorld> {
  const importId = database.services().newId();
  const bytes = Buffer.from('Matricule;Nom\n0001;Rault\n');
  await database.inContext(officer, async (ctx) => {
    const { id: storedFileId } = await storeFile(ctx, {
      mediaType: 'text/csv',
      bytes: Readable.from([bytes]),
    });
    const file = { id: importId, origin: ImportOrigin.PORTAL, kind: 'CSV', fileName: 'agents.csv' } as const;
    await openImport(ctx, { ...file, storedFileId, byteSize: bytes.length });
  });
  return { importId };
}
