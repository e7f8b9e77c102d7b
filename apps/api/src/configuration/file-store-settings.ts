import { resolve } from 'node:path';
import type { S3Settings } from '../adapters/s3-file-store';
import type { Settings } from './settings';

/** Where documents lie. */
export interface FileStoreSettings {
  /** A folder of this machine, by its whole path, or `s3://bucket/prefix`. */
  readonly fileStore: string;
  /** Null for a folder. */
  readonly s3: S3Settings | null;
}

const S3_ADDRESS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/[\w.-]+)*)\/?$/;

/** Reads `FILE_STORE`: a folder's path, or `s3://bucket/prefix` with the `S3_*` settings. */
export function readFileStore(settings: Settings): FileStoreSettings {
  const text = settings.text('FILE_STORE') ?? '.data/files';
  if (!text.startsWith('s3:')) return { fileStore: resolve(text), s3: null };
  const [, bucket = '', folder = ''] = S3_ADDRESS.exec(text) ?? [];
  if (!bucket) {
    settings.refuse(
      // Not told back: some write their keys in it.
      'FILE_STORE n’est pas une adresse S3 : écrivez « s3://seau » ou « s3://seau/dossier », le seau en minuscules, sans clé ni mot de passe (ils vont dans S3_ACCESS_KEY et S3_SECRET_KEY).',
    );
  }
  return { fileStore: text, s3: { bucket, prefix: folder.slice(1), ...readS3(settings) } };
}

function readS3(settings: Settings): Omit<S3Settings, 'bucket' | 'prefix'> {
  const endpoint = settings.required(
    'S3_ENDPOINT',
    'donnez l’adresse du stockage S3 que nomme FILE_STORE, par exemple « https://s3.exemple.fr »',
  );
  if (endpoint && !/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : '')) {
    settings.refuse('S3_ENDPOINT n’est pas une adresse : écrivez « https://s3.exemple.fr ».');
  }
  return {
    endpoint,
    region: settings.text('S3_REGION') ?? 'us-east-1',
    accessKey: settings.required('S3_ACCESS_KEY', 'donnez la clé d’accès au stockage S3'),
    secretKey: settings.required('S3_SECRET_KEY', 'donnez la clé secrète du stockage S3'),
  };
}
