import { parseArgs } from 'node:util';
import { Refusal } from '../refusal';
import { eraseEmployer } from './erase-employer';
import type { KeyOperation } from './key-operation';
import { listKeys } from './list-keys';
import { rotateEmployer } from './rotate-employer';
import { rotateMaster } from './rotate-master';

const USE = `npm run keys -- list
npm run keys -- rotate-master
npm run keys -- rotate-employer <siret>
npm run keys -- erase-employer <siret> --confirm <siret>`;

/** Does what the operator asked of the keys, and says it. @throws {Refusal} for what was not done, in words */
export async function runKeysCommand(args: readonly string[], operation: KeyOperation): Promise<void> {
  const { command, siret, confirm } = readArguments(args);
  if (command === 'list') return listKeys(operation);
  if (command === 'rotate-master') return rotateMaster(operation);
  if (command === 'rotate-employer') return rotateEmployer(operation, required(siret));
  if (command === 'erase-employer') return eraseEmployer(operation, required(siret), confirm);
  throw new Refusal(['Dites quoi faire des clés. Usage :', USE]);
}

function required(siret: string | undefined): string {
  if (siret === undefined) throw new Refusal(['Dites quel employeur, par son SIRET. Usage :', USE]);
  return siret;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { confirm: { type: 'string' } },
      allowPositionals: true,
    });
    const [command, siret] = positionals;
    return { command, siret, confirm: values.confirm };
  } catch {
    throw new Refusal([`Option inconnue dans « ${args.join(' ')} ». Usage :`, USE]);
  }
}
