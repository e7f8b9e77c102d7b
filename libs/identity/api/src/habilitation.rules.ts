import { dateFaults, type Fault, orderFaults, textFaults } from './input.rules';
import type { HabilitationOperation } from './vocabulary';

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
 * covers them.
 */
export function coversAgent(
  habilitation: Pick<HabilitationInForce, 'orgUnitIds' | 'agentIds'>,
  agent: {
    readonly agentId?: string;
    readonly orgUnitIds: readonly string[];
  },
): boolean {
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
