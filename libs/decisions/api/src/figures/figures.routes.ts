import { Language, type RouteServices, type StaffFigure } from '@jalon/shared/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { figuresCsv } from './figures.csv';
import { exportFigures } from './figures.service';

type ExportRequest = FastifyRequest<{ Querystring: { langue?: string } }>;

/** What representatives take away: `GET /representants/chiffres.csv`; `?langue=en`. */
export const figuresRoutes =
  (figures: readonly StaffFigure[]) =>
  (app: FastifyInstance, { inContext }: RouteServices): void => {
    app.get('/representants/chiffres.csv', async (request: ExportRequest, reply) => {
      const language = request.query.langue === 'en' ? Language.EN : Language.FR;
      const read = await inContext(request, (ctx) => exportFigures(ctx, figures, language));
      const name = language === Language.EN ? 'figures.csv' : 'chiffres.csv';
      return reply
        .headers({
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        })
        .send(figuresCsv(language, read));
    });
  };
