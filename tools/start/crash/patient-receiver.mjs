import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** An employer's software on this machine: it notes what it is told, and takes its time to answer. */
export class PatientReceiver {
  /** Ids of the events it was told, each as often as it was. @type {string[]} */
  told = [];
  #server = createServer((request, response) => {
    request.resume();
    request.on('end', async () => {
      this.told.push(String(request.headers['webhook-id']));
      // Long enough for a worker to be killed between the answer and its record.
      await pause(10 + 40 * Math.random());
      response.writeHead(204).end();
    });
  });

  async open() {
    this.#server.listen(0, '127.0.0.1');
    await new Promise((resolve) => this.#server.once('listening', resolve));
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.#server.address());
    this.url = `http://127.0.0.1:${port}/jalon`;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
