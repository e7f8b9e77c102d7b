import { Language } from '@jalon/shared/api';
import { careerAttributes } from './career-event.rules';
import { careerSummary } from './career-summary';
import { applyAct, type CareerFact, foldCareer } from './career.rules';
import type { CareerChange, TimelineEvent } from './career.types';

/** The fields of `CareerSituation` that are not called as the columns are. */
const fieldNames: Readonly<Record<string, string>> = { employmentStatus: 'status' };

/** The acts of a career from the first to the last, each with what it changed in its engagement. */
export function careerTimeline(facts: readonly CareerFact[], language = Language.FR): TimelineEvent[] {
  const ordered = facts.toSorted(
    (a, b) => Number(a.effectiveOn > b.effectiveOn) - Number(a.effectiveOn < b.effectiveOn),
  );
  return ordered.map((fact, index) => {
    const earlier = ordered.slice(0, index).filter(({ engagementId }) => engagementId === fact.engagementId);
    return toTimelineEvent(fact, earlier, language);
  });
}

function toTimelineEvent(
  fact: CareerFact,
  earlier: readonly CareerFact[],
  language: Language,
): TimelineEvent {
  const { id, kind, effectiveOn, signedOn, notifiedOn } = fact;
  return {
    id,
    kind,
    effectiveOn,
    signedOn,
    notifiedOn,
    // Told when asked for: pages show what changed instead.
    get summary() {
      return careerSummary(fact, language);
    },
    changes: changesOf(fact, earlier),
  };
}

function changesOf(fact: CareerFact, earlier: readonly CareerFact[]): CareerChange[] {
  const before = foldCareer(earlier, fact.effectiveOn);
  const after = applyAct(before, fact);
  return careerAttributes
    .filter((attribute) => before[attribute] !== after[attribute])
    .map((attribute) => ({
      attribute: fieldNames[attribute] ?? attribute,
      before: asText(before[attribute]),
      after: asText(after[attribute]),
    }));
}

const asText = (value: string | number | null) => (value === null ? null : String(value));
