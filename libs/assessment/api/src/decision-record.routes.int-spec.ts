import { randomUUID } from 'node:crypto';
import { type DecisionRecord, replay } from '@jalon/assessment/adaptive-testing';
import type { Actor } from '@jalon/shared/api';
import fastify, { type FastifyInstance } from 'fastify';
import { assessmentModule } from './assessment.module';
import { type Attempt, type Candidate, openTown, type Town } from './testing/candidate';

let town: Town;
let app: FastifyInstance;
let agent: Candidate;
let ended: Attempt;
/** Who asks, in place of a session. */
let actor: Actor | null;

beforeAll(async () => {
  town = await openTown();
  agent = await town.hire();
  ended = await agent.answer(await agent.start('crcn-3.1'));
  app = fastify();
  assessmentModule.routes?.(app, { inContext: (_, work) => town.database.inContext(actor, work) });
});
afterAll(async () => {
  await app?.close();
  await town?.database.close();
});

const ask = (who: Actor | null, id: string, method: 'GET' | 'HEAD' = 'GET') => {
  actor = who;
  return app.inject({ method, url: `/assessments/${id}/decision-record.json` });
};

describe('GET /assessments/:id/decision-record.json', () => {
  it('gives a file to keep, named by its day, which replays to the same result', async () => {
    const { statusCode, headers, body } = await ask(agent.actor, ended.id);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="jalon-evaluation-2026-06-15.json"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const record = JSON.parse(body) as DecisionRecord & { format: string };
    expect(record).toMatchObject({
      format: 'jalon.decision-record/1',
      attemptId: ended.id,
      kind: 'PRACTICE',
    });
    expect(replay(record).agrees).toBe(true);
  });

  it('holds no answer in words, no key and no name', async () => {
    const { body } = await ask(agent.actor, ended.id);
    for (const secret of ['rationale', '"value"', '"key"', agent.actor.personId, agent.actor.agentId]) {
      expect(body).not.toContain(secret);
    }
  });

  it('answers HEAD without a body', async () => {
    const { statusCode, body } = await ask(agent.actor, ended.id, 'HEAD');
    expect([statusCode, body]).toEqual([200, '']);
  });

  it('is not found by anybody else, before the end, nor by an id nobody has', async () => {
    const colleague = await town.hire();
    const unfinished = await colleague.start();
    const answers = [
      await ask(colleague.actor, ended.id),
      await ask(town.outsider, ended.id),
      await ask(colleague.actor, unfinished.id),
      await ask(agent.actor, randomUUID()),
      await ask(agent.actor, 'nonsense'),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect((await ask(null, ended.id)).statusCode).toBe(401);
  });
});
