import { recordAuditEvent } from '@jalon/audit/api';
import { programFields, type Program, PublicError, type RequestContext } from '@jalon/shared/api';
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** What a program asks to run. */
interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode;
}

/**
 * Refuses, before anything runs, a program's operation with a root field that none of its scopes names; the refusal is
 * traced. The gate of each field (`requireScope`) stays the rule: this one covers the fields that anyone may ask.
 */
export async function refuseProgram(ctx: RequestContext, asked: AskedOperation): Promise<PublicError | null> {
  const { program } = ctx;
  // Without an operation, the request itself is at fault, and is told so.
  if (!program || !asked.operation) return null;
  const fields = rootFieldsOf(asked);
  const others = fields.filter((field) => !mayRun(program, field));
  if (others.length === 0) return null;
  await ctx.settle(() => trace(ctx, program, 'refuseCall', fields));
  return new PublicError('FORBIDDEN', `The scopes of this key do not name ${others.join(', ')}.`);
}

/** Traces what a program runs, in the transaction of the reading itself. */
export async function traceProgram(ctx: RequestContext, asked: AskedOperation): Promise<void> {
  if (ctx.program) await trace(ctx, ctx.program, 'callApi', rootFieldsOf(asked));
}

function trace(
  ctx: RequestContext,
  { keyId }: Program,
  verb: string,
  fields: readonly string[],
): Promise<void> {
  return recordAuditEvent(
    ctx,
    `integrations.${verb}`,
    { objectType: 'api_key', objectId: keyId },
    { fields },
  );
}

function mayRun({ scopes }: Program, field: string): boolean {
  return scopes.some((scope) => programFields[scope].includes(field));
}

/** The root fields of an operation, by their names in the schema, through its fragments. */
function rootFieldsOf({ document, operation }: AskedOperation): string[] {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(({ name, selectionSet }) => [name.value, selectionSet]),
  );
  // Validated: fragments are known and make no cycle.
  const fieldsIn = (set: SelectionSetNode | undefined): string[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet);
      return fieldsIn(fragments.get(selection.name.value));
    });
  return [...new Set(fieldsIn(operation?.selectionSet))].sort();
}
