import { jobChannel, operationChannel, statementChannel, traceWith } from '@jalon/shared/api';
import type { Tracing } from './tracing';

/** Makes spans where somebody collects them; elsewhere nothing of what makes them is even loaded. */
export async function traceProgram(endpoint: string | null, program: string): Promise<Tracing | null> {
  if (endpoint === null) return null;
  const { collectorAt, startTracing } = await import('./tracing');
  const told = { jobChannel, operationChannel, statementChannel, traceWith };
  return startTracing(collectorAt(endpoint), program, told);
}
