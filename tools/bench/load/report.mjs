const ACTS = { read: 'opening one’s file', answer: 'answering a question', begin: 'beginning an assessment' };

/**
 * @param {readonly import('./virtual-user.mjs').Answer[]} answers
 * @param {{ users: number, duration: number }} play
 * @returns {import('../report.mjs').Result}
 */
export function report(answers, { users, duration }) {
  const failures = answers.filter(({ failed }) => failed);
  return {
    tables: [
      {
        title: `${users} people for ${duration / 1000} s, one process of the server`,
        columns: ['act', 'requests', 'per second', 'p50', 'p95', 'p99', 'failed'],
        rows: Object.entries(ACTS).map(([act, name]) => rowOf(answers, { act, name, duration })),
      },
    ],
    bounds: [
      { name: 'requests that failed', value: `${failures.length}`, bound: '0', met: failures.length === 0 },
    ],
    notes:
      failures.length > 0
        ? [`Failures: ${[...new Set(failures.map(({ failed }) => failed))].join(', ')}.`]
        : [],
  };
}

function rowOf(answers, { act, name, duration }) {
  const times = timesOf(answers, act);
  const failed = answers.filter((one) => one.act === act && one.failed).length;
  const shares = [50, 95, 99].map((share) => milliseconds(percentile(times, share)));
  return [name, times.length, (times.length / (duration / 1000)).toFixed(1), ...shares, failed];
}

function timesOf(answers, act) {
  return answers
    .filter((one) => one.act === act)
    .map((one) => one.milliseconds)
    .sort((a, b) => a - b);
}

/** @param {readonly number[]} sorted @param {number} share */
function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? 0;
}

const milliseconds = (value) => `${value.toFixed(0)} ms`;
