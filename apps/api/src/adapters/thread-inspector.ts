import { Worker } from 'node:worker_threads';
import type { DocumentInspector, FileClaim, Inspection } from '@jalon/shared/api';

/** What one examination may use; beyond, the file is refused. */
export interface InspectionLimits {
  readonly megabytes: number;
  readonly milliseconds: number;
}

const DEFAULT_LIMITS: InspectionLimits = { megabytes: 512, milliseconds: 10_000 };

/** Examines each file in a thread of its own, which a hostile one may exhaust: the thread is ended, not the program. */
export class ThreadInspector implements DocumentInspector {
  /** @param program the examination, built as a file of its own (`inspection.mjs`) */
  constructor(
    private readonly program: string,
    private readonly limits = DEFAULT_LIMITS,
  ) {}

  async inspect(bytes: Buffer, claim: FileClaim): Promise<Inspection> {
    // Its own copy, given and not shared.
    const copy = new Uint8Array(bytes);
    const thread = new Worker(this.program, {
      workerData: { bytes: copy, claim },
      transferList: [copy.buffer],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes, stackSizeMb: 4 },
      // Nothing of the program's: neither its secrets, nor its options, nor its outputs.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    try {
      return await outcomeOf(thread, this.limits.milliseconds);
    } finally {
      await thread.terminate();
    }
  }
}

function outcomeOf(thread: Worker, milliseconds: number): Promise<Inspection> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ refusal: 'TOO_COMPLEX' }), milliseconds);
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refusal: 'TOO_COMPLEX' });
      else reject(error);
    });
    // After its message, an exit says nothing more.
    thread.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The examination ended without an answer (${code}).`));
    });
  });
}
