import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import pg from 'pg';
import { GraphQLISODateTime } from 'type-graphql';

/** A calendar date, `YYYY-MM-DD`, a string everywhere: the law counts in days, not in instants. */
export const LocalDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  // What is typed in is checked; what is sent comes from columns of type `date`, dozens on a page.
  serialize: (value) => value,
});

/** An instant, ISO 8601 in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  ...GraphQLISODateTime.toConfig(),
  // A date, or the text that PostgreSQL made of one in a page's JSON.
  serialize: (value) => new Date(value as Date | string).toISOString(),
});

// node-postgres would make a local midnight of a calendar date, and lose a day west of Greenwich.
const DATE_OID = 1082;
pg.types.setTypeParser(DATE_OID, (text) => text);
