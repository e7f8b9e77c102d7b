import { prepareBank } from '../bank';
import type { BankRelease } from '../bank';
import type { DecisionRecord, RecordedStep } from '../decision-record';
import { ENGINE_VERSION } from '../engines';
import { outcomeOf } from '../replay';
import { standingOf, type TestPlan } from '../test-standing';

/** A whole test, answered as `isRight` says, and its record. */
export function takeTest(
  release: BankRelease,
  plan: TestPlan,
  isRight: (itemId: string) => boolean,
): DecisionRecord {
  const bank = prepareBank(release);
  const steps: RecordedStep[] = [];
  for (;;) {
    const standing = standingOf(bank, plan, steps);
    if (!standing.next) {
      return { engineVersion: ENGINE_VERSION, release, plan, steps, outcome: outcomeOf(standing) };
    }
    const { itemId } = standing.next;
    steps.push({ itemId, correct: isRight(itemId), choice: standing.next });
  }
}
