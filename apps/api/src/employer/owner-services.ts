import type { ContextServices, FileStore } from '@jalon/shared/api';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

const refuse = (): Promise<never> => Promise.reject(new Error('This program reads and writes no file.'));
const noFiles: FileStore = { put: refuse, get: refuse, delete: refuse, has: refuse, list: refuse as never };

/** What the owner's command needs of a server: the database and the clock, and neither files nor keys. */
export function ownerServices(dataSource: DataSource, publicUrl: string): ContextServices {
  return {
    dataSource,
    now: () => new Date(),
    newId: () => uuidv7(),
    files: noFiles,
    masterKey: { id: 'none', secret: Buffer.alloc(0) },
    publicUrl,
  };
}
