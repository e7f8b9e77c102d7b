import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** A file somebody drops may be made to exhaust whoever reads it: it is read apart, with little memory and time. */
const LONGEST_MS = 5_000;
const MEGABYTES = 192;

const packages = createRequire(import.meta.url);

/**
 * What runs apart. It opens the document without drawing anything, running anything nor fetching anything, and gives
 * one attachment.
 */
const READER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const read = async ({ library, bytes, name }) => {
    const { getDocument } = await import(library);
    const document = await getDocument({
      data: bytes, verbosity: 0, isEvalSupported: false, disableFontFace: true, stopAtErrors: true, useWorkerFetch: false,
    }).promise;
    for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
      if (filename === name) return document.getAttachmentContent(id);
    }
    return null;
  };
  read(workerData).then((content) => parentPort.postMessage(content), () => parentPort.postMessage(null));`;

/** The attachment of that name in a PDF; null when there is none, and when the document cannot be read. */
export async function attachmentOf(pdf: Buffer, name: string): Promise<Buffer | null> {
  const worker = startReader(pdf, name);
  try {
    const content = await answerOf(worker);
    return content && Buffer.from(content);
  } finally {
    await worker.terminate();
  }
}

function startReader(pdf: Buffer, name: string): Worker {
  const library = pathToFileURL(packages.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href;
  return new Worker(READER, {
    eval: true,
    workerData: { library, bytes: new Uint8Array(pdf), name },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
}

function answerOf(worker: Worker): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), LONGEST_MS);
    const settle = (content: Uint8Array | null) => {
      clearTimeout(late);
      resolve(content);
    };
    // Out of memory, or ended without a word: unreadable.
    worker
      .once('message', settle)
      .once('error', () => settle(null))
      .once('exit', () => settle(null));
  });
}
