import { createHash } from 'node:crypto';
import pg from 'pg';

/** Our statements are some hundreds at most. Beyond, texts vary, and each would keep memory in every connection. */
const MOST = 500;
/** TypeORM writes one text for each length of a list; ours take a list as one array. */
const VARYING = / IN \(/;

const names = new Map<string, string>();

/**
 * Prepares the statements that have parameters: PostgreSQL parses and plans each once per connection instead of at each
 * request, which costs several times what running it does. A connection pooler in transaction mode must follow prepared
 * statements (PgBouncer 1.21 or later does).
 */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as (...args: readonly unknown[]) => unknown;
    this.query = ((query: unknown, ...rest: readonly unknown[]) =>
      send(named(query, rest[0]), ...rest)) as pg.Client['query'];
  }
}

/** The same statement under a name, when it has parameters and one constant text. */
function named(query: unknown, parameters: unknown): unknown {
  if (typeof query !== 'string' || !Array.isArray(parameters) || parameters.length === 0) return query;
  const name = names.get(query) ?? newName(query);
  return name ? { name, text: query } : query;
}

function newName(text: string): string | undefined {
  if (names.size >= MOST || VARYING.test(text)) return undefined;
  // The same in every process: a pooler may then share it.
  const name = `jalon_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
}
