import { computed, type Signal } from '@angular/core';
import { queryResource } from '@jalon/shared/portal';
import {
  DecisionGateDocument,
  type DecisionGateQuery,
  type DecisionPurpose,
} from './decision-gate.generated';

export type { DecisionPurpose } from './decision-gate.generated';

/** Whether something is open today, and by which decision. */
export type Gate = DecisionGateQuery['decisionGate'];

/** Asks whether a purpose is open. To be made where `inject` may be called; undefined until it is known. */
export function decisionGate(purpose: () => DecisionPurpose | null): Signal<Gate | undefined> {
  const result = queryResource(DecisionGateDocument, () => {
    const asked = purpose();
    return asked && { purpose: asked };
  });
  return computed(() => (result.hasValue() ? result.value().decisionGate : undefined));
}

/** Whether each person chooses, as the decision in force says; they do while nothing says otherwise. */
export function isVoluntary(gate: Gate | undefined): boolean {
  return gate?.decision?.purposes.find(({ purpose }) => purpose === gate.purpose)?.isVoluntary ?? true;
}
