import { type AlgorithmSheet, Language, toCsv } from '@jalon/shared/api';
import type { FastifyInstance } from 'fastify';
import type { Algorithm } from './algorithm.types';
import { registerIn } from './register';

/** In the order of the six headings. */
const columns = [
  'code',
  'version',
  'since',
  'name',
  'whenUsed',
  'peopleConcerned',
  'scope',
  'foundsIndividualDecision',
  'decisionsPerYear',
  'administration',
  'contact',
  'context',
  'purpose',
  'kind',
  'automationLevel',
  'dataUsed',
  'dataSources',
  'dataCollection',
  'operations',
  'parameters',
  'legalBasis',
  'justification',
  'effects',
  'humanInvolved',
  'sourcePath',
  'contestation',
] as const satisfies readonly (keyof Algorithm)[];

/** `GET /algorithmes.json` and `/algorithmes.csv`, open to everyone; `?language=EN` for English. */
export function algorithmRoutes(app: FastifyInstance, sheets: readonly AlgorithmSheet[]): void {
  const registerFor = ({ query }: { query: unknown }) => registerIn(languageOf(query), sheets);

  app.get('/algorithmes.json', (request, reply) =>
    reply.type('application/json; charset=utf-8').send({ algorithms: registerFor(request) }),
  );
  app.get('/algorithmes.csv', (request, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="algorithmes.csv"')
      .send(toCsv(registerFor(request), columns)),
  );
}

function languageOf(query: unknown): Language {
  const { language } = query as { language?: unknown };
  return String(language).toUpperCase() === Language.EN ? Language.EN : Language.FR;
}
