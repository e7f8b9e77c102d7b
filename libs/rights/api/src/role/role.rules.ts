import type { SecondRole } from '@jalon/identity/api';
import { SecondRoleState, type SecondRoleView } from './role.types';

export function roleState(role: SecondRole, today: string): SecondRoleState {
  if (role.ended_at) return SecondRoleState.ENDED;
  if (role.refused_at) return SecondRoleState.REFUSED;
  if (role.valid_until < today) return SecondRoleState.EXPIRED;
  if (!role.accepted_at) return SecondRoleState.OFFERED;
  return role.valid_from > today ? SecondRoleState.TO_COME : SecondRoleState.IN_FORCE;
}

export function toRole(role: SecondRole, today: string): SecondRoleView {
  const decidedAt = role.ended_at ?? role.refused_at ?? role.accepted_at;
  return {
    id: role.id,
    kind: role.kind,
    isOurs: role.is_offered,
    employerName: role.employer_name,
    partnerName: role.partner_name,
    label: role.label,
    operations: role.operations,
    populationName: role.population_name,
    validFrom: role.valid_from,
    validUntil: role.valid_until,
    legalBasis: role.legal_basis,
    state: roleState(role, today),
    personName: role.person_name,
    offeredByName: role.offered_by_name,
    offeredAt: new Date(role.offered_at),
    decidedByName: role.ended_by_name ?? role.refused_by_name ?? role.accepted_by_name,
    decidedAt: decidedAt === null ? null : new Date(decidedAt),
    reason: role.end_reason ?? role.refusal_reason,
  };
}
