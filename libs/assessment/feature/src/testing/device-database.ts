import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { deleteDB } from 'idb';
import { DATABASE } from '../outbox/answer-store';

// What every browser has and jsdom lacks.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
globalThis.structuredClone ??= (value) => deserialize(serialize(value)) as typeof value;

/** A device on which nothing was ever kept. */
export async function emptyDevice(): Promise<void> {
  await deleteDB(DATABASE);
}
