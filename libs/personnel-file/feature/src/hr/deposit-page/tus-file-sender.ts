import { type DetailedError, Upload } from 'tus-js-client';
import type { FileOrder, FileSender, Sending, SendingListener } from './file-sender';

const ENDPOINT = '/uploads';
const MIB = 1024 * 1024;
/** What a cut loses at most; smaller after each failure, as a slow line must send one within twenty seconds. */
const CHUNK = { first: MIB, least: 64 * 1024 };
/** How long to wait before each new attempt, in milliseconds; then the person is asked. */
const RETRIES = [500, 2_000, 5_000, 10_000];
/** What trying again may cure: a concurrent request, a timeout, too many requests. */
const PASSING = [408, 409, 423, 429];

/** Sends by the tus protocol. Nothing is kept in the browser: the server knows what was received. */
export const tusFileSender: FileSender = {
  digest: async (file) => {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  send: (order, listener) => send(order, listener),
  giveUp: async (uploadId) => {
    const answer = await fetch(`${ENDPOINT}/${uploadId}`, {
      method: 'DELETE',
      headers: { 'Tus-Resumable': '1.0.0' },
    });
    // Gone already is gone.
    if (!answer.ok && answer.status !== 404) throw new Error(`${ENDPOINT}: ${answer.status}`);
  },
};

function send({ file, agentId, sha256, uploadId }: FileOrder, listener: SendingListener): Sending {
  const upload = new Upload(file, {
    endpoint: ENDPOINT,
    uploadUrl: uploadId ? `${ENDPOINT}/${uploadId}` : null,
    metadata: { filename: file.name, filetype: file.type, purpose: 'PIECE', subject: agentId, sha256 },
    chunkSize: CHUNK.first,
    retryDelays: RETRIES,
    storeFingerprintForResuming: false,
    onUploadUrlAvailable: () => listener.opened(upload.url?.split('/').at(-1) ?? ''),
    onProgress: (bytes) => listener.progressed(bytes),
    onSuccess: () => listener.arrived(),
    onError: (error) => tell(error, listener),
    onShouldRetry: (error) => {
      upload.options.chunkSize = Math.max(CHUNK.least, (upload.options.chunkSize ?? CHUNK.first) / 2);
      return mayPass(error);
    },
  });
  upload.start();
  return { pause: () => void upload.abort(), resume: () => upload.start() };
}

function mayPass(error: DetailedError): boolean {
  const status = error.originalResponse?.getStatus() ?? 0;
  return status < 400 || status >= 500 || PASSING.includes(status);
}

function tell(error: Error | DetailedError, listener: SendingListener): void {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (status === 401) return listener.cut('SESSION');
  const reason = reasonIn(response?.getBody() ?? '');
  if (status >= 400 && status < 500 && !PASSING.includes(status)) {
    return listener.refused(reason ?? (status === 404 ? 'GONE' : 'FORBIDDEN'));
  }
  if (reason === 'QUOTA') return listener.refused(reason);
  listener.cut('NETWORK');
}

/** The code the server gives beside its sentence. */
function reasonIn(body: string): string | null {
  try {
    const { errors } = JSON.parse(body) as { errors?: { extensions?: { reason?: string } }[] };
    return errors?.[0]?.extensions?.reason ?? null;
  } catch {
    return null;
  }
}
