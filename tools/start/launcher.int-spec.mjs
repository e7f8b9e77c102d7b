import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { accepts, freePort, isRunning, waitUntil } from './postgres/process.mjs';
import { childrenOf, Launcher, stopAll } from './testing/launcher.mjs';

const SOON = { milliseconds: 15_000 };

/** The first start makes the whole demonstration. */
jest.setTimeout(180_000);

/** The launcher, as real processes over a real database. The product is built beforehand. */
describe('starting Jalon', () => {
  let data = '';
  let port = 0;

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'jalon-start-'));
    port = await freePort();
  });
  afterAll(async () => {
    await stopAll();
    await (await database()).stop();
    // As root the database lives elsewhere: its own account cannot enter a private folder.
    const elsewhere = join(data, 'pg18.location');
    if (existsSync(elsewhere)) {
      rmSync(dirname(readFileSync(elsewhere, 'utf8')), { recursive: true });
    }
    rmSync(data, { recursive: true });
  });

  const start = (options = {}) => new Launcher({ data, port, ...options });
  /** The demonstration's server: the one that runs, or started now. */
  const database = () => startEmbeddedPostgres({ folder: join(data, 'pg18') });
  const launcherPid = () => JSON.parse(readFileSync(join(data, 'launcher.json'), 'utf8')).pid;

  async function sql(text, name = 'jalon_demo') {
    const { url } = await database();
    const client = new pg.Client({ connectionString: url.replace(/\/postgres$/, `/${name}`) });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  }

  describe('the demonstration', () => {
    it('answers at once with its steps, then becomes the portal', async () => {
      const launcher = start();
      const page = await (await launcher.firstAnswer()).text();
      expect(page).toContain('Le portail démarre');
      const api = await launcher.firstAnswer('/graphql', {});
      expect([api.status, api.headers.get('retry-after')]).toEqual([503, '5']);
      await launcher.ready();
      expect(await (await launcher.firstAnswer()).text()).not.toContain('Le portail démarre');
      await waitUntil(() => launcher.output.includes('/demo'), SOON);
      expect(launcher.output).toContain(`Comptes de démonstration : ${launcher.url}/demo`);
    });

    it('refuses a second start on the same folder, naming the address', async () => {
      const second = start({ port: await freePort() });
      expect(await second.ended).toBe(1);
      expect(second.output).toMatch(new RegExp(`Jalon tourne déjà .*http://localhost:${port} .*\\n$`));
    });

    it('loses nothing acknowledged when killed, and takes over the database left behind', async () => {
      await sql('create table acknowledged as select 1 as kept');
      const { pid } = await database();
      const children = await childrenOf(launcherPid());
      process.kill(launcherPid(), 'SIGKILL');
      await start().ready();
      expect((await database()).pid).toBe(pid);
      expect(await waitUntil(() => !children.some(isRunning), SOON)).toBe(true);
      expect(await sql('select kept from acknowledged')).toEqual([{ kept: 1 }]);
    });

    it('recovers when the database is killed with it', async () => {
      const { pid } = await database();
      const children = await childrenOf(launcherPid());
      process.kill(launcherPid(), 'SIGKILL');
      process.kill(pid, 'SIGKILL');
      await start().ready();
      expect((await database()).pid).not.toBe(pid);
      expect(await waitUntil(() => !children.some(isRunning), SOON)).toBe(true);
      expect(await sql('select kept from acknowledged')).toEqual([{ kept: 1 }]);
    });

    it('stops everything at Ctrl-C', async () => {
      const pids = [launcherPid(), (await database()).pid, ...(await childrenOf(launcherPid()))];
      process.kill(launcherPid(), 'SIGINT');
      expect(await waitUntil(() => !pids.some(isRunning), SOON)).toBe(true);
      expect(await accepts(port)).toBe(false);
      expect(existsSync(join(data, 'launcher.json'))).toBe(false);
    });
  });

  describe('a database that is not the demonstration’s', () => {
    /** @type {Awaited<ReturnType<typeof startEmbeddedPostgres>>} */
    let server;
    const address = () => server.url.replace(/\/postgres$/, '/real');

    beforeAll(async () => {
      server = await startEmbeddedPostgres({ folder: join(data, 'pg18') });
      await sql('create database real', 'postgres');
      await sql('create table precious as select 1 as kept', 'real');
    });

    it.each([[['--demo']], [['--demo', '--reset']]])('is refused to %j, and left as it was', async (args) => {
      const env = { DATABASE_URL: address(), DATABASE_OWNER_URL: address() };
      const launcher = start({ data: join(data, 'other'), args, env });
      expect(await launcher.ended).toBe(1);
      expect(launcher.output).toMatch(/La base « real » n’est pas une base de démonstration .*\n$/);
      expect(await sql('select kept from precious', 'real')).toEqual([{ kept: 1 }]);
    });

    it('is refused to production when its password is wrong, naming the variable', async () => {
      const wrong = Object.assign(new URL(address()), { password: 'wrong' }).href;
      const env = { DATABASE_URL: wrong, DATABASE_OWNER_URL: wrong, SESSION_SECRET: 'x', MASTER_KEY: 'x' };
      const launcher = start({ args: [], env });
      expect(await launcher.ended).toBe(1);
      expect(launcher.output).toMatch(/^Jalon\nDATABASE_URL .*mot de passe.*\n$/);
    });
  });

  describe('what cannot work is said in one sentence', () => {
    it('a port in use', async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const taken = /** @type {import('node:net').AddressInfo} */ (other.address()).port;
      const launcher = start({ port: taken });
      expect(await launcher.ended).toBe(1);
      other.close();
      expect(launcher.output).toMatch(new RegExp(`\\nLe port ${taken} est déjà pris .*\\n$`));
    });

    it('a missing variable', async () => {
      const launcher = start({ args: [] });
      expect(await launcher.ended).toBe(1);
      expect(launcher.output).toMatch(/^Jalon\nDATABASE_URL manque .*\n$/);
    });

    it('a database that does not answer', async () => {
      const nowhere = `postgres://jalon_app:x@127.0.0.1:${await freePort()}/jalon`;
      const env = {
        DATABASE_URL: nowhere,
        DATABASE_OWNER_URL: nowhere,
        SESSION_SECRET: 'x',
        MASTER_KEY: 'x',
      };
      const launcher = start({ args: [], env });
      expect(await launcher.ended).toBe(1);
      expect(launcher.output).toMatch(/^Jalon\nDATABASE_URL .*rien ne répond.*\n$/);
    });
  });
});
