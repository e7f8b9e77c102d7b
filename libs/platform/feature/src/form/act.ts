import { signal } from '@angular/core';
import { errorCode } from '@jalon/shared/portal';

/** What is wrong in a form, and the field where to mend it. */
export interface Fault {
  readonly fieldId: string;
  readonly code: string;
}

/** What the API objects to, and the input at fault. */
interface Objection {
  readonly code: string;
  readonly path?: readonly string[];
}

/** One act of a page, one at a time; a refusal of the API and a failure of the network are both outcomes. */
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
      this.objections.set((await send()) ?? [{ code: 'NOT_DONE' }]);
    } catch (error) {
      this.objections.set([{ code: errorCode(error) ?? 'NOT_DONE' }]);
    } finally {
      this.running.set(false);
    }
    return this.objections().length === 0;
  }

  /** Whether the API has just objected this. */
  has(code: string): boolean {
    return this.objections().some((one) => one.code === code);
  }

  /** Each at its field, `prefix-input`; those of no field where `otherwise` says. */
  faults(prefix: string, otherwise: string): readonly Fault[] {
    return this.objections().map(({ code, path }) => {
      const field = path?.at(-1);
      const isField = field !== undefined && field !== 'input' && field !== 'employerId';
      return { fieldId: isField ? `${prefix}-${field}` : otherwise, code };
    });
  }
}
