import { type Actor, RequestContext } from '@jalon/shared/api';
import fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { certificateRoutes } from './certificate.routes';
import { Town } from './testing/town';
import { verifierOf } from './testing/verifier';

let town: Town;
let app: FastifyInstance;
let camille: Awaited<ReturnType<Town['certified']>>;
let siret: string;
/** Who asks, in place of a session, and from where. */
let actor: Actor | null = null;
let address = '192.0.2.1';

beforeAll(async () => {
  town = await Town.open();
  camille = await town.certified({ usualName: 'Le Goff', givenNames: 'Camille' });
  siret = await verifierOf(town).siretOf();
  app = fastify();
  certificateRoutes(app, {
    inContext: (_, work) => {
      const ctx = new RequestContext(town.database.services(), actor, address);
      return ctx.settle(() => work(ctx));
    },
  });
}, 120_000);
afterAll(async () => {
  await app?.close();
  await town?.database.close();
});

const ask = (url: string, who: Actor | null = null, options: InjectOptions = {}) => {
  actor = who;
  return app.inject({ url, ...options });
};
const drop = (payload: Buffer | string, type: string, url = '/verifier/fichier') =>
  ask(url, null, { method: 'POST', payload, headers: { 'content-type': type } });

describe('what an employer publishes', () => {
  it.each([
    ['did.json', 'application/did+ld+json'],
    ['profil.json', 'application/ld+json'],
    ['statuts/1', 'application/vc'],
  ])('is read by anyone, from anywhere, and kept five minutes: %s', async (path, type) => {
    const answer = await ask(`/employeurs/${siret}/${path}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'public, max-age=300',
      'referrer-policy': 'no-referrer',
      'access-control-allow-origin': '*',
    });
  });

  it('is where its DID says, with the key that signed', async () => {
    const document = (await ask(`/employeurs/${siret}/did.json`)).json<{
      id: string;
      assertionMethod: string[];
    }>();
    expect(document.id).toBe(`did:web:jalon.exemple.fr:employeurs:${siret}`);
    expect(document.assertionMethod).toEqual([`${document.id}#cle-1`]);
  });

  it('holds no private key, nor anybody’s name', async () => {
    for (const path of ['did.json', 'profil.json', 'statuts/1']) {
      const { body } = await ask(`/employeurs/${siret}/${path}`);
      expect(body).not.toMatch(/secret|seed|wrapped|Goff|Kerbrat/i);
    }
  });

  it.each(['00000000000000', '1', '../x'])('is nothing for %s, which issues nothing', async (unknown) => {
    expect((await ask(`/employeurs/${encodeURIComponent(unknown)}/did.json`)).statusCode).toBe(404);
  });
});

describe('a download', () => {
  it('is a file to save, under a name that names nobody, and kept by no cache', async () => {
    const answer = await ask(camille.certificate.pdfUrl, camille.agent);
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="certificat-${camille.certificate.number}.pdf"`,
      'cache-control': 'no-store',
    });
  });

  it('gives the credential as it was signed', async () => {
    const answer = await ask(camille.certificate.credentialUrl, town.officer);
    expect(answer.json()).toMatchObject({ proof: { cryptosuite: 'eddsa-rdfc-2022' } });
  });
});

describe('a dropped file', () => {
  const credential = async () => (await ask(camille.certificate.credentialUrl, camille.agent)).body;

  it('is answered as the query answers, in the language asked for', async () => {
    const answer = await drop(await credential(), 'application/json', '/verifier/fichier?language=EN');
    expect(answer.json()).toMatchObject({
      verdict: 'VALID',
      checks: [
        { code: 'STATUS', passed: true, detail: 'status list read just now' },
        { code: 'EXPIRY', detail: 'valid until 15 June 2029 included' },
        { code: 'ISSUER', detail: 'key no. 1, in service since 15 June 2026' },
        { code: 'INTEGRITY', detail: 'eddsa-rdfc-2022 signature verified' },
        { code: 'DECISION', detail: 'Assessment taken without supervision.' },
      ],
      certificate: {
        title: 'Digital competences of the public agent',
        areas: expect.arrayContaining([
          { areaCode: '1', areaName: 'Information and data', level: expect.any(Number) },
        ]),
      },
    });
  });

  it('may be the paper', async () => {
    const { rawPayload } = await ask(camille.certificate.pdfUrl, camille.agent);
    expect((await drop(rawPayload, 'application/pdf')).json()).toMatchObject({ verdict: 'VALID' });
  });

  it.each([
    ['of another type', 'text/html', '<p>', 415],
    ['too large', 'application/pdf', Buffer.alloc(2 * 1024 * 1024 + 1), 413],
    ['unreadable', 'application/json', '{', 400],
    ['empty', 'application/json', '', 400],
  ])('is refused when it is %s', async (_, type, payload, status) => {
    expect((await drop(payload, type)).statusCode).toBe(status);
  });

  it('is refused after too many from one address, which another one does not pay for', async () => {
    address = '192.0.2.77';
    const answers = [];
    for (let times = 0; times < 61; times++) answers.push((await drop('{}', 'application/json')).statusCode);
    expect(answers.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(answers[60]).toBe(429);
    address = '192.0.2.78';
    expect((await drop('{}', 'application/json')).statusCode).toBe(200);
  });
});
