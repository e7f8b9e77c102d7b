import { recordAuditEvent } from '@jalon/audit/api';
import { Language, MAX_PAGE_SIZE, type RequestContext, type RouteServices } from '@jalon/shared/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { habilitationsCsv, registerCsv } from './data-protection.csv';
import { listHabilitations } from './habilitations/open-habilitations';
import type { OpenHabilitationView } from './habilitations/open-habilitations.types';
import { readRegister } from './processing/processing.service';

type ExportRequest = FastifyRequest<{ Querystring: { langue?: string } }>;

/** What an officer takes away: `GET /protection-des-donnees/registre.csv` and `habilitations.csv`; `?langue=en`. */
export function dataProtectionRoutes(app: FastifyInstance, { inContext }: RouteServices): void {
  app.get('/protection-des-donnees/registre.csv', async (request: ExportRequest, reply) => {
    const language = languageOf(request);
    const csv = await inContext(request, async (ctx) =>
      exported(
        ctx,
        'data-protection.exportRegister',
        registerCsv(language, await readRegister(ctx, language)),
      ),
    );
    return send(reply, language === Language.EN ? 'register.csv' : 'registre.csv', csv);
  });
  app.get('/protection-des-donnees/habilitations.csv', async (request: ExportRequest, reply) => {
    const language = languageOf(request);
    const csv = await inContext(request, async (ctx) =>
      exported(ctx, 'data-protection.exportHabilitations', habilitationsCsv(language, await allRights(ctx))),
    );
    return send(reply, 'habilitations.csv', csv);
  });
}

/** Taking data away is an act, told in the trace. */
async function exported(
  ctx: RequestContext,
  action: 'data-protection.exportRegister' | 'data-protection.exportHabilitations',
  csv: string,
): Promise<string> {
  await recordAuditEvent(ctx, action, { objectType: 'employer', objectId: ctx.employerId });
  return csv;
}

async function allRights(ctx: RequestContext): Promise<OpenHabilitationView[]> {
  const rights: OpenHabilitationView[] = [];
  let after: string | null = null;
  do {
    const page = await listHabilitations(ctx, { endingSoon: false, first: MAX_PAGE_SIZE, after });
    rights.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rights;
}

function send(reply: FastifyReply, name: string, csv: string): FastifyReply {
  return reply
    .headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(csv);
}

function languageOf({ query }: ExportRequest): Language {
  return query.langue === 'en' ? Language.EN : Language.FR;
}
