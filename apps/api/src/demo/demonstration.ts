import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { readOwnerConfiguration } from '../configuration/configuration';
import { connectDatabase } from '../database';
import { serveExplorer } from '../explorer/explorer';
import type { Extension } from '../serve';
import type { ServerTools } from '../server';
import { EVERYBODY_HREF, signInHref } from './demo-paths';
import { type DemoProvider, demoProviders } from './demo-providers';
import { developmentProvider } from './development-provider';
import { featuredIn, listAccounts } from './directory';
import { serveFonts } from './fonts';
import { DemoMailbox } from './mailbox';
import { serveMailbox } from './mailbox-page';
import { mountProvider } from './mount-provider';
import { requireDemoGround } from './safeguards';
import { serveSampleCertificates } from './sample-certificates';
import { sendVisitPage } from './visit-page';
import { waitingMails } from './waiting-mails';

/** What the demonstration adds to the server: its sign-in, its pages, its bar, the explorer. */
export const demonstration: Extension = async (configuration, dataSource) => {
  await requireDemoGround(configuration, dataSource);
  const { databaseUrl } = readOwnerConfiguration(process.env);
  const owner = await connectDatabase('DATABASE_OWNER_URL', databaseUrl, 'jalon-demo', 2);
  const services = demoProviders(configuration);
  const mailbox = await openMailbox();
  return {
    exploring: true,
    providers: services.map(({ identities }) => identities),
    // One machine, and tests that sign in hundreds of times.
    signInLimits: { begun: 20_000, answered: 20_000 },
    rateLimits: { perPerson: 6_000, perAddress: 12_000 },
    bodyEnd: (nonce) => `<script src="/demo/bar.js" nonce="${nonce}" defer></script>`,
    extend: async (app, tools) => {
      await serveDemonstration(app, tools, services, owner);
      serveMailbox(app, mailbox, () => waitingMails(owner));
      app.addHook('onClose', () => mailbox?.close());
    },
  };
};

/** Where the launcher sends the mails of the demonstration; null when it was told of another server. */
async function openMailbox(): Promise<DemoMailbox | null> {
  const port = Number(process.env['DEMO_MAILBOX_PORT']);
  if (!port) return null;
  const mailbox = new DemoMailbox();
  await mailbox.open(port);
  return mailbox;
}

async function serveDemonstration(
  app: FastifyInstance,
  tools: ServerTools,
  services: readonly DemoProvider[],
  owner: DataSource,
) {
  const accounts = () => listAccounts(owner);
  app.addHook('onClose', () => owner.destroy());
  for (const { client } of services) {
    await mountProvider(app, { provider: developmentProvider(client), path: client.path }, accounts);
  }
  app.get('/demo', async (request: FastifyRequest<{ Querystring: { langue?: string } }>, reply) =>
    sendVisitPage(reply, await accounts(), request.query.langue === 'en' ? 'en' : 'fr'),
  );
  app.get('/demo/accounts.json', (request) => barAccounts(request, tools, accounts));
  serveSampleCertificates(app, tools, owner);
  serveFonts(app);
  serveScripts(app);
  await serveExplorer(app);
}

/** What the bar shows: the accounts it offers, and which one is signed in. */
async function barAccounts(
  request: FastifyRequest,
  { contextOf }: ServerTools,
  accounts: () => ReturnType<typeof listAccounts>,
) {
  const [everyone, { actor }] = await Promise.all([accounts(), contextOf(request)]);
  const current = everyone.find(({ personId }) => personId === actor?.personId);
  const offered = featuredIn(everyone).flatMap(({ subject, name, featured }) =>
    featured?.inBar
      ? [{ subject, name, title: featured.title, href: signInHref(subject, featured.home) }]
      : [],
  );
  return {
    current: current ? { subject: current.subject, name: current.name } : null,
    accounts: offered,
    everybody: EVERYBODY_HREF,
  };
}

/** The bar is bundled for browsers beside this program. */
function serveScripts(app: FastifyInstance): void {
  const bar = join(dirname(resolve(process.argv[1] ?? '.')), 'demo/bar.js');
  app.get('/demo/bar.js', async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(await readFile(bar)),
  );
  app.get('/demo/submit.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send('document.forms[0].submit();'),
  );
}
