import { DeliveryWay, deliverLetters, letters, LetterState, makeLetters } from '@jalon/notifications/api';
import type { Day } from '../demo-calendar';
import type { EmployerInMaking } from '../employer-in-making';
import { done } from './done';

/** Makes the paper of what the law wants told to whoever has no address, by the worker's own task. */
export function makePapers(employer: EmployerInMaking, by: string): Promise<void> {
  return makeLetters.run({
    id: employer.making.services.newId(),
    payload: {},
    attempt: 1,
    isLastAttempt: true,
    signal: new AbortController().signal,
    inContext: (work) => employer.goOnAs(by, work),
    progress: () => Promise.resolve(),
  });
}

/** Somebody of human resources hands an agent their letters. */
export async function handOver(employer: EmployerInMaking, by: string, key: string, on: Day): Promise<void> {
  const { matricule } = employer.subject(employer.profile(key));
  await employer.as(by, on, async (ctx) => {
    const { edges } = await letters(ctx, { state: LetterState.TO_HAND_OVER, first: 100, after: null });
    const letterIds = edges.flatMap(({ node }) => (node.matricule === matricule ? [node.id] : []));
    done(await deliverLetters(ctx, { letterIds, way: DeliveryWay.HANDED_OVER, on }));
  });
}
