import type { AlgorithmSheet } from '@jalon/shared/api';
import { certificateProposalSheet } from './certificate-proposal.algorithm';

/** The sheets of the rules a certificate rests on. */
export const algorithms: readonly AlgorithmSheet[] = [certificateProposalSheet];
