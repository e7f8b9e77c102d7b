/** How many times longer than the plain copy, and megabytes of memory. */
const UPLOAD = 3;
const DOWNLOAD = 3;
const MEMORY = 400;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * @param {{ files: number, bytes: number, rounds: readonly Record<string, number>[], memory: Record<string, number> }} run
 * @returns {import('../report.mjs').Result}
 */
export function report({ files, bytes, rounds, memory }) {
  const seconds = (name) => median(rounds.map((round) => round[name]));
  const speed = (name) => (files * bytes) / 2 ** 20 / seconds(name);
  const ratio = (name, plain) => median(rounds.map((round) => round[name] / round[plain]));
  const row = (title, name, plain) => [
    title,
    Math.round(speed(name)),
    Math.round(speed(plain)),
    ratio(name, plain).toFixed(2),
  ];
  const atMost = (name, measured, most) => ({
    name,
    value: `${measured.toFixed(2)} ×`,
    bound: `≤ ${most} ×`,
    met: measured <= most,
  });
  const megabytes = (peak) => Math.round(peak / 2 ** 20);
  return {
    bounds: [
      atMost('upload, beside the plain copy', ratio('upload', 'plainUpload'), UPLOAD),
      atMost('download, beside the plain copy', ratio('download', 'plainDownload'), DOWNLOAD),
      {
        name: 'peak memory of our server',
        value: `${megabytes(memory.jalon)} MiB`,
        bound: `≤ ${MEMORY} MiB`,
        met: megabytes(memory.jalon) <= MEMORY,
      },
    ],
    tables: [
      {
        title: `${files} files of ${bytes / 2 ** 20} MiB, four at a time, MiB a second (medians of ${rounds.length} rounds)`,
        columns: ['', 'Jalon', 'plain copy', 'times longer'],
        rows: [
          row('upload, acknowledged once durable', 'upload', 'plainUpload'),
          row('download', 'download', 'plainDownload'),
        ],
      },
    ],
    notes: [`The plain copy peaked at ${megabytes(memory.plain)} MiB.`],
  };
}
