import { createHash } from 'node:crypto';

/** A statement planned once per connection: what a page of ten tables costs most is to be planned. */
export interface Statement {
  /** Made from the text: two versions of the server on one connection pool never meet under one name. */
  readonly name: string;
  readonly text: string;
}

/** For the hot reads; PgBouncer, if there is one between, must be 1.21 or later to keep track of names. */
export function statement(text: string): Statement {
  return { name: `jalon_${createHash('sha256').update(text).digest('hex').slice(0, 20)}`, text };
}
