import { RequestContext, type RouteServices } from '@jalon/shared/api';
import Fastify, { type FastifyInstance } from 'fastify';
import { openBreakGlass } from './break-glass.service';
import { platformRoutes } from './platform.routes';
import { platformScene, type PlatformScene } from './testing/platform-scene';

let scene: PlatformScene;
let app: FastifyInstance;
let path: string;

beforeAll(async () => {
  scene = await platformScene();
  const { database, operator, region } = scene;
  const services: RouteServices = {
    inContext: (_request, work) => {
      const ctx = new RequestContext(database.services(), operator);
      return ctx.settle(() => work(ctx));
    },
  };
  app = Fastify();
  platformRoutes(app, services);
  const order = { employerId: region.employerId, reason: 'Panne', ticket: 'INC-1', minutes: 5 };
  const signedInAt = database.services().now();
  const { access } = await database.inContext({ ...operator, signedInAt }, (ctx) =>
    openBreakGlass(ctx, order),
  );
  path = `/files/break-glass/${region.employerId}/${access?.id}/pieces`;
}, 60_000);
afterAll(async () => {
  await app.close();
  await scene.database.close();
});

describe('a piece read in an emergency', () => {
  it('is saved under a name that says nothing, and kept by no cache', async () => {
    const { statusCode, headers, body } = await app.inject({ url: `${path}/${scene.appointmentId}` });
    expect([statusCode, body]).toEqual([200, '%PDF-1.7\n']);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'application/pdf' });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="piece\.pdf"/);
  });

  it.each([
    ['a sanction', () => scene.sanctionId, 403],
    ['an id nobody has', () => '0198c0de-0000-7000-8000-000000000000', 404],
    ['what is not an id', () => 'x', 404],
  ])('is not %s', async (_, id, status) => {
    expect((await app.inject({ url: `${path}/${id()}` })).statusCode).toBe(status);
  });
});
