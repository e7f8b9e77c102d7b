import { certificatePdf } from '@jalon/certification/api';
import { type Actor, Language } from '@jalon/shared/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { ServerTools } from '../server';
import type { Text } from './accounts';

const PATH = '/demo/certificats';

/** Well formed, and never issued. */
const UNKNOWN_CODE = 'MQ-RQYK-GP2E-6CJJ';

/** What the public check will say of each, in the order they are offered. */
const labels = {
  VALID: { fr: 'valide', en: 'valid' },
  REVOKED: { fr: 'révoqué par l’employeur', en: 'revoked by the employer' },
  EXPIRED: { fr: 'expiré', en: 'expired' },
  REPLACED: { fr: 'remplacé par un autre', en: 'replaced by another' },
} as const satisfies Record<string, Text>;

interface Row {
  readonly code: string;
  readonly fate: keyof typeof labels;
  readonly id: string;
  readonly employerId: string;
  readonly agentId: string;
  readonly personId: string;
}

const CERTIFICATES = `
  select certificate.code, certificate.id, certificate.employer_id as "employerId",
         certificate.agent_id as "agentId", agent.person_id as "personId",
         case when certificate.revoked_at is not null then 'REVOKED'
              when exists (select from certificate as newer where newer.employer_id = certificate.employer_id
                              and newer.replaces_id = certificate.id) then 'REPLACED'
              when certificate.valid_until < current_date then 'EXPIRED'
              else 'VALID' end as fate
    from certificate
    join agent on agent.employer_id = certificate.employer_id and agent.id = certificate.agent_id
   order by certificate.issued_at, certificate.id`;

/** Certificates to try on the public page, one of each fate, and a PDF to drop: only the demonstration has this list. */
export function serveSampleCertificates(app: FastifyInstance, tools: ServerTools, owner: DataSource): void {
  app.get(`${PATH}.json`, async () => {
    const samples = oneOfEach(await certificates(owner)).map(({ code, fate }) => ({
      code,
      label: labels[fate],
      pdfUrl: fate === 'VALID' || fate === 'REVOKED' ? `${PATH}/${code}.pdf` : null,
    }));
    if (samples.length === 0) return [];
    return [...samples, { code: UNKNOWN_CODE, label: { fr: 'inconnu', en: 'unknown' }, pdfUrl: null }];
  });
  app.get(`${PATH}/:code.pdf`, async (request: FastifyRequest<{ Params: { code: string } }>, reply) => {
    const found = (await certificates(owner)).find(({ code }) => code === request.params.code);
    if (!found) return reply.callNotFound();
    const { name, bytes } = await readAsHolder(tools, found);
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(bytes);
  });
}

function oneOfEach(rows: readonly Row[]): readonly Row[] {
  return Object.keys(labels).flatMap((fate) => rows.find((row) => row.fate === fate) ?? []);
}

/** All the employers together: a policy shows one at a time. */
async function certificates(owner: DataSource): Promise<readonly Row[]> {
  const employers: { id: string }[] = await owner.query('select id from employer order by name');
  const rows: Row[] = [];
  for (const { id } of employers) {
    await owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.employer_id', $1, true)`, [id]);
      rows.push(...(await manager.query<Row[]>(CERTIFICATES)));
    });
  }
  return rows;
}

/** As its holder would download it; nothing of that reading is kept, for they did not. */
async function readAsHolder({ contextAs }: ServerTools, { id, ...holder }: Row) {
  const { employerId, agentId, personId } = holder;
  const actor: Actor = {
    employerId,
    agentId,
    personId,
    sessionId: personId,
    signedInAt: new Date(),
    assurance: null,
  };
  const ctx = contextAs(actor);
  return ctx.settle(
    () => certificatePdf(ctx, id, Language.FR),
    () => false,
  );
}
