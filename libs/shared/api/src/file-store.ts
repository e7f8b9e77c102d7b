import type { Readable } from 'node:stream';

/** What a store tells of an object without opening it. */
export interface StoredObject {
  readonly name: string;
  readonly byteSize: number;
  /** When it was put. */
  readonly storedAt: Date;
}

/** Where encrypted bytes lie: a local folder or S3. It never sees a name, a person nor a clear byte. */
export interface FileStore {
  /** Durable once resolved: survives `kill -9`. @throws when `name` exists. */
  put(name: string, bytes: Readable): Promise<void>;
  /** @throws {FileMissing} when there is no such object. */
  get(name: string): Promise<Readable>;
  /** Silent when absent: deleting twice is deleting. */
  delete(name: string): Promise<void>;
  has(name: string): Promise<boolean>;
  /** Every object, in the order of their names, read as one goes: one put or deleted meanwhile may be told or not. */
  list(): AsyncIterable<StoredObject>;
}

/** The row says the file exists and the store has lost it: an incident, never a normal answer. */
export class FileMissing extends Error {
  constructor(readonly objectName: string) {
    super(`The file store has no object ${objectName}.`);
  }
}

/** Names are random hexadecimal: no name of ours can leave the store, and none tells whose file it is. */
export const OBJECT_NAME = /^[0-9a-f]{32,64}$/;

/** @throws {TypeError} for a name that no store was ever given. */
export function requireObjectName(name: string): string {
  if (!OBJECT_NAME.test(name)) throw new TypeError('An object name is 32 to 64 hexadecimal digits.');
  return name;
}
