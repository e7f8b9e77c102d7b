import { parseArgs } from 'node:util';
import { Refusal } from '../refusal';

/** What `npm run audit:verify` is asked. */
export interface VerifyArguments {
  /** One employer; every one of them without it. */
  readonly siret: string | null;
  /** The file where heads were published. */
  readonly heads: string | null;
  readonly publicKeys: readonly string[];
  /** Only tells the public key of SEAL_KEY, to be kept by those who verify. */
  readonly showPublicKey: boolean;
}

const USE =
  'npm run audit:verify -- [--employer <siret>] [--heads <fichier>] [--public-key <clé>]… [--show-public-key]';

/** @throws {Refusal} with the way to use it. */
export function readArguments(args: readonly string[]): VerifyArguments {
  const values = parse(args);
  const siret = values.employer ?? null;
  if (siret !== null && !/^\d{14}$/.test(siret)) {
    throw new Refusal([`« ${siret} » n’est pas un SIRET de 14 chiffres. ${USE}`]);
  }
  return {
    siret,
    heads: values.heads ?? null,
    publicKeys: values['public-key'] ?? [],
    showPublicKey: values['show-public-key'] ?? false,
  };
}

function parse(args: readonly string[]) {
  const options = {
    employer: { type: 'string' },
    heads: { type: 'string' },
    'public-key': { type: 'string', multiple: true },
    'show-public-key': { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Refusal([`Option inconnue. ${USE}`]);
  }
}
