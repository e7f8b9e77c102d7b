import { type AttemptRecord, changesOf } from '@jalon/assessment/api';
import type { AreaBelief } from './proposal.rules';

/** What the assessment believes of one competence: the probability of each level, 1 to 8. */
export interface CompetenceBelief {
  readonly competenceId: string;
  readonly probabilities: readonly number[];
}

/** The decision record of an attempt, as the rule and the certificate read it. */
export interface ReadRecord {
  readonly record: AttemptRecord;
  readonly areas: readonly AreaBelief[];
  readonly competences: readonly CompetenceBelief[];
}

/** @throws when the assessment left no record: there is nothing to decide on then. */
export function readRecord(stored: object | null): ReadRecord {
  if (!stored) throw new Error('The application has no decision record.');
  const record = stored as AttemptRecord;
  const { outcome } = record;
  return {
    record,
    areas: outcome.areas.map(({ level, lower, upper, probabilities }, index) => ({
      areaCode: record.areas[index] ?? '',
      level,
      lower,
      upper,
      probabilities,
    })),
    competences: outcome.competences.map(({ probabilities }, index) => ({
      competenceId: record.competences[index] ?? '',
      probabilities,
    })),
  };
}

/** An answer as an officer reads it: what it measured and changed, never the question's key. */
export interface ReadStep {
  readonly position: number;
  readonly competenceId: string;
  readonly itemLevel: number;
  readonly correct: boolean;
  readonly doNotKnow: boolean;
  readonly changes: readonly {
    readonly competenceId: string;
    readonly before: number;
    readonly after: number;
  }[];
}

/** Each answer of the record, and what it changed, computed again by the engine. */
export function readSteps(record: AttemptRecord): ReadStep[] {
  const changes = changesOf(record);
  return record.steps.map(({ position, competenceId, itemLevel, correct, doNotKnow }, index) => ({
    position,
    competenceId,
    itemLevel,
    correct,
    doNotKnow,
    changes: changes[index] ?? [],
  }));
}
