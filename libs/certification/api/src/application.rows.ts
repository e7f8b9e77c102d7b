import { displayName } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import type { ApplicationView, CertificationDecision } from './application.types';
import { type CertificateJson, toCertificate } from './certificate.rows';
import { type ActorsHabilitation, authorize } from './policy';
import { ApplicationState } from './vocabulary';

/** An application as `APPLICATION_COLUMNS` gives it, with the habilitations that cover its agent. */
export type ApplicationRow = Omit<ApplicationView, 'applicantName' | 'certificate' | 'mayDecide'> & {
  readonly givenNames: string;
  readonly usualName: string;
  readonly decision: CertificationDecision | null;
  readonly certificate: CertificateJson | null;
  readonly habilitations: readonly ActorsHabilitation[];
};

export function toApplication(ctx: RequestContext, row: ApplicationRow): ApplicationView {
  const { id, agentId, state, appliedAt, submittedAt, assessmentId, decision } = row;
  return {
    id,
    agentId,
    state,
    appliedAt,
    submittedAt,
    assessmentId,
    decision,
    applicantName: displayName(row),
    certificate: row.certificate && toCertificate(ctx, row.certificate),
    mayDecide: state === ApplicationState.TO_DECIDE && authorize.may(ctx, 'certify', row),
  };
}
