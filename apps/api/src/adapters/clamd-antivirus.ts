import { connect, type NetConnectOpts, type Socket } from 'node:net';
import { type Antivirus, AntivirusUnavailable } from '@jalon/shared/api';

/** Where clamd listens. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number };

const CHUNK_BYTES = 64 * 1024;
/** No answer is this long; whatever is, is not clamd. */
const LONGEST_ANSWER = 4_096;
const WAIT = 30_000;

/**
 * Asks clamd, by its own protocol: INSTREAM, chunks each preceded by its length, an empty one, then one answer. Only
 * the two answers it may give are believed; anything else is no answer.
 *
 * @see clamd(8)
 */
export class ClamdAntivirus implements Antivirus {
  constructor(
    private readonly address: ClamdAddress,
    /** In milliseconds, for the whole conversation. */
    private readonly patience = WAIT,
  ) {}

  async isInfected(bytes: Buffer): Promise<boolean> {
    const answer = await this.converse(bytes);
    if (/^stream: OK$/.test(answer)) return false;
    if (/^stream: .+ FOUND$/.test(answer)) return true;
    throw new AntivirusUnavailable('The antivirus gave no answer that can be believed.');
  }

  private converse(bytes: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.address as NetConnectOpts);
      const giveUp = (why: string) => {
        socket.destroy();
        reject(new AntivirusUnavailable(why));
      };
      const timer = setTimeout(() => giveUp('The antivirus is too slow.'), this.patience);
      const heard: Buffer[] = [];
      socket.on('data', (part) => {
        heard.push(part);
        const text = Buffer.concat(heard).toString('latin1');
        const end = text.indexOf('\0');
        if (end >= 0) resolve(text.slice(0, end));
        else if (text.length > LONGEST_ANSWER) giveUp('The antivirus says too much.');
        if (end >= 0) socket.destroy();
      });
      socket.on('error', () => giveUp('The antivirus is out of reach.'));
      socket.on('close', () => {
        clearTimeout(timer);
        reject(new AntivirusUnavailable('The antivirus ended the conversation.'));
      });
      socket.on('connect', () => speak(socket, bytes));
    });
  }
}

/** `z` asks for answers that end with a NUL. */
function speak(socket: Socket, bytes: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES);
    socket.write(lengthOf(chunk));
    socket.write(chunk);
  }
  socket.write(lengthOf(Buffer.alloc(0)));
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}
