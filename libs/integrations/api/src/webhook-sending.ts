import { lookup as resolveName } from 'node:dns/promises';
import { request as requestInClear } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestSecurely, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { addressFault, type AddressRules, isLoopbackAddress, isPublicAddress } from './webhook-address.rules';

/** A receiver that takes longer has not answered. */
const ANSWER_WITHIN = 10_000;

/** What came of one sending; the answer itself is never read. */
export interface Sending {
  readonly statusCode: number | null;
  readonly durationMs: number;
  /** Null when the receiver answered that it took the message. */
  readonly errorCode: string | null;
}

/** How a name becomes addresses; the system's, unless a test says otherwise. */
export type Resolve = (name: string) => Promise<readonly { address: string; family: number }[]>;

const systemResolve: Resolve = (name) => resolveName(name, { all: true });

/** What is refused whatever the receiver does. */
class ForbiddenAddress extends Error {}

/** Posts a message to an address checked as it is connected to: a name that changes its mind in between gains nothing. */
export async function sendMessage(
  message: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
  rules: AddressRules,
  resolve: Resolve = systemResolve,
): Promise<Sending> {
  const start = performance.now();
  const outcome = async (): Promise<Omit<Sending, 'durationMs'>> => {
    if (addressFault(message.url, rules)) return { statusCode: null, errorCode: 'ADDRESS_FORBIDDEN' };
    try {
      const statusCode = await post(message, checkedLookup(rules, resolve));
      return { statusCode, errorCode: answerFault(statusCode) };
    } catch (error) {
      return { statusCode: null, errorCode: connectionFault(error) };
    }
  };
  return { ...(await outcome()), durationMs: Math.round(performance.now() - start) };
}

function post(
  { url, headers, body }: Parameters<typeof sendMessage>[0],
  lookup: LookupFunction,
): Promise<number> {
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    lookup,
    // A connection of its own each time: one kept open would have been checked for another message.
    agent: false,
    signal: AbortSignal.timeout(ANSWER_WITHIN),
  };
  const request = new URL(url).protocol === 'https:' ? requestSecurely : requestInClear;
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (answer: IncomingMessage) => {
      resolve(answer.statusCode ?? 0);
      // Neither kept nor followed, a redirection included.
      answer.destroy();
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Node connects to the addresses this gives, and to no other. */
function checkedLookup(rules: AddressRules, resolve: Resolve): LookupFunction {
  return (name, _options, callback) => {
    void resolve(name).then(
      (addresses) => {
        const isAllowed = addresses.every(({ address }) => mayConnect(address, rules));
        if (isAllowed && addresses.length > 0) callback(null, [...addresses]);
        else callback(new ForbiddenAddress(), []);
      },
      (error: Error) => callback(error, []),
    );
  };
}

function mayConnect(address: string, { loopback }: AddressRules): boolean {
  return isIP(address) !== 0 && (isPublicAddress(address) || (loopback && isLoopbackAddress(address)));
}

function answerFault(statusCode: number): string | null {
  if (statusCode >= 200 && statusCode < 300) return null;
  if (statusCode >= 300 && statusCode < 400) return 'REDIRECTED';
  return statusCode === 410 ? 'GONE' : 'REFUSED_BY_RECEIVER';
}

/** Codes of a certificate that cannot be trusted begin so, or say so. */
const UNTRUSTED = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

function connectionFault(error: unknown): string {
  if (error instanceof ForbiddenAddress) return 'ADDRESS_FORBIDDEN';
  const { code, name } = error as { code?: string; name?: string };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR') return 'TIMEOUT';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'NAME_NOT_FOUND';
  return code && UNTRUSTED.test(code) ? 'CERTIFICATE_NOT_TRUSTED' : 'UNREACHABLE';
}
