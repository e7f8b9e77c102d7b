import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { isCalendarDate } from './calendar-date';
import { badUserInput } from './errors';
import { isUuid } from './uuid';

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The Relay connection and edge types of `Node`, named after it. */
export function connectionType<T extends object>(Node: ClassType<T>, name: string): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class NodeEdge implements Edge<T> {
    @Field(() => String)
    cursor!: string;

    @Field(() => Node)
    node!: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge])
    edges!: NodeEdge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }
  return NodeConnection;
}

/** The most rows a page may ask for. */
export const MAX_PAGE_SIZE = 100;

/** @throws BAD_USER_INPUT when `first` is not between 1 and {@link MAX_PAGE_SIZE}. */
export function checkPageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE_SIZE) {
    throw badUserInput(`"first" must be between 1 and ${MAX_PAGE_SIZE}.`);
  }
  return first;
}

/** An opaque cursor made of the sort keys of a row. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** @throws BAD_USER_INPUT when the cursor was not made by {@link encodeCursor} with that many keys. */
export function decodeCursor(cursor: string, length: number): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string'))
      return keys;
  } catch {
    // Falls through: whatever was sent is not one of our cursors.
  }
  throw notACursor();
}

/** Of a list sorted by a date, then an id. @throws BAD_USER_INPUT when it is not one */
export function decodeDayCursor(cursor: string): [day: string, id: string] {
  return decodePosition(cursor, isCalendarDate);
}

/** Of a list sorted by an instant, kept to the microsecond as PostgreSQL writes it, then an id. @throws BAD_USER_INPUT */
export function decodeInstantCursor(cursor: string): [instant: string, id: string] {
  return decodePosition(cursor, (instant) => !Number.isNaN(Date.parse(instant)));
}

/** Of a list sorted by a text, then an id. @throws BAD_USER_INPUT: PostgreSQL refuses the character zero in a text. */
export function decodeTextCursor(cursor: string): [text: string, id: string] {
  return decodePosition(cursor, (text) => !text.includes('\0'));
}

function decodePosition(cursor: string, isKey: (key: string) => boolean): [key: string, id: string] {
  const [key = '', id = ''] = decodeCursor(cursor, 2);
  if (!isKey(key) || !isUuid(id)) throw notACursor();
  return [key, id];
}

const notACursor = () => badUserInput('"after" is not a cursor given by this list.');

/** Cuts a page out of `rows`, which were read with one row more than asked for. */
export function toConnection<T>(
  rows: readonly T[],
  first: number,
  totalCount: number,
  keysOf: (row: T) => readonly string[],
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor(keysOf(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
}
