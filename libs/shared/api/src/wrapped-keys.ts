/**
 * A table whose rows hold a key wrapped by the employer's own, with its version in `employer_key_version`: the rotation
 * of the employer's key wraps them again. It belongs to the employer.
 */
export interface WrappedKeys {
  readonly table: string;
  /** Column of the wrapped key. */
  readonly column: string;
  /** The primary key after `employer_id`. */
  readonly id: readonly string[];
  /** What the key was bound to when it was wrapped; `id` in the order of the columns. */
  ownerOf(employerId: string, id: readonly string[], employerKeyVersion: number): string;
}
