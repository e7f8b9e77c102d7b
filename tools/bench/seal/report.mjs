/** Rows a second, and megabytes. */
const SEALING = 5_000;
const VERIFICATION = 10_000;
const MEMORY = 400;

const number = (value) => Math.round(value).toLocaleString('en-GB');
const rate = ({ rows, seconds }) => rows / seconds;
const megabytes = ({ peak }) => peak / 2 ** 20;

/** @typedef {{ rows: number, seconds: number, peak: number, faults: number }} Run */

/** @param {{ events: number, sealing: Run, verification: Run }} runs @returns {import('../report.mjs').Result} */
export function report({ events, sealing, verification }) {
  const row = (name, run) => [
    name,
    number(run.rows),
    run.seconds.toFixed(1),
    number(rate(run)),
    number(megabytes(run)),
  ];
  const atLeast = (name, run, least) => ({
    name,
    value: `${number(rate(run))} rows/s`,
    bound: `≥ ${number(least)} rows/s`,
    met: rate(run) >= least,
  });
  const memory = Math.max(megabytes(sealing), megabytes(verification));
  return {
    bounds: [
      atLeast('sealing', sealing, SEALING),
      atLeast('verification', verification, VERIFICATION),
      {
        name: 'peak memory of either process',
        value: `${number(memory)} MiB`,
        bound: `≤ ${MEMORY} MiB`,
        met: memory <= MEMORY,
      },
      {
        name: 'every event sealed, then found intact',
        value: `${number(verification.rows)} of ${number(events)}, ${verification.faults} faults`,
        bound: `${number(events)}, 0 faults`,
        met: verification.rows === events && verification.faults === 0,
      },
    ],
    tables: [
      {
        title: 'Seals of the trace',
        columns: ['', 'rows', 'seconds', 'rows per second', 'peak memory, MiB'],
        rows: [row('sealing', sealing), row('verification', verification)],
      },
    ],
  };
}
