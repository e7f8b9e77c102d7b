import { parentPort, workerData } from 'node:worker_threads';
import { inspectDocument } from '@jalon/documents/api/inspection';
import type { FileClaim } from '@jalon/shared/api';

/** One examination, in a thread made for it: see `adapters/thread-inspector.ts`. */
const { bytes, claim } = workerData as { readonly bytes: Uint8Array<ArrayBuffer>; readonly claim: FileClaim };

parentPort?.postMessage(await inspectDocument(Buffer.from(bytes.buffer), claim));
