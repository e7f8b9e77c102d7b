import { recordAuditEvent } from '@jalon/audit/api';
import { Language, type RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { wholeWorklist } from './list/worklist.service';
import type { WorklistFilterInput } from './list/worklist.types';
import { WorklistHands, WorklistOrder } from './vocabulary';
import { worklistCsv } from './worklist.csv';

interface ExportQuery {
  readonly langue?: string;
  readonly types?: string;
  readonly recherche?: string;
  readonly retard?: string;
  readonly mains?: string;
  readonly service?: string;
  readonly ordre?: string;
}
type ExportRequest = FastifyRequest<{ Querystring: ExportQuery }>;

/** What one takes away of what waits: `GET /liste-de-travail/a-faire.csv`, with the filter of the page; `?langue=en`. */
export function worklistRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.get('/liste-de-travail/a-faire.csv', async (request: ExportRequest, reply) => {
    const language = request.query.langue === 'en' ? Language.EN : Language.FR;
    const csv = await inContext(request, async (ctx) => {
      const items = await wholeWorklist(ctx, pageOf(request.query));
      // Taking data away is an act, told in the trace.
      const object = { objectType: 'employer', objectId: ctx.employerId };
      await recordAuditEvent(ctx, 'worklist.export', object, { count: items.length });
      return worklistCsv(language, items);
    });
    const name = language === Language.EN ? 'to-do.csv' : 'a-faire.csv';
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(csv);
  });
}

/** An order or hands that no page of ours sends are as if they were not said. */
function pageOf({ types, recherche, retard, mains, service, ordre }: ExportQuery): {
  filter: WorklistFilterInput;
  orderBy: WorklistOrder;
} {
  return {
    filter: {
      kinds: types?.split(',').filter(Boolean) ?? null,
      search: recherche ?? null,
      overdue: retard === 'oui',
      hands: Object.values(WorklistHands).find((one) => one === mains) ?? null,
      orgUnitId: service || null,
    },
    orderBy: Object.values(WorklistOrder).find((one) => one === ordre) ?? WorklistOrder.DUE,
  };
}
