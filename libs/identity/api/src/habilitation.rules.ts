import type { Ground } from '@jalon/shared/api';
import { dateFaults, type Fault, orderFaults, textFaults } from './input.rules';
import type { DelegationKind, HabilitationOperation } from './vocabulary';

/** By which delegation a habilitation is exercised, and whose it is. */
export interface ReceivedDelegation {
  readonly id: string;
  readonly kind: DelegationKind;
  /** Who holds the habilitation. */
  readonly principalPersonId: string;
  /** Who they are for the employer; null for who is no agent of it. */
  readonly principalAgentId: string | null;
  /** As they are called; null, or absent, for who is no agent of it. */
  readonly principalName?: string | null;
  /** Who exercises it. */
  readonly delegatePersonId: string;
}

/** A habilitation in force today, its population resolved down the org tree. */
export interface HabilitationInForce {
  readonly id: string;
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypes: readonly string[];
  readonly validUntil: string;
  /** The units whose agents it covers, none when its population is a list; null covers every agent of the employer. */
  readonly orgUnitIds: readonly string[] | null;
  /** The agents it covers one by one, when its population is a list. */
  readonly agentIds?: readonly string[] | null;
  /** Absent or null for who holds it. */
  readonly delegation?: ReceivedDelegation | null;
}

/**
 * The ground a habilitation gives, the actor's own before one received by delegation; null when none is enough.
 * Every policy asks it, so that no act under a delegation is traced without its principal.
 */
export function habilitationGround<T extends Pick<HabilitationInForce, 'id' | 'delegation'>>(
  habilitations: readonly T[],
  isEnough: (habilitation: T) => boolean,
): Ground | null {
  const enough = habilitations.filter(isEnough);
  const habilitation = enough.find(({ delegation }) => !delegation) ?? enough[0];
  if (!habilitation) return null;
  const { id, delegation } = habilitation;
  const ground: Ground = { kind: 'HABILITATION', habilitationId: id };
  return delegation
    ? { ...ground, delegationId: delegation.id, principalPersonId: delegation.principalPersonId }
    : ground;
}

/** Whether somebody is one of the two people of a delegation, who count as one. */
export function standsFor(
  { principalPersonId, delegatePersonId }: ReceivedDelegation,
  personId: string,
): boolean {
  return personId === principalPersonId || personId === delegatePersonId;
}

export function allows(
  habilitation: Pick<HabilitationInForce, 'operations'>,
  operation: HabilitationOperation,
): boolean {
  return habilitation.operations.includes(operation);
}

export function coversEveryone({ orgUnitIds }: Pick<HabilitationInForce, 'orgUnitIds'>): boolean {
  return orgUnitIds === null;
}

/** Whether it covers the agents of a unit; null asks for every agent of the employer. */
export function coversUnit(
  { orgUnitIds }: Pick<HabilitationInForce, 'orgUnitIds'>,
  orgUnitId: string | null,
): boolean {
  return orgUnitIds === null || (orgUnitId !== null && orgUnitIds.includes(orgUnitId));
}

/**
 * Whether it covers an agent, known by the units they are assigned to today or, failing that, were last assigned
 * to. An agent who was never assigned is of no unit: only a habilitation on everyone, or one that names them,
 * covers them. One received by delegation covers neither of the two people of the delegation.
 */
export function coversAgent(
  habilitation: Pick<HabilitationInForce, 'orgUnitIds' | 'agentIds' | 'delegation'>,
  agent: {
    readonly agentId?: string;
    readonly personId?: string;
    readonly orgUnitIds: readonly string[];
  },
): boolean {
  const { delegation } = habilitation;
  if (delegation && agent.personId !== undefined && standsFor(delegation, agent.personId)) return false;
  const isNamed = agent.agentId !== undefined && habilitation.agentIds?.includes(agent.agentId);
  return (
    isNamed || coversEveryone(habilitation) || agent.orgUnitIds.some((unit) => coversUnit(habilitation, unit))
  );
}

/** A code of the nomenclature: `05.1-02`. */
const NOMENCLATURE_CODE = /^\d{2}(\.\d)?-\d{2}$/;

export interface HabilitationTerms {
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypes: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string;
  readonly legalBasis: string;
}

export function habilitationFaults(terms: HabilitationTerms): Fault[] {
  const unknown = terms.documentTypes.filter((code) => !NOMENCLATURE_CODE.test(code));
  return [
    ...textFaults('label', terms.label, 100),
    ...(terms.operations.length > 0
      ? []
      : [{ field: 'operations', cure: 'must name at least one operation.' }]),
    ...(unknown.length === 0
      ? []
      : [
          {
            field: 'documentTypes',
            cure: `must be codes of the nomenclature; ${unknown.join(', ')} is none.`,
          },
        ]),
    ...dateFaults({ validFrom: terms.validFrom, validUntil: terms.validUntil }),
    ...orderFaults(['validFrom', terms.validFrom], ['validUntil', terms.validUntil]),
    ...textFaults('legalBasis', terms.legalBasis, 500),
  ];
}
