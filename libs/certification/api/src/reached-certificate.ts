import { habilitationParameters, HABILITATIONS_IN_FORCE } from '@jalon/identity/api';
import { isUuid, notFound, refused, type RequestContext, type UserError } from '@jalon/shared/api';
import { certificateStatus } from './certificate-status.rules';
import { CertificateRow } from './certificate.entity';
import { coveringHabilitations } from './certification.sql';
import type { ActingHabilitation } from './reached-application';
import { CertificateStatus } from './vocabulary';

/** A certificate somebody is about to act on, its row locked until the operation ends. */
export interface ReachedCertificate {
  readonly id: string;
  readonly agentId: string;
  readonly statusIndex: number;
  readonly validUntil: string;
  readonly revokedOn: string | null;
  readonly replacedBy: string | null;
  readonly habilitations: readonly ActingHabilitation[];
}

/** Two acts on the same certificate wait for each other here. @throws NOT_FOUND when it is unknown or another employer's. */
export async function reachCertificate(ctx: RequestContext, id: string): Promise<ReachedCertificate> {
  const parameters = habilitationParameters(ctx);
  if (!isUuid(id)) throw notFound();
  // Locked by a statement of its own: what the next one reads is what the one before us wrote.
  const where = { employerId: ctx.employerId, id };
  const locked = await ctx.db.findOne(CertificateRow, {
    select: { id: true },
    where,
    lock: { mode: 'pessimistic_write' },
  });
  const [row] = await ctx.db.query<ReachedCertificate[]>(REACHED, [...parameters, id]);
  if (!locked || !row) throw notFound();
  return row;
}

const REACHED = `
  with recursive ${HABILITATIONS_IN_FORCE}
  select certificate.id, certificate.agent_id as "agentId", certificate.status_index as "statusIndex",
         certificate.valid_until as "validUntil", certificate.revoked_at::text as "revokedOn",
         (select number from certificate as new
           where new.employer_id = $1::uuid and new.replaces_id = certificate.id) as "replacedBy",
         ${coveringHabilitations('certificate.agent_id')} as habilitations
    from certificate where certificate.employer_id = $1::uuid and certificate.id = $5::uuid`;

/** Only what is still worth something is withdrawn or replaced. */
export function worthErrors(reached: ReachedCertificate, today: string): UserError[] {
  const status = certificateStatus(reached, today);
  const cures: Partial<Record<CertificateStatus, string>> = {
    [CertificateStatus.REVOKED]: 'It is revoked already.',
    [CertificateStatus.REPLACED]: `It is replaced by ${reached.replacedBy}: act on that one.`,
    [CertificateStatus.EXPIRED]: 'It has expired: it is worth nothing more.',
  };
  const cure = cures[status];
  return cure ? [refused(`ALREADY_${status}`, 'certificateId', cure)] : [];
}
