import { deepStrictEqual } from 'node:assert/strict';

/**
 * Compares both answers for some agents, field by field: two servers that do not tell the same are not compared.
 *
 * @param {{ ours: Side, peer: Side }} sides
 * @param {readonly import('./data/agents.mjs').BenchAgent[]} agents
 * @param {(theirs: object, agent: object) => object} asOurs makes our answer of the peer's rows
 * @returns {Promise<{ fields: number, ourBytes: number, peerBytes: number }>} compared values, and mean sizes of answers
 *
 * @typedef {{ origin: string, request: (agent: object) => import('autocannon').Request }} Side
 */
export async function requireEqualAnswers({ ours, peer }, agents, asOurs) {
  const total = { fields: 0, ourBytes: 0, peerBytes: 0 };
  for (const agent of agents) {
    const our = await answerOf(ours, agent);
    const theirs = await answerOf(peer, agent);
    const answer = sorted(our.data);
    deepStrictEqual(sorted(asOurs(theirs.data, agent)), answer);
    total.fields += leavesOf(answer);
    total.ourBytes += our.bytes / agents.length;
    total.peerBytes += theirs.bytes / agents.length;
  }
  return total;
}

async function answerOf({ origin, request }, agent) {
  const { path, ...options } = request(agent);
  const text = await (await fetch(origin + path, options)).text();
  const { data, errors } = JSON.parse(text);
  if (!data || errors) throw new Error(`${origin} answered: ${text.slice(0, 500)}`);
  return { data: withoutTypeNames(data), bytes: Buffer.byteLength(text) };
}

/** Each schema has its own names for its types. */
function withoutTypeNames(data) {
  return JSON.parse(JSON.stringify(data, (name, value) => (name === '__typename' ? undefined : value)));
}

/** The order of fields means nothing; that of lists does. Instants are compared as instants. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(
    entries.map(([name, one]) => [name, name === 'registeredAt' ? Date.parse(one) : sorted(one)]),
  );
}

function leavesOf(value) {
  return value !== null && typeof value === 'object'
    ? Object.values(value).reduce((sum, one) => sum + leavesOf(one), 0)
    : 1;
}
