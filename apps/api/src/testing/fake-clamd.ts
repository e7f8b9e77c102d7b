import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What EICAR gives antivirus makers to be found, written so that none finds this file. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

/** How the daemon behaves: as it should, saying nothing, nonsense, hanging up, or never ending its answer. */
export type Behaviour = 'sound' | 'silent' | 'garbage' | 'hang-up' | 'endless' | 'error';

const answers: Partial<Record<Behaviour, string>> = {
  garbage: '\u0001\u0002 stream: OK maybe\0',
  error: 'INSTREAM size limit exceeded. ERROR\0',
  endless: 'stream: OK'.repeat(1_000),
};

/** A daemon that speaks clamd's protocol to the byte, and knows one infection. */
export class FakeClamd {
  behaviour: Behaviour = 'sound';
  /** What it was given, latest last. */
  readonly streams: Buffer[] = [];
  private server!: Server;

  static async listen(path?: string): Promise<FakeClamd> {
    const clamd = new FakeClamd();
    clamd.server = createServer((socket) => clamd.converse(socket));
    await new Promise<void>((resolve) => {
      if (path) clamd.server.listen(path, resolve);
      else clamd.server.listen(0, '127.0.0.1', resolve);
    });
    return clamd;
  }

  get address(): { readonly host: string; readonly port: number } {
    return { host: '127.0.0.1', port: (this.server.address() as AddressInfo).port };
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private converse(socket: Socket): void {
    let heard = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      heard = Buffer.concat([heard, part]);
      const stream = streamIn(heard);
      if (stream) this.answer(socket, stream);
    });
  }

  private answer(socket: Socket, stream: Buffer): void {
    this.streams.push(stream);
    if (this.behaviour === 'silent') return;
    if (this.behaviour === 'hang-up') return void socket.destroy();
    const sound = stream.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
    socket.end(answers[this.behaviour] ?? sound, 'latin1');
  }
}

/** The bytes of a finished INSTREAM, null while it goes on. @throws when it is not one. */
function streamIn(heard: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (heard.length < command.length) return null;
  if (!heard.subarray(0, command.length).equals(command)) throw new Error('This is not INSTREAM.');
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
