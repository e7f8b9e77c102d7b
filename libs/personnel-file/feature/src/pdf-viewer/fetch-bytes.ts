import type { PdfOpening } from './pdf-document';

/**
 * The bytes of a same-origin file, saying how far it is when the server said how long.
 *
 * @throws when the server refuses, or the network fails
 */
export async function fetchBytes(path: string, { signal, onProgress }: PdfOpening): Promise<Uint8Array> {
  const response = await fetch(path, { signal });
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
  const total = Number(response.headers.get('content-length'));
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of chunksOf(response.body)) {
    chunks.push(chunk);
    received += chunk.length;
    if (total > 0) onProgress(Math.min(1, received / total));
  }
  return joined(chunks, received);
}

/** Not every browser lets a stream be looped over. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
