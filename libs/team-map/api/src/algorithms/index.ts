import type { AlgorithmSheet } from '@jalon/shared/api';
import { gapOnTheMap } from './gap.algorithm';
import { totalsOfTheMap } from './totals.algorithm';

/** The sheets of the rules that run when a map is read. */
export const algorithms: readonly AlgorithmSheet[] = [gapOnTheMap, totalsOfTheMap];
