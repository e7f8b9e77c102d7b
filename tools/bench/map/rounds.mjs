import { Agent, request as httpRequest } from 'node:http';
import { once } from 'node:events';

/** Many and short: a machine that others use too changes from one second to the next. */
const ROUNDS = 41;
const ROUND_MILLISECONDS = 1_000;

/**
 * @typedef {import('../api/rounds.mjs').Side} Side
 * @typedef {import('../api/rounds.mjs').Round} Round
 */

/** Everyone asks once, which warms the servers. @param {readonly Side[]} sides @param {readonly object[]} askers */
export async function warm(sides, askers) {
  for (const side of sides) {
    for (const asker of askers) await ask(side, asker);
  }
}

/**
 * Interleaved rounds: the sides take turns, and who goes first alternates. Each is asked one map after the other. Were
 * several asked at once, the side that keeps more processes busy would take more of a machine that others use too, and be
 * rewarded for the work it makes.
 *
 * The client only counts bytes: one that read so heavy an answer as text would cost more than the servers it measures, the
 * same to each, and bring their figures together.
 *
 * @param {readonly Side[]} sides
 * @param {readonly object[]} askers
 * @returns {Promise<Round[][]>} rounds of each side
 */
export async function runRounds(sides, askers) {
  const rounds = sides.map(() => []);
  for (let index = 0; index < ROUNDS; index += 1) {
    const order = index % 2 === 0 ? [...sides.keys()] : [...sides.keys()].reverse();
    for (const side of order) rounds[side].push(await run(sides[side], askers));
  }
  return rounds;
}

async function run(side, askers) {
  const latencies = [];
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const before = await side.server.cpu();
  const start = performance.now();
  let last = start;
  for (let turn = 0; last < start + ROUND_MILLISECONDS; turn += 1) {
    await ask(side, askers[turn % askers.length], agent);
    const now = performance.now();
    latencies.push(now - last);
    last = now;
  }
  agent.destroy();
  return {
    perSecond: (latencies.length * 1000) / (last - start),
    cpuPerRequest: ((await side.server.cpu()) - before) / latencies.length,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

const GOOD_START = '{"data":{';

/** @throws when the answer is not a good one: a server that refuses is fast, and its figure would be worth nothing. */
async function ask({ server, origin, request }, asker, agent) {
  const { path, body, ...options } = request(asker);
  const sent = httpRequest(origin + path, { ...options, ...(agent ? { agent } : {}) });
  sent.end(body);
  const [answer] = await once(sent, 'response');
  let first;
  let last;
  answer.on('data', (chunk) => {
    first ??= chunk;
    last = chunk;
  });
  await once(answer, 'end');
  const isGood = first?.toString('latin1', 0, GOOD_START.length) === GOOD_START;
  if (answer.statusCode !== 200 || !isGood || last.includes('"errors"')) {
    throw new Error(`${server.name} answered ${answer.statusCode}: ${first?.toString('utf8', 0, 300)}`);
  }
}

/** @param {readonly number[]} values @param {number} share from 0 to 1 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
