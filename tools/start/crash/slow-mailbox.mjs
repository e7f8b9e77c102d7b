import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine: it notes what it takes, and takes its time to say so. */
export class SlowMailbox {
  /** Message-IDs of the mails it took, each as often as it did. @type {string[]} */
  taken = [];
  #server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    hideSTARTTLS: true,
    onData: async (stream, _session, done) => {
      let text = '';
      try {
        for await (const part of stream) text += part;
      } catch {
        // Whoever was sending it was killed before its end: it is not taken, and nobody waits for the answer.
        return;
      }
      this.taken.push(/^Message-ID: <(.+)>/im.exec(text)?.[1] ?? '');
      // Long enough for a worker or a database to be killed between the mail taken and its answer.
      await pause(10 + 60 * Math.random());
      done();
    },
  });

  async open() {
    // Whoever is killed in the middle of a dialogue is what the test is about.
    this.#server.on('error', () => undefined);
    this.#server.listen(0, '127.0.0.1');
    await new Promise((resolve) => this.#server.server.once('listening', () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.#server.server.address());
    this.url = `smtp://127.0.0.1:${port}`;
  }

  close() {
    return new Promise((resolve) => this.#server.close(() => resolve(undefined)));
  }
}
