/**
 * `node files-process.mjs jalon|plain <folder> [<address of the serving role>]`: serves files on a free port, told on
 * the first line; the second line, once the input ends, is the peak of its memory.
 */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { documentsModule, keepJobResult, uploadsModule } from '@jalon/documents/api';
import { readMasterKey, RequestContext } from '@jalon/shared/api';
import fastify from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { FolderFileStore } from '../../../apps/api/src/adapters/folder-file-store';
import { createDataSource } from '../../../apps/api/src/data-source';

const [mode, folder, url] = process.argv.slice(2);
const app = fastify({ bodyLimit: 2 ** 30 });

/** Our own routes, for whoever the header names: a session is not what is measured. */
async function serveJalon() {
  const dataSource = await createDataSource(url, 'jalon-bench-files', 10).initialize();
  const services = {
    dataSource,
    now: () => new Date(),
    newId: () => uuidv7(),
    files: new FolderFileStore(folder),
    masterKey: readMasterKey(Buffer.alloc(32, 'bench').toString('base64')),
  };
  const inContext = async ({ headers }, work) => {
    const [employerId, personId] = String(headers['x-bench-actor']).split('/');
    const ctx = new RequestContext(services, { employerId, personId, agentId: personId });
    return ctx.settle(() => work(ctx));
  };
  const purpose = {
    code: 'BENCH',
    mediaTypes: ['application/pdf'],
    maximumBytes: 2 ** 30,
    authorize: async () => undefined,
  };
  documentsModule.routes(app, { inContext });
  uploadsModule([{ uploads: [purpose] }]).routes(app, { inContext });
  app.post('/keep/:name', async (request) => {
    const jobId = uuidv7();
    const bytes = createReadStream(join(folder, request.params.name));
    const made = { jobId, fileName: 'bench.zip', mediaType: 'application/zip', bytes };
    await inContext(request, (ctx) => keepJobResult(ctx, made));
    return { jobId };
  });
}

/** The same bytes written and read, as durably, and nothing else: what the machine can do. */
function servePlain() {
  app.addContentTypeParser('application/offset+octet-stream', (_request, body, parsed) => parsed(null, body));
  app.post('/plain', async (request) => {
    const name = randomUUID();
    const path = join(folder, name);
    {
      await using file = await open(`${path}.part`, 'wx');
      await file.writeFile(request.body);
      await file.sync();
    }
    await rename(`${path}.part`, path);
    await using directory = await open(folder, 'r');
    await directory.sync();
    return { name };
  });
  app.get('/plain/:name', async (request, reply) => {
    const path = join(folder, request.params.name);
    reply.headers({ 'content-type': 'application/zip', 'content-length': (await stat(path)).size });
    return reply.send(createReadStream(path));
  });
}

if (mode === 'jalon') await serveJalon();
else servePlain();
console.log(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);

let peak = 0;
setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 10).unref();
process.stdin.resume().on('end', () => {
  console.log(JSON.stringify({ peak }));
  process.exit(0);
});
