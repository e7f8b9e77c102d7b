import { catalogue, Language } from '@jalon/shared/api';
import type { CareerFact } from './career.rules';
import en from './texts/en.json';
import fr from './texts/fr.json';
import { CareerEventKind } from './vocabulary';

const speak = catalogue({ [Language.FR]: fr, [Language.EN]: en });

/** An act in one line: what it is, what it decides, and what was noted. */
export function careerSummary(fact: CareerFact, language = Language.FR): string {
  const kind = speak(language, fact.kind);
  const decided = decision(fact, language);
  const act = decided ? speak(language, 'decided', { kind, decision: decided }) : kind;
  return fact.note ? `${act} – ${fact.note}` : act;
}

function decision(fact: CareerFact, language: Language): string | null {
  const { kind, step, grade, workingTimeQuota, administrativePosition } = fact;
  switch (kind) {
    case CareerEventKind.STEP:
      return step && speak(language, 'step', { value: step });
    case CareerEventKind.WORKING_TIME:
      return workingTimeQuota === null
        ? null
        : speak(language, 'workingTimeQuota', { value: workingTimeQuota });
    case CareerEventKind.POSITION_CHANGE:
      return administrativePosition && speak(language, administrativePosition);
    case CareerEventKind.TERMINATION:
      return null;
    default:
      return grade && speak(language, 'grade', { value: grade });
  }
}
