import { signal } from '@angular/core';
import { errorCode } from '@jalon/shared/portal';
import type { Fault } from './fault-texts';

/** What the API objects to, and the input at fault. */
interface Objection {
  readonly code: string;
  readonly path?: readonly string[];
}

/** The act could not reach the server, or the server failed: nothing was done. */
const NOT_DONE: Objection = { code: 'NOT_DONE' };

/** One act of a page, one at a time. What the API objects to and a failure of the network are both outcomes. */
export class Act {
  private readonly running = signal(false);
  private readonly objections = signal<readonly Objection[]>([]);

  readonly busy = this.running.asReadonly();

  /** @returns whether it was done; false too while a former attempt is on its way */
  async attempt(send: () => Promise<readonly Objection[] | undefined>): Promise<boolean> {
    if (this.running()) return false;
    this.running.set(true);
    this.objections.set([]);
    try {
      this.objections.set((await send()) ?? [NOT_DONE]);
    } catch (error) {
      const code = errorCode(error);
      // The person chose not to prove again who they are: the form waits as it was, and needs no reproach.
      if (code === 'FRESH_SIGN_IN_REQUIRED') return false;
      this.objections.set([code ? { code } : NOT_DONE]);
    } finally {
      this.running.set(false);
    }
    return this.objections().length === 0;
  }

  /** The form is closed: the next one that opens has nothing against it. */
  forget(): void {
    this.objections.set([]);
  }

  /** Whether the API has just objected this. */
  has(code: string): boolean {
    return this.objections().some((one) => one.code === code);
  }

  /**
   * What stands in the way since the last attempt, each at its field.
   *
   * @param otherwise where the faults of no field are shown
   * @param fields identifiers of fields, by the name of the input they fill in
   */
  faults(otherwise: string, fields: Readonly<Record<string, string>> = {}): readonly Fault[] {
    const faults = this.objections().map(({ code, path }) => ({
      fieldId: fields[path?.at(-1) ?? ''] ?? otherwise,
      code,
    }));
    // One per field: two of them would be cured by the same hand.
    return faults.filter(
      ({ fieldId }, index) => faults.findIndex((one) => one.fieldId === fieldId) === index,
    );
  }
}
