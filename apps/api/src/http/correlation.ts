import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Runs `work` under the number that ties a person's error message to our log. */
export function withCorrelation<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

export function correlationId(): string | undefined {
  return current.getStore();
}
