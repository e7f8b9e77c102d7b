import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { FileMissing, type RequestContext, type WrappedKeys } from '@jalon/shared/api';
import { currentEmployerKey, employerKey } from './employer-key.service';
import { decryptChunks, encryptChunks, type FileKey } from './encrypted-file';
import { KEY_BYTES, unwrapKey, wrapKey } from './key-wrap';
import { StoredFile } from './stored-file.entity';

/** Encrypts a document into the store, durably, then writes its row. The object goes if the row does. */
export async function storeFile(
  ctx: RequestContext,
  { mediaType, bytes }: { readonly mediaType: string; readonly bytes: AsyncIterable<Buffer> },
): Promise<StoredFile> {
  const { employerId } = ctx;
  const wrapping = await currentEmployerKey(ctx);
  const id = ctx.newId();
  const key = randomBytes(KEY_BYTES);
  const objectName = randomBytes(16).toString('hex');
  const measure = { byteSize: 0, sha256: createHash('sha256') };
  ctx.onRollback(() => ctx.services.files.delete(objectName));
  const sealed = encryptChunks({ key, binding: { employerId, fileId: id } }, measured(bytes, measure));
  await ctx.services.files.put(objectName, Readable.from(sealed, { objectMode: false }));
  const row: StoredFile = {
    employerId,
    id,
    objectName,
    mediaType,
    byteSize: String(measure.byteSize),
    sha256: measure.sha256.digest(),
    wrappedKey: wrapKey(wrapping.key, key, ownerOf({ employerId, id, employerKeyVersion: wrapping.version })),
    employerKeyVersion: wrapping.version,
    createdAt: ctx.now(),
  };
  await ctx.db.insert(StoredFile, row);
  return row;
}

/** A document ready to be streamed once the transaction is over: nothing in it needs the database. */
export interface ReadableFile {
  readonly mediaType: string;
  readonly byteSize: number;
  /** Clear bytes, decrypted and verified chunk by chunk. */
  read(): Promise<Readable>;
}

/** @throws {FileMissing} when the store has lost the object: nothing is then recorded as read. */
export async function openStoredFile(ctx: RequestContext, id: string): Promise<ReadableFile> {
  const { employerId } = ctx;
  const { files } = ctx.services;
  const row = await ctx.db.findOneByOrFail(StoredFile, { employerId, id });
  const wrapping = await employerKey(ctx, row.employerKeyVersion);
  const file: FileKey = {
    key: unwrapKey(wrapping.key, row.wrappedKey, ownerOf(row)),
    binding: { employerId, fileId: id },
  };
  if (!(await files.has(row.objectName))) throw new FileMissing(row.objectName);
  return {
    mediaType: row.mediaType,
    byteSize: Number(row.byteSize),
    read: async () =>
      Readable.from(decryptChunks(file, await files.get(row.objectName)), { objectMode: false }),
  };
}

async function* measured(
  bytes: AsyncIterable<Buffer>,
  measure: { byteSize: number; readonly sha256: ReturnType<typeof createHash> },
): AsyncGenerator<Buffer> {
  for await (const part of bytes) {
    measure.byteSize += part.length;
    measure.sha256.update(part);
    yield part;
  }
}

/** The keys of the files, for the rotation. */
export const fileKeys: WrappedKeys = {
  table: 'stored_file',
  column: 'wrapped_key',
  id: ['id'],
  ownerOf: (employerId, [id = ''], employerKeyVersion) => ownerOf({ employerId, id, employerKeyVersion }),
};

function ownerOf(row: Pick<StoredFile, 'employerId' | 'id' | 'employerKeyVersion'>): string {
  return `file-key/${row.employerId}/${row.id}/${row.employerKeyVersion}`;
}
