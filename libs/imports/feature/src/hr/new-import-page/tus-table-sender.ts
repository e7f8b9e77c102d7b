import { type DetailedError, Upload } from 'tus-js-client';
import type { SendTable } from './send-table';

const CHUNK = 1024 * 1024;
const RETRIES = [500, 2_000, 5_000];
/** What trying again may cure: a concurrent request, a timeout, too many requests. */
const PASSING = [408, 409, 423, 429];

/** Sends a table by the tus protocol, in parts that are each acknowledged. */
export const sendTable: SendTable = (file, listener) => {
  const upload = new Upload(file, {
    endpoint: '/uploads',
    metadata: { filename: file.name, filetype: file.type, purpose: 'STAFF_IMPORT' },
    chunkSize: CHUNK,
    retryDelays: RETRIES,
    storeFingerprintForResuming: false,
    onProgress: (sent, total) => listener.progressed(total > 0 ? sent / total : 0),
    onSuccess: () => listener.arrived(upload.url?.split('/').at(-1) ?? ''),
    onError: (error) => {
      const reason = refusalOf(error);
      if (reason) listener.refused(reason);
      else listener.cut();
    },
    onShouldRetry: (error) => mayPass(statusOf(error)),
  });
  upload.start();
};

const statusOf = (error: Error | DetailedError): number =>
  'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0;

const mayPass = (status: number) => status < 400 || status >= 500 || PASSING.includes(status);

/** The code the server gives beside its sentence; null when nothing was refused. */
function refusalOf(error: Error | DetailedError): string | null {
  const status = statusOf(error);
  if (mayPass(status) && status !== 429) return null;
  const body = 'originalResponse' in error ? (error.originalResponse?.getBody() ?? '') : '';
  try {
    const { errors } = JSON.parse(body) as { errors?: { extensions?: { reason?: string } }[] };
    return errors?.[0]?.extensions?.reason ?? 'OTHER';
  } catch {
    return status === 429 ? null : 'OTHER';
  }
}
