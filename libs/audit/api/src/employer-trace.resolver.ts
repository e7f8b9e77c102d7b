import {
  type Connection,
  DateTime,
  ProgramScope,
  type RequestContext,
  requireScope,
} from '@jalon/shared/api';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { EmployerAuditEvent } from './employer-trace.types';
import { EmployerAuditEventConnection, toEmployerAuditEvent, TraceStreamName } from './employer-trace.types';
import { searchAuditEvents } from './trace-search.service';

@Resolver()
export class EmployerTraceResolver {
  @Query(() => EmployerAuditEventConnection, {
    description: 'The employer’s trace, the latest first, for a program with the scope TRACE_READ.',
  })
  async employerAuditEvents(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('from', () => DateTime, { nullable: true, description: 'From this instant on.' }) from: Date | null,
    @Arg('to', () => DateTime, { nullable: true, description: 'Before this instant.' }) to: Date | null,
    @Arg('stream', () => TraceStreamName, { nullable: true }) stream: TraceStreamName | null,
  ): Promise<Connection<EmployerAuditEvent>> {
    requireScope(ctx, ProgramScope.TRACE_READ);
    const { edges, ...rest } = await searchAuditEvents(ctx, { from, to, stream }, { first, after });
    const toEvent = (node: (typeof edges)[number]['node']) => toEmployerAuditEvent(ctx.employerId, node);
    return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toEvent(node) })) };
  }
}
