import { readSealKey, readSealPublicKey, type SealKey, type SealPublicKey } from '@jalon/audit/api';
import type { Settings } from './settings';

/** With what the worker seals the trace, and where it publishes the heads. */
export interface SealSettings {
  readonly key: SealKey;
  /** Null where they are published nowhere: a cut tail is then found by nobody. */
  readonly headsFile: string | null;
}

const PUBLIC_KEY_CURE =
  'donnez la ligne de --show-public-key, dont le premier mot est l’identifiant et le second la clé';
const KEY_CURE = 'donnez 32 octets en base64, ceux d’une graine Ed25519 (openssl rand -base64 32)';

/** The worker refuses to start without a key: a trace that is never sealed proves nothing. */
export function readSealSettings(settings: Settings): SealSettings {
  const text = settings.required('SEAL_KEY', KEY_CURE);
  const headsFile = settings.text('SEAL_HEADS') ?? null;
  const key = text ? parse(settings, 'SEAL_KEY', text, readSealKey) : undefined;
  return { key: key ?? readSealKey(Buffer.alloc(32).toString('base64')), headsFile };
}

/** The keys trusted to verify seals: those handed over, and those of the secrets this machine has, if it has them. */
export function readTrustedKeys(settings: Settings, publicKeys: readonly string[]): SealPublicKey[] {
  const seeds = ['SEAL_KEY', 'SEAL_KEY_PREVIOUS'].flatMap((name) =>
    listOf(settings.text(name)).map((seed) => parse(settings, name, seed, readSealKey)),
  );
  const handed = publicKeys
    .flatMap(listOf)
    .map((one) => parse(settings, '--public-key', one, readPublicKeyLine, PUBLIC_KEY_CURE));
  return [...seeds, ...handed].filter((key) => key !== undefined);
}

const listOf = (text: string | undefined) => (text ?? '').split(',').filter(Boolean);

/**
 * A public key alone, or as `--show-public-key` writes it: its id, then itself.
 *
 * @throws {TypeError} when it is no key, or not the one of the id
 */
export function readPublicKeyLine(line: string): SealPublicKey {
  const words = line.trim().split(/\s+/);
  const key = readSealPublicKey(words.at(-1) ?? '');
  if (words.length > 2 || (words.length === 2 && words[0] !== key.id)) {
    throw new TypeError('This id is not that of this key.');
  }
  return key;
}

function parse<T>(
  settings: Settings,
  name: string,
  text: string,
  read: (text: string) => T,
  cure = KEY_CURE,
): T | undefined {
  try {
    return read(text);
  } catch {
    settings.refuse(`${name} n’est pas une clé : ${cure}.`);
    return undefined;
  }
}
