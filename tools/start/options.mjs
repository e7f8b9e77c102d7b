import { parseArgs } from 'node:util';
import { Refusal } from './refusal.mjs';

const LAST_PORT = 65_535;

/**
 * @typedef {object} Options
 * @property {boolean} demo fictitious employers and a sign-in for development; production otherwise
 * @property {boolean} reset empties the demonstration first
 * @property {boolean} worker runs the jobs instead of serving (production: one process each)
 * @property {number} port
 * @property {string} host
 */

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Options}
 */
export function readOptions(args, env) {
  const { demo = false, reset = false, worker = false, port } = parse(args);
  if (reset && !demo) {
    throw new Refusal(
      '--reset efface des données et n’existe que pour la démonstration : « npm start -- --reset ».',
    );
  }
  const host = env['HOST'] ?? '127.0.0.1';
  if (demo && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    throw new Refusal(
      'La démonstration, où l’on entre sans mot de passe, ne s’ouvre que sur cette machine : retirez HOST ou donnez-lui la valeur 127.0.0.1.',
    );
  }
  return { demo, reset, worker, host, port: readPort(port ?? env['PORT'] ?? '4200') };
}

function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        demo: { type: 'boolean' },
        reset: { type: 'boolean' },
        worker: { type: 'boolean' },
        port: { type: 'string' },
      },
    }).values;
  } catch {
    throw new Refusal(
      `Option inconnue dans « ${args.join(' ')} » : les options sont --reset, --port <numéro> et, en production, --worker.`,
    );
  }
}

function readPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > LAST_PORT) {
    throw new Refusal(
      `Le port « ${text} » (PORT ou --port) n’est pas un nombre de 1 à ${LAST_PORT} : corrigez-le ou retirez-le.`,
    );
  }
  return port;
}
