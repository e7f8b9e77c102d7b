import { signal } from '@angular/core';
import { errorCode } from '@jalon/shared/portal';

/** What stands in the way of an act, at the field that cures it. */
export interface Fault {
  readonly field: string;
  readonly code: string;
}

interface UserError {
  readonly code: string;
  readonly path: readonly string[];
}

/** One act of the page, one at a time; a refusal and a failure of the network are outcomes like any other. */
export class KeyAct {
  private readonly running = signal(false);
  private readonly found = signal<readonly Fault[]>([]);

  readonly busy = this.running.asReadonly();
  readonly faults = this.found.asReadonly();

  /** Shows what the page itself objects to, before anything is sent. */
  object(faults: readonly Fault[]): void {
    this.found.set(faults);
  }

  /** @returns what was done; null when it was not, the faults saying why */
  async attempt<T extends { readonly userErrors: readonly UserError[] }>(
    send: () => Promise<T | null | undefined>,
  ): Promise<T | null> {
    if (this.running()) return null;
    this.running.set(true);
    this.found.set([]);
    try {
      const answer = await send();
      this.found.set(answer ? faultsOf(answer.userErrors) : [NOT_DONE]);
      return answer && answer.userErrors.length === 0 ? answer : null;
    } catch (error) {
      const code = errorCode(error);
      this.found.set([code === 'NOT_FOUND' || code === 'FORBIDDEN' ? { field: '', code } : NOT_DONE]);
      return null;
    } finally {
      this.running.set(false);
    }
  }
}

const NOT_DONE: Fault = { field: '', code: 'NOT_DONE' };

/** One per field: two of them would be cured by the same hand. */
function faultsOf(errors: readonly UserError[]): readonly Fault[] {
  const byField = new Map<string, Fault>();
  for (const { code, path } of errors) {
    const field = path.at(-1) ?? '';
    if (!byField.has(field)) byField.set(field, { field, code });
  }
  return [...byField.values()];
}
