import type { AlgorithmSheet } from '@jalon/shared/api';
import { assessmentEndSheet } from './assessment-end.algorithm';
import { levelEstimateSheet } from './level-estimate.algorithm';
import { nextStepSheet } from './next-step.algorithm';
import { questionChoiceSheet } from './question-choice.algorithm';

/** The sheets of the rules that run when somebody is assessed. */
export const algorithms: readonly AlgorithmSheet[] = [
  questionChoiceSheet,
  levelEstimateSheet,
  assessmentEndSheet,
  nextStepSheet,
];
