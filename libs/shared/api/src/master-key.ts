/** Wraps the employers' keys; held outside the database. */
export interface MasterKey {
  /** Names the key in the rows it wraps, so that it can be rotated. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Buffer;
}
