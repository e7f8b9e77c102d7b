import { median } from '../api/rounds.mjs';
import { quantile } from './rounds.mjs';

const REQUIRED = { natural: 3, best: 2 };
const MOST_STATEMENTS = 1;

/** The figures of the map, and what is required of them. @returns {import('../report.mjs').Result} */
export function report({ counts, equality, statements, ours, natural, best }) {
  const ratios = { natural: ratiosOf(ours, natural), best: ratiosOf(ours, best) };
  const data = Math.max(statements.ours.first.data, statements.ours.again.data);
  return {
    tables: [sidesTable(equality, { ours, natural, best }), statementsTable(statements), ratiosTable(ratios)],
    notes: [
      `Rows: ${Object.entries(counts)
        .map(([table, count]) => `${table} ${count.toLocaleString('en')}`)
        .join(', ')}. Equal answers: ${equality.fields.toLocaleString('en')} values compared.`,
    ],
    bounds: [
      atLeast(
        'maps per second against the computed columns, median of the ratios',
        ratios.natural,
        REQUIRED.natural,
      ),
      atLeast('maps per second against the function, median of the ratios', ratios.best, REQUIRED.best),
      {
        name: 'statements that read, per request',
        value: String(data),
        bound: `≤ ${MOST_STATEMENTS}`,
        met: data <= MOST_STATEMENTS,
      },
    ],
  };
}

const ratiosOf = (ours, peer) => ours.map(({ perSecond }, index) => perSecond / peer[index].perSecond);

function atLeast(name, ratios, required) {
  const ratio = median(ratios);
  return { name, value: ratio.toFixed(2), bound: `≥ ${required}`, met: ratio >= required };
}

function sidesTable({ natural: { ourBytes, peerBytes }, best }, sides) {
  const middle = (name) => Object.values(sides).map((rounds) => median(rounds.map((round) => round[name])));
  const row = (title, name, format) => [title, ...middle(name).map(format)];
  return {
    title: 'Map of 25 people × 40 competences, medians of the rounds',
    columns: ['', 'Jalon', 'PostGraphile, computed columns', 'PostGraphile, function'],
    rows: [
      row('maps per second, one after the other', 'perSecond', whole),
      row('server CPU per request, ms', 'cpuPerRequest', (value) => value.toFixed(2)),
      row('latency, median, ms', 'p50', (value) => value.toFixed(1)),
      row('latency, 99th percentile, ms', 'p99', (value) => value.toFixed(1)),
      ['answer, bytes', ...[ourBytes, peerBytes, best.peerBytes].map(whole)],
    ],
  };
}

function statementsTable({ ours, natural, best }) {
  return {
    title: 'Statements per request, as PostgreSQL received them',
    columns: ['kind', 'Jalon, first look', 'Jalon, again within the hour', 'computed columns', 'function'],
    rows: Object.keys(ours.first).map((kind) => [
      kind,
      ours.first[kind],
      ours.again[kind],
      natural.again[kind],
      best.again[kind],
    ]),
  };
}

function ratiosTable({ natural, best }) {
  const row = (title, share) => [
    title,
    ...[natural, best].map((ratios) => quantile(ratios, share).toFixed(2)),
  ];
  return {
    title: `Ratios of maps per second, over ${natural.length} rounds`,
    columns: ['', 'to the computed columns', 'to the function'],
    rows: [row('lower quartile', 0.25), row('median', 0.5), row('upper quartile', 0.75)],
  };
}

const whole = (value) => value.toFixed(0);
