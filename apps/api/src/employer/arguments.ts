import { parseArgs } from 'node:util';
import { Refusal } from '../refusal';

export const USE = `npm run employer -- create [--siret … --name … --short-name … --branch STATE|TERRITORIAL|HOSPITAL
                            --admin-given-names … --admin-name … --admin-email … --provider … --operator]
npm run employer -- invite <siret>
npm run employer -- list
npm run employer -- show <siret>`;

const text = { type: 'string' } as const;
const options = {
  siret: text,
  name: text,
  'short-name': text,
  branch: text,
  'admin-given-names': text,
  'admin-name': text,
  'admin-email': text,
  provider: text,
  operator: { type: 'boolean' },
} as const;

export interface CommandArguments {
  readonly command: string;
  /** What `invite` and `show` are about. */
  readonly subject: string | undefined;
  readonly options: Readonly<Partial<Record<keyof typeof options, string | boolean>>>;
}

/** @throws {Refusal} that says the use, when an option is not known */
export function readArguments(args: readonly string[]): CommandArguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command = '', subject] = positionals;
    return { command, subject, options: values };
  } catch {
    throw new Refusal([`Option inconnue dans « ${args.join(' ')} ». Usage :`, USE]);
  }
}
