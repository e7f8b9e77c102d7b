import type { Readable } from 'node:stream';

/** Where encrypted bytes lie: a local folder or S3. It never sees a name, a person nor a clear byte. */
export interface FileStore {
  /** Durable once resolved: survives `kill -9`. @throws when `name` exists. */
  put(name: string, bytes: Readable): Promise<void>;
  /** @throws {FileMissing} when there is no such object. */
  get(name: string): Promise<Readable>;
  /** Silent when absent: deleting twice is deleting. */
  delete(name: string): Promise<void>;
  has(name: string): Promise<boolean>;
}

/** The row says the file exists and the store has lost it: an incident, never a normal answer. */
export class FileMissing extends Error {
  constructor(readonly objectName: string) {
    super(`The file store has no object ${objectName}.`);
  }
}
