import { publishTestDecisions } from '@jalon/decisions/api/testing';
import { linkExternalIdentity, WebSessionStore } from '@jalon/identity/api';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { shareMyLevels, withdrawMyLevels } from '@jalon/skills/api';
import { assess, requireLevels } from '@jalon/skills/api/testing';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { modules } from './modules';
import { testConfiguration, testServer } from './testing/test-server';

let database: TestDatabase;
let server: FastifyInstance;
let region: Staff;
let maelle: StaffMember;
let luc: StaffMember;
let portsId: string;
let cookie: string;

beforeAll(async () => {
  database = await testDatabase(modules);
  server = await testServer(database);
  region = await staffOf(database, 'Région');
  await database.inContext(region.administrator, publishTestDecisions);
  maelle = await region.hire();
  portsId = await region.unit('Ports');
  // A name that a spreadsheet would run.
  luc = await region.hire({
    usualName: '=HYPERLINK("x")',
    givenNames: '+33',
    jobTitle: 'Rédacteur; chef',
    manager: maelle,
  });
  await region.hire({ usualName: 'Zola', jobTitle: 'Capitaine', orgUnitId: portsId, manager: maelle });
  await requireLevels(database, maelle, 'Rédacteur; chef', { 'crcn-1.1': 4, 'crcn-2.4': 2 });
  await requireLevels(database, maelle, 'Capitaine', { 'crcn-4.1': 3 });
  await assess(database, luc, { 'crcn-1.1': 2 });
  await database.inContext(luc, shareMyLevels);
  const store = new WebSessionStore(database.services(), {
    secret: testConfiguration().sessionSecret,
    ...testConfiguration().session,
  });
  await database.inContext(region.administrator, (ctx) =>
    linkExternalIdentity(ctx, {
      personId: maelle.personId,
      issuer: 'https://issuer.example',
      provider: '',
      subject: maelle.personId,
    }),
  );
  cookie = `__Host-jalon=${await store.open({ ...maelle, device: 'x', provider: 'test', idToken: 'none' })}`;
}, 60_000);
afterAll(async () => {
  await server?.close();
  await database?.close();
});

const get = (url: string, headers: InjectOptions['headers'] = {}) =>
  server.inject({ method: 'GET', url, headers: { cookie, ...headers } });

describe('the map as a table', () => {
  it('has the rows of the map, for a spreadsheet, and nothing a spreadsheet would run', async () => {
    const answer = await get('/equipe/carte.csv');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="carte-equipe.csv"',
      'cache-control': 'no-store',
    });
    expect(answer.body).toBe(
      [
        '\uFEFFAgent;Service;Poste;Domaine;Compétence;Attendu;Niveau;Écart;Au moins (8 chances sur 10);Au plus (8 chances sur 10);Preuve;Évalué le;Certificat délivré le;Certificat valable jusqu’au',
        `"'+33 =HYPERLINK(""x"")";Région;"Rédacteur; chef";Informations et données;Mener une recherche et une veille d’information;4;2;-2;1;3;évalué;2026-06-15;;`,
        `"'+33 =HYPERLINK(""x"")";Région;"Rédacteur; chef";Communication et collaboration;S’insérer dans le monde numérique;2;non communiqué;;;;;;;`,
        'Dominique Zola;Ports;Capitaine;Protection et sécurité;Sécuriser l’environnement numérique;3;non communiqué;;;;;;;',
        '',
      ].join('\r\n'),
    );
  });

  it('obeys the filters and the order of the map, in the language asked for', async () => {
    const lines = async (search: string) =>
      (await get(`/equipe/carte.csv?${search}`)).body.trim().split('\r\n');
    expect(await lines(`orgUnitIds=${portsId}&language=EN`)).toEqual([
      expect.stringContaining('Agent;Department;Post'),
      'Dominique Zola;Ports;Capitaine;Protection and security;Secure the digital environment;3;not communicated;;;;;;;',
    ]);
    expect(await lines('areaCodes=1&areaCodes=4')).toHaveLength(3);
    expect((await lines('orderBy=SERVICE'))[1]).toMatch(/^Dominique Zola/);
  });

  it('is recorded each time', async () => {
    const exports = async () => {
      const rows = await database.inContext(maelle, (ctx) =>
        ctx.db.query<unknown[]>(`select from audit_event where action = 'team-map.export'`),
      );
      return rows.length;
    };
    const before = await exports();
    await get('/equipe/carte.csv');
    await get('/equipe/carte.csv');
    expect(await exports()).toBe(before + 2);
  });

  it.each(['orderBy=LEVEL', 'orderBy=name', 'orderBy=NAME&orderBy=SERVICE'])('refuses %s', async (search) => {
    const answer = await get(`/equipe/carte.csv?${search}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the map kept up to date', () => {
  const FIELDS = `
    people { agentId displayName jobTitle orgUnitId orgUnitName positionId
             cells { competenceId state target level gap lower upper proof assessedOn certifiedOn certifiedUntil } }
    competences { competence { id code name(language: EN) shortName(language: EN) areaCode areaName(language: EN) }
                  required sharing atTarget toTrain soleHolder }
    teamSize sharingCount positionsWithoutTargets { id title orgUnitName } invitable { agentId displayName }
    invitedLately { agentId displayName }`;

  it('is what the query answers, whole', async () => {
    const { data } = await database.execute(maelle, `{ teamMap(orderBy: SERVICE) { ${FIELDS} } }`);
    const answer = await get('/equipe/carte.json?orderBy=SERVICE&language=EN');
    expect(answer.json()).toEqual(JSON.parse(JSON.stringify(data)));
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('is answered 304, without a body, to who has it, and 200 as soon as anything has changed', async () => {
    const first = await get('/equipe/carte.json');
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    const again = await get('/equipe/carte.json', { 'if-none-match': tag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    for (const known of [`"other", ${tag}`, `W/${tag}`, '*']) {
      expect((await get('/equipe/carte.json', { 'if-none-match': known })).statusCode).toBe(304);
    }
    await database.inContext(luc, withdrawMyLevels);
    const changed = await get('/equipe/carte.json', { 'if-none-match': tag });
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(tag);
    await database.inContext(luc, shareMyLevels);
    expect((await get('/equipe/carte.json', { 'if-none-match': tag })).statusCode).toBe(304);
  });

  it('has a tag per filter and language', async () => {
    const tags = await Promise.all(
      ['', '?language=EN', '?areaCodes=4', '?orderBy=SERVICE'].map(
        async (search) => (await get(`/equipe/carte.json${search}`)).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(4);
  });

  it('is one statement beside the session and the transaction, and asks for a sign-in', async () => {
    await get('/equipe/carte.json');
    database.queries.length = 0;
    await get('/equipe/carte.json');
    expect(database.statements.filter((sql) => !/identity_read_session/.test(sql))).toHaveLength(1);
    expect((await get('/equipe/carte.json', { cookie: '' })).statusCode).toBe(401);
  });
});
