import { tracingChannel } from 'node:diagnostics_channel';

/** An operation under way. Names and counts only: who asked for it and about what is nobody's business here. */
export interface OperationEvent {
  /** The name of a document of the portal; free text has none. */
  readonly operation: string;
  startedAt?: number;
  statements?: number;
  outcome?: 'done' | 'refused' | 'failed';
}

/** A statement under way: its text, which holds no value. */
export interface StatementEvent {
  readonly text: string;
}

/** A job under way. */
export interface JobEvent {
  readonly task: string;
  /** The trace of the request that asked for it, as W3C Trace Context writes it. */
  readonly traceparent: string | null;
}

/*
 * What goes on, for whoever measures or traces. Where nobody does, a channel calls what it wraps and nothing else.
 */
export const operationChannel = tracingChannel<OperationEvent, OperationEvent>('jalon:operation');
export const statementChannel = tracingChannel<StatementEvent, StatementEvent>('jalon:statement');
export const jobChannel = tracingChannel<JobEvent, JobEvent>('jalon:job');

let underWay: () => string | null = () => null;

/** Says how to read the trace under way: whoever traces does, once. */
export function traceWith(read: () => string | null): void {
  underWay = read;
}

/** The trace under way, as W3C Trace Context writes it; null where nobody traces. A job carries it to the worker. */
export function traceparent(): string | null {
  return underWay();
}
