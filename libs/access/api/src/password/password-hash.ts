import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** Costs of argon2id: OWASP's second recommendation, some 40 ms here. Raised here, they are raised for each person as they sign in. */
const COSTS = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT = 16;
const TAG = 32;

interface Hash {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** What is kept of a password: a PHC string, which says how it was made. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT);
  const tag = await tagOf(password, { ...COSTS, salt, tagLength: TAG });
  return `$argon2id$v=19$m=${COSTS.memory},t=${COSTS.passes},p=${COSTS.parallelism}$${base64(salt)}$${base64(tag)}`;
}

/** Whether it is the password; against null, the same work is done for nothing, so that time says nothing. */
export async function verifyPassword(password: string, kept: string | null): Promise<boolean> {
  const { salt, tag, ...costs } = parse(kept ?? '') ?? NOBODYS;
  const found = await tagOf(password, { ...costs, salt, tagLength: tag.length });
  return timingSafeEqual(found, tag) && kept !== null;
}

/** Whether it was made with other costs than today's. */
export function isOutdated(kept: string): boolean {
  const { memory, passes, parallelism } = parse(kept) ?? NOBODYS;
  return memory !== COSTS.memory || passes !== COSTS.passes || parallelism !== COSTS.parallelism;
}

const NOBODYS: Hash = { ...COSTS, salt: Buffer.alloc(SALT), tag: Buffer.alloc(TAG) };

function parse(kept: string): Hash | null {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(kept) ?? [];
  if (!salt || !tag) return null;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

function tagOf(
  password: string,
  { salt, ...costs }: Omit<Hash, 'tag'> & { tagLength: number },
): Promise<Buffer> {
  return derive('argon2id', { message: password.normalize('NFC'), nonce: salt, ...costs });
}

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
