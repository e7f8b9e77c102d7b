import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import {
  FileMissing,
  type FileStore,
  OBJECT_NAME,
  requireObjectName,
  type StoredObject,
} from '@jalon/shared/api';

/** The least a part may be: what an upload holds in memory is two of them. */
const PART_BYTES = 5 * 1024 * 1024;

/** Where the objects are, and as whom. */
export interface S3Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Folder in the bucket; empty for its root. */
  readonly prefix: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Objects in a bucket of S3, or of any of the many stores that speak it. */
export class S3FileStore implements FileStore {
  private readonly client: S3Client;

  constructor(
    private readonly settings: S3Settings,
    /** How many objects one answer of a listing tells. */
    private readonly pageSize = 1000,
  ) {
    this.client = new S3Client({
      endpoint: settings.endpoint,
      region: settings.region,
      credentials: { accessKeyId: settings.accessKey, secretAccessKey: settings.secretKey },
      // Stores other than Amazon's have one address, whatever the bucket.
      forcePathStyle: true,
      // Their trailers are unknown to many stores; our own tags tell a changed byte.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
    });
  }

  async put(name: string, bytes: Readable): Promise<void> {
    const place = this.placeOf(name);
    // Asked, not left to a conditional write: few stores know one. A name is random, nobody else is giving it.
    if (await this.has(name)) throw new Error(`The file store already has an object ${name}.`);
    const upload = new Upload({
      client: this.client,
      params: { ...place, Body: bytes, ContentType: 'application/octet-stream' },
      partSize: PART_BYTES,
      queueSize: 2,
      leavePartsOnError: false,
    });
    await upload.done();
  }

  async get(name: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand(this.placeOf(name)));
      return Body as Readable;
    } catch (failure) {
      throw isAbsence(failure) ? new FileMissing(name) : failure;
    }
  }

  async delete(name: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.placeOf(name)));
  }

  async has(name: string): Promise<boolean> {
    try {
      await this.client.send(new HeadObjectCommand(this.placeOf(name)));
      return true;
    } catch (failure) {
      if (isAbsence(failure)) return false;
      throw failure;
    }
  }

  async *list(): AsyncGenerator<StoredObject> {
    const { bucket: Bucket } = this.settings;
    const folder = this.keyOf('');
    let Marker: string | undefined;
    do {
      // The first form of listing: it goes on after a key, where the second needs a token of the store's own.
      const page = await this.client.send(
        new ListObjectsCommand({ Bucket, Prefix: folder, Marker, MaxKeys: this.pageSize }),
      );
      for (const { Key = '', Size = 0, LastModified = new Date() } of page.Contents ?? []) {
        const name = Key.slice(folder.length);
        if (OBJECT_NAME.test(name)) yield { name, byteSize: Size, storedAt: LastModified };
      }
      Marker = page.IsTruncated ? page.Contents?.at(-1)?.Key : undefined;
    } while (Marker);
  }

  private placeOf(name: string): { Bucket: string; Key: string } {
    return { Bucket: this.settings.bucket, Key: this.keyOf(requireObjectName(name)) };
  }

  private keyOf(name: string): string {
    const { prefix } = this.settings;
    return prefix ? `${prefix}/${name}` : name;
  }
}

/** A missing bucket is a wrong setting, not a missing object. */
function isAbsence(failure: unknown): boolean {
  return (
    failure instanceof S3ServiceException &&
    failure.name !== 'NoSuchBucket' &&
    failure.$metadata.httpStatusCode === 404
  );
}
