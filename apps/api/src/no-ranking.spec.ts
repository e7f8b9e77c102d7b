import { buildApiSchema } from '@jalon/shared/api';
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { modules } from './modules';

/** How lists may be sorted: an order that is not here is a decision, and none may be by what people know. */
const AGREED_ORDERS: Readonly<Record<string, readonly string[]>> = {
  MapOrder: ['NAME', 'SERVICE', 'POSITION'],
  // What waits, and not people: by due date or by age.
  WorklistOrder: ['DUE', 'OLDEST', 'NEWEST'],
};
const SORTS = /order|sort|rank/i;
const WORTH = /level|gap|score|rank|total|average|mean|percentile|proficiency|best|worst|top/i;
/** What tells of one person, in front of somebody else. */
const PEOPLE_SHOWN = ['MapPerson', 'MapPersonRef', 'TeamMember', 'AgentListItem'];

/** Everything of a schema by which a caller could have people sorted by what they know. */
function rankings(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const orders = types
    .filter(isEnumType)
    .filter(({ name }) => /(order|sort)(By)?$/i.test(name))
    .flatMap((type) =>
      type
        .getValues()
        .filter(({ name }) => !AGREED_ORDERS[type.name]?.includes(name))
        .map(({ name }) => `${type.name}.${name}`),
    );
  const inputs = types
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).flatMap((field) => sortingBy(type.name, field)));
  const parameters = types
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((one) => sortingBy(`${type.name}.${field.name}`, one)),
      ),
    );
  const totals = types
    .filter(isObjectType)
    .filter(({ name }) => PEOPLE_SHOWN.includes(name))
    .flatMap((type) =>
      Object.keys(type.getFields())
        .filter((field) => WORTH.test(field))
        .map((field) => `${type.name}.${field}`),
    );
  return [...orders, ...inputs, ...parameters, ...totals];
}

/** A parameter that sorts, unless it is one of the agreed orders. */
function sortingBy(place: string, { name, type }: GraphQLArgument | GraphQLInputField): string[] {
  const named = getNamedType(type).name;
  return SORTS.test(name) && !(named in AGREED_ORDERS) ? [`${place}(${name}: ${named})`] : [];
}

describe('nothing in the schema sorts people by what they know', () => {
  it('holds', () => {
    // The answer to an exercise is an order of steps: it sorts nobody.
    expect(rankings(buildApiSchema(modules))).toEqual(['AnswerValueInput(order: ID)']);
  });

  it.each([
    ['an order', 'enum MapOrder { NAME GAP } type Query { teamMap(orderBy: MapOrder): Int }', 'MapOrder.GAP'],
    ['another enum', 'enum PeopleSort { LEVEL } type Query { a(by: PeopleSort): Int }', 'PeopleSort.LEVEL'],
    ['a parameter', 'type Query { teamMap(sortBy: String): Int }', 'Query.teamMap(sortBy: String)'],
    ['an input', 'input F { orderBy: String } type Query { a(f: F): Int }', 'F(orderBy: String)'],
    ['a total', 'type MapPerson { totalGap: Int } type Query { a: MapPerson }', 'MapPerson.totalGap'],
  ])('is seen broken by %s', (_, text, fault) => {
    expect(rankings(buildSchema(text))).toEqual([fault]);
  });
});
