import type { FileStore } from '@jalon/shared/api';
import type { FileStoreSettings } from '../configuration/file-store-settings';
import { Refusal } from '../refusal';
import { FolderFileStore } from './folder-file-store';
import { S3FileStore } from './s3-file-store';

/** The store the settings name. Nothing is asked of it yet: {@link requireFileStore} does. */
export function openFileStore({ fileStore, s3 }: FileStoreSettings): FileStore {
  return s3 ? new S3FileStore(s3) : new FolderFileStore(fileStore);
}

/** What to say of a store that refuses, by the name of its failure: the setting at fault, and the cure. */
const cures: Readonly<Record<string, string>> = {
  NoSuchBucket: 'FILE_STORE : ce seau n’existe pas ; créez-le ou corrigez son nom.',
  InvalidAccessKeyId: 'S3_ACCESS_KEY : cette clé d’accès est inconnue ; corrigez-la.',
  SignatureDoesNotMatch: 'S3_SECRET_KEY : la clé secrète n’est pas celle de la clé d’accès ; corrigez-la.',
  AccessDenied: 'S3_ACCESS_KEY : cette clé n’a pas le droit de lire ce seau ; donnez-le-lui.',
  AuthorizationHeaderMalformed: 'S3_REGION : ce n’est pas la région de ce seau ; corrigez-la.',
  PermanentRedirect: 'S3_REGION : ce n’est pas la région de ce seau ; corrigez-la.',
  ENOTFOUND: 'S3_ENDPOINT : cette machine est inconnue ; corrigez l’adresse.',
  EAI_AGAIN: 'S3_ENDPOINT : cette machine est inconnue ; corrigez l’adresse.',
  ECONNREFUSED: 'S3_ENDPOINT : rien ne répond à cette adresse ; démarrez le stockage ou corrigez-la.',
  TimeoutError: 'S3_ENDPOINT : la machine ne répond pas ; corrigez l’adresse ou ouvrez le pare-feu.',
  EACCES: 'FILE_STORE : ce programme n’a pas le droit de lire ce dossier ; donnez-le-lui.',
  ENOTDIR: 'FILE_STORE : ce chemin n’est pas un dossier ; corrigez-le.',
};

/** Asks the store for its first object, so that a wrong setting is told before serving. @throws {Refusal} */
export async function requireFileStore(store: FileStore): Promise<void> {
  try {
    await store.list()[Symbol.asyncIterator]().next();
  } catch (error) {
    throw new Refusal([sentenceOf(error)]);
  }
}

interface Failure {
  readonly code?: string;
  readonly name?: string;
  readonly message?: string;
  readonly cause?: Failure;
  /** Of the several addresses of a machine, when all refuse. */
  readonly errors?: readonly Failure[];
}

/** The first cause that is known; the libraries wrap one failure in another. */
function sentenceOf(error: unknown): string {
  for (let cause = error as Failure | undefined; cause; cause = cause.errors?.[0] ?? cause.cause) {
    // A wrapped failure keeps its code in its message alone.
    const code = cause.code ?? /\bE[A-Z]{4,}\b/.exec(cause.message ?? '')?.[0] ?? '';
    const known = cures[code] ?? cures[cause.name ?? ''];
    if (known) return known;
  }
  return `FILE_STORE : le stockage des fichiers refuse (${(error as Failure).message}).`;
}
