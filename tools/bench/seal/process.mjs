/** `node seal-process.mjs seal|verify <address> <file of heads>`: prints what it did, in how long, and its peak memory. */
import 'reflect-metadata';
import { auditModule, readSealKey } from '@jalon/audit/api';
import { RequestContext } from '@jalon/shared/api';
import { traceSeal } from '../../../apps/api/src/adapters/trace-seal';
import { verifyEmployers } from '../../../apps/api/src/audit-verify/verify-employers';
import { createDataSource } from '../../../apps/api/src/data-source';

const key = readSealKey(Buffer.alloc(32, 'bench').toString('base64'));
const [mode, url, headsFile] = process.argv.slice(2);
const dataSource = await createDataSource(url, 'jalon-bench-seal', 2).initialize();

/** As the worker does each minute, without waiting for the minute. */
async function seal() {
  const services = { dataSource, now: () => new Date(), seal: traceSeal({ key, headsFile }) };
  const employers = await dataSource.query('select id from employer');
  const run = {
    now: services.now,
    employerIds: async () => employers.map(({ id }) => id),
    inEmployer: (employerId, work) => {
      const ctx = new RequestContext(services, null, null, { employerId, personId: null });
      return ctx.settle(() => work(ctx));
    },
  };
  const task = auditModule.scheduled.find(({ name }) => name === 'audit.sealTrace');
  let rows = 0;
  for (;;) {
    const { sealed } = await task.run(run);
    if (sealed === 0) return { rows, faults: 0 };
    rows += sealed;
  }
}

async function verify() {
  let rows = 0;
  const faults = await verifyEmployers({
    dataSource,
    siret: null,
    headsFile,
    keys: [key],
    now: new Date(),
    say: (line) => console.log(line),
    progress: (_siret, verified) => {
      rows = verified;
    },
  });
  return { rows, faults };
}

const start = performance.now();
const { rows, faults } = await (mode === 'seal' ? seal() : verify());
const seconds = (performance.now() - start) / 1_000;
await dataSource.destroy();
console.log(JSON.stringify({ rows, faults, seconds, peak: process.resourceUsage().maxRSS * 1_024 }));
