import { median } from './rounds.mjs';

const REQUIRED_RATIO = 1.5;
const MOST_STATEMENTS = 1;

/** The figures of the API, and what is required of them. @returns {import('../report.mjs').Result} */
export function report({ counts, equality, statements, firstLooks, ours, peer }) {
  const ratios = ours.map((round, index) => round.perSecond / peer[index].perSecond);
  const ratio = median(ratios);
  const data = Math.max(statements.ours.first.data, statements.ours.again.data);
  return {
    tables: [
      sidesTable(equality, firstLooks, ours, peer),
      statementsTable(statements),
      {
        title: 'Rounds',
        columns: ['round', 'Jalon, requests/s', 'PostGraphile, requests/s', 'ratio'],
        rows: ratios.map((one, index) => [
          index + 1,
          whole(ours[index].perSecond),
          whole(peer[index].perSecond),
          one.toFixed(2),
        ]),
      },
    ],
    notes: [
      `Rows: ${Object.entries(counts)
        .map(([table, count]) => `${table} ${count.toLocaleString('en')}`)
        .join(', ')}. Equal answers: ${equality.fields.toLocaleString('en')} values compared.`,
    ],
    bounds: [
      {
        name: 'throughput, median of the ratios',
        value: ratio.toFixed(2),
        bound: `≥ ${REQUIRED_RATIO}`,
        met: ratio >= REQUIRED_RATIO,
      },
      {
        name: 'statements that read, per request',
        value: String(data),
        bound: `≤ ${MOST_STATEMENTS}`,
        met: data <= MOST_STATEMENTS,
      },
    ],
  };
}

function sidesTable({ ourBytes, peerBytes }, [ourFirst, peerFirst], ours, peer) {
  const middle = (rounds, name) => median(rounds.map((round) => round[name]));
  const row = (title, name, format) => [title, format(middle(ours, name)), format(middle(peer, name))];
  return {
    title: 'File home, medians of the rounds',
    columns: ['', 'Jalon', 'PostGraphile'],
    rows: [
      row('requests per second', 'perSecond', whole),
      row('server CPU per request, ms', 'cpuPerRequest', (value) => value.toFixed(2)),
      row('latency, median, ms', 'p50', whole),
      row('latency, 99th percentile, ms', 'p99', whole),
      ['answer, bytes', whole(ourBytes), whole(peerBytes)],
      ['first look of the hour, requests per second', whole(ourFirst.perSecond), whole(peerFirst.perSecond)],
      [
        'first look of the hour, server CPU, ms',
        ...[ourFirst, peerFirst].map((one) => one.cpuPerRequest.toFixed(2)),
      ],
    ],
  };
}

function statementsTable({ ours, peer }) {
  return {
    title: 'Statements per request, as PostgreSQL received them',
    columns: ['kind', 'Jalon, first look', 'Jalon, again within the hour', 'PostGraphile'],
    rows: Object.keys(ours.first).map((kind) => [kind, ours.first[kind], ours.again[kind], peer.again[kind]]),
  };
}

const whole = (value) => value.toFixed(0);
