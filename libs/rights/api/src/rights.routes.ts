import { recordAuditEvent } from '@jalon/audit/api';
import { Language, notFound, type RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { habilitationReview } from './review/review-reading.service';
import { reviewCsv } from './review/review.csv';

type ReportRequest = FastifyRequest<{ Params: { id: string }; Querystring: { langue?: string } }>;

/** The report of a review: `GET /habilitations/revues/{id}/rapport.csv`; `?langue=en`. */
export function rightsRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.get('/habilitations/revues/:id/rapport.csv', async (request: ReportRequest, reply) => {
    const language = request.query.langue === 'en' ? Language.EN : Language.FR;
    const csv = await inContext(request, async (ctx) => {
      const detail = await habilitationReview(ctx, request.params.id);
      if (!detail) throw notFound();
      // Taking data away is an act, told in the trace.
      const object = { objectType: 'habilitation_review', objectId: detail.review.id };
      await recordAuditEvent(ctx, 'rights.exportReview', object);
      return reviewCsv(language, detail);
    });
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${language === Language.EN ? 'review' : 'revue'}.csv"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(csv);
  });
}
