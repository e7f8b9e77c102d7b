import { AlgorithmKind, AlgorithmScope, AutomationLevel } from '@jalon/shared/api';

/** What every rule of the personnel file has in common: people wrote it, it ranks nobody and decides nothing. */
export const humanRule = {
  scope: AlgorithmScope.INTERNAL,
  foundsIndividualDecision: false,
  decisionsPerYear: null,
  kind: AlgorithmKind.RULES,
  automationLevel: AutomationLevel.AUTOMATIC,
} as const;

/** How the same answer can be had again. */
export const noRanking = {
  FR: 'Aucun classement de personnes, aucune décision, aucun apprentissage automatique : la même règle, écrite par des personnes, s’applique à tous.',
  EN: 'It ranks nobody, decides nothing and learns from nothing: the same rule, written by people, applies to all.',
} as const;

export const ownFileOnly = {
  FR: 'L’agent titulaire du dossier, et lui seul.',
  EN: 'The agent whose file it is, and nobody else.',
} as const;
