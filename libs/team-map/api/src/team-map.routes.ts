import { badUserInput, Language, type RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { entityTag, isKnown } from './entity-tag';
import { toCsvTable } from './team-map.csv';
import { toJsonText } from './team-map.json';
import { exportedTeamMap, teamMap } from './team-map.service';
import { MapOrder, type TeamMapArgs } from './team-map.types';

/**
 * `GET /equipe/carte.csv`, the map to be taken away, and `GET /equipe/carte.json`, the map to be kept up to date: with the
 * tag of what it has, a page that asks again is answered 304 when nothing has changed. Both take the arguments of
 * `teamMap` and a language, and no cache keeps either.
 */
export function teamMapRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.get('/equipe/carte.csv', async (request, reply) => {
    const { language, args } = askedIn(request);
    const map = await inContext(request, (ctx) => exportedTeamMap(ctx, args));
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="carte-equipe.csv"')
      .send(toCsvTable(map, language));
  });

  app.get('/equipe/carte.json', async (request, reply) => {
    const { language, args } = askedIn(request);
    const map = await inContext(request, (ctx) => teamMap(ctx, args));
    return sendUnlessKnown(request, reply, toJsonText(map, language));
  });
}

function sendUnlessKnown(request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply {
  const tag = entityTag(body);
  reply.header('etag', tag);
  if (isKnown(tag, request.headers['if-none-match'])) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
}

function askedIn({ query }: FastifyRequest): { language: Language; args: TeamMapArgs } {
  const { orderBy = MapOrder.NAME, language, ...filters } = query as Record<string, unknown>;
  if (!Object.values<unknown>(MapOrder).includes(orderBy)) {
    throw badUserInput(`"orderBy" must be one of ${Object.values(MapOrder).join(', ')}.`);
  }
  return {
    language: language === Language.EN ? Language.EN : Language.FR,
    args: {
      orderBy: orderBy as MapOrder,
      orgUnitIds: listIn(filters['orgUnitIds']),
      positionIds: listIn(filters['positionIds']),
      areaCodes: listIn(filters['areaCodes']),
    },
  };
}

/** A parameter given once, several times or not at all. */
function listIn(value: unknown): string[] {
  return [value ?? []].flat().map(String);
}
