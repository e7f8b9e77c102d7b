import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** What a document may ask at most; the portal's own stay far below. */
export const documentLimits = { tokens: 1_000, depth: 8, aliases: 15, directives: 20, cost: 5_000 };

/** The limits as validation rules. Introspection is refused as a whole where it is, and never deeper than itself. */
export function limitRules(introspection: boolean): ValidationRule[] {
  const { depth, aliases, directives, cost } = documentLimits;
  // The explorer's own introspection query is deeper than any page's.
  const ignoreIntrospection = introspection;
  // Reported like any other fault of the document; thrown, they would be an error of ours.
  const reporting = { propagateOnRejection: false, onReject: [report] };
  return [
    maxDepthRule({ n: depth, ignoreIntrospection, flattenFragments: true, ...reporting }),
    maxAliasesRule({ n: aliases, ...reporting }),
    maxDirectivesRule({ n: directives, ...reporting }),
    costLimitRule({ maxCost: cost, ignoreIntrospection, ...reporting }),
  ] as unknown as ValidationRule[];
}

function report(context: ValidationContext | null, error: GraphQLError): void {
  context?.reportError(error);
}
