import { refuseFaults, type Fault } from '../input.rules';

/** What an act made, or everything that stands in its way: a form shows the faults, another caller is refused. */
export type Outcome<T> =
  | { readonly done: T; readonly faults: readonly [] }
  | { readonly done: null; readonly faults: readonly Fault[] };

export const done = <T>(value: T): Outcome<T> => ({ done: value, faults: [] });
export const faulty = (...faults: readonly Fault[]): Outcome<never> => ({ done: null, faults });

/** @throws BAD_USER_INPUT naming every field at fault, for callers that have no form to show it in. */
export function doneOrRefused<T>({ done: value, faults }: Outcome<T>): T {
  refuseFaults(faults);
  return value as T;
}
