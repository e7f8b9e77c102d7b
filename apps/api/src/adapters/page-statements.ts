import { createHash } from 'node:crypto';
import pg from 'pg';

/** A page's statement is long: parsing and planning it costs several times what running it does. */
const LONG = 500;
/** Pages are some dozens. Beyond, texts vary, and each would keep memory in every connection. */
const MOST = 200;

const names = new Map<string, string>();

/**
 * Prepares the statements of pages: PostgreSQL parses and plans each once per connection instead of at each request.
 * A connection pooler in transaction mode must follow prepared statements (PgBouncer 1.21 or later does).
 */
export class PageStatementsClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as (...args: readonly unknown[]) => unknown;
    this.query = ((query: unknown, ...rest: readonly unknown[]) =>
      send(named(query, rest[0]), ...rest)) as pg.Client['query'];
  }
}

/** The same statement under a name, when it is a page's: constant text, with parameters. */
function named(query: unknown, parameters: unknown): unknown {
  if (typeof query !== 'string' || query.length < LONG || !Array.isArray(parameters)) return query;
  const name = names.get(query) ?? newName(query);
  return name ? { name, text: query } : query;
}

function newName(text: string): string | undefined {
  if (names.size >= MOST) return undefined;
  // The same in every process: a pooler may then share it.
  const name = `page_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
}
