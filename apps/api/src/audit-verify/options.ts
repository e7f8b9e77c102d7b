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
  /** Only tells how it is used. */
  readonly help: boolean;
}

const COMMAND =
  'npm run audit:verify -- [--employer <siret>] [--heads <fichier>] [--public-key <clé>]… [--show-public-key]';

/** What `--help` answers. */
export const USE = `${COMMAND}

Vérifie le journal scellé, et n’y change rien. Finit par 1 si une altération est trouvée.

  --employer <siret>    un seul employeur ; tous, sans cette option
  --heads <fichier>     les têtes publiées ; sinon SEAL_HEADS
  --public-key <clé>    la clé publique des sceaux, ou la ligne entière « identifiant clé » que donne
                        --show-public-key ; se répète ; sinon SEAL_KEY
  --show-public-key     donne l’identifiant et la clé publique de SEAL_KEY
  --help                donne cette aide

La base est lue à l’adresse de DATABASE_BACKUP_URL ou, à défaut, de DATABASE_OWNER_URL.`;

/** @throws {Refusal} with the way to use it. */
export function readArguments(args: readonly string[]): VerifyArguments {
  const values = parse(args);
  const siret = values.employer ?? null;
  if (siret !== null && !/^\d{14}$/.test(siret)) {
    throw new Refusal([`« ${siret} » n’est pas un SIRET de 14 chiffres. ${COMMAND}`]);
  }
  return {
    siret,
    heads: values.heads ?? null,
    publicKeys: values['public-key'] ?? [],
    showPublicKey: values['show-public-key'] ?? false,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  const options = {
    employer: { type: 'string' },
    heads: { type: 'string' },
    'public-key': { type: 'string', multiple: true },
    'show-public-key': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Refusal([`Option inconnue. ${COMMAND}`]);
  }
}
