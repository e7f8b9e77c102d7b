import type { AlgorithmSheet } from '@jalon/shared/api';
import { careerAsOfDate } from './career-as-of.algorithm';
import { nextActionSheet } from './next-action.algorithm';
import { readingRight } from './reading-right.algorithm';
import { retentionSheet } from './retention.algorithm';
import { unreadPiece } from './unread-piece.algorithm';

/** The sheets of the rules that run when a file is read. */
export const algorithms: readonly AlgorithmSheet[] = [
  readingRight,
  careerAsOfDate,
  nextActionSheet,
  unreadPiece,
  retentionSheet,
];
