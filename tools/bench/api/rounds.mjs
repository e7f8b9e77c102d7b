import autocannon from 'autocannon';

const CONNECTIONS = 8;
const ROUNDS = 11;
const ROUND_SECONDS = 4;

/**
 * @typedef {object} Side
 * @property {import('./server-process.mjs').ServerProcess} server
 * @property {(agent: object) => import('autocannon').Request} request
 *
 * @typedef {{ perSecond: number, cpuPerRequest: number, p50: number, p99: number }} Round
 */

/**
 * First everyone asks once: the first look of the hour, which our server writes in the access log; it also warms both.
 *
 * @param {readonly Side[]} sides
 * @param {readonly object[]} agents each asks for their own file
 * @returns {Promise<Round[]>} of each side
 */
export async function runFirstLooks(sides, agents) {
  const rounds = [];
  for (const side of sides) {
    rounds.push(await run(side, agents, { amount: agents.length }));
  }
  return rounds;
}

/**
 * Then interleaved rounds: the sides take turns, and who goes first alternates, so that a machine that slows down slows
 * both. Ids vary from a request to the next.
 *
 * @param {readonly Side[]} sides
 * @param {readonly object[]} agents
 * @returns {Promise<Round[][]>} rounds of each side
 */
export async function runRounds(sides, agents) {
  const rounds = sides.map(() => []);
  for (let index = 0; index < ROUNDS; index += 1) {
    const order = index % 2 === 0 ? [...sides.keys()] : [...sides.keys()].reverse();
    for (const side of order) {
      rounds[side].push(await run(sides[side], agents, { duration: ROUND_SECONDS }));
    }
  }
  return rounds;
}

async function run({ server, request }, agents, until) {
  let client = 0;
  const share = Math.floor(agents.length / CONNECTIONS);
  const before = await server.cpu();
  const result = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    ...until,
    setupClient: (connection) => {
      const from = share * (client++ % CONNECTIONS);
      connection.setRequests(agents.slice(from, from + share).map(request));
    },
    verifyBody: (body) => body.includes('"data":{') && !body.includes('"errors"'),
  });
  const cpu = (await server.cpu()) - before;
  requireOnlyGoodAnswers(server.name, result);
  return {
    perSecond: result['2xx'] / result.duration,
    cpuPerRequest: cpu / result['2xx'],
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/** A server that refuses is fast: its figure would be worth nothing. */
function requireOnlyGoodAnswers(name, { '2xx': good, non2xx, errors, timeouts, mismatches }) {
  if (good === 0 || non2xx + errors + timeouts + mismatches > 0) {
    throw new Error(
      `${name}: ${non2xx} refused, ${errors} failed, ${timeouts} late, ${mismatches} wrong answers.`,
    );
  }
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
