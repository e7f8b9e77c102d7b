import type { FastifyInstance } from 'fastify';
import type { DataSource, MigrationInterface } from 'typeorm';
import type { AlgorithmSheet } from './algorithm-sheet';
import type { ModuleSwitch } from './employer-module';
import type { Holding } from './holding';
import type { NoticeKind } from './notice';
import type { RequestContext } from './request-context';
import type { StaffFigure } from './staff-figure';
import type { ScheduledTask, Task } from './task';
import type { TracedObject } from './traced-object';
import type { UploadPurpose } from './upload';
import type { WorkItemKind } from './work-item';
import type { WrappedKeys } from './wrapped-keys';

type Class = abstract new (...args: never[]) => object;
type MigrationClass = new () => MigrationInterface;

/** What a domain's routes need from the server: the context of a request, settled like an operation. */
export interface RouteServices {
  /** Runs `work` in the request's context: one transaction, committed before the answer is sent. */
  inContext<T>(request: { readonly headers: object }, work: (ctx: RequestContext) => Promise<T>): Promise<T>;
}

/** A domain's part of the API; `apps/api/src/modules.ts` lists them. */
export interface ApiModule {
  readonly name: string;
  readonly resolvers: readonly Class[];
  readonly entities: readonly Class[];
  readonly migrations: readonly MigrationClass[];
  /**
   * Brings to the tables the reference that comes with the program, once the migrations have run, as their owner. What
   * is there already stays; `say` is told of what was added.
   */
  readonly publish?: (owner: DataSource, say: (line: string) => void) => Promise<void>;
  /** The domain's rules that compute something about people, as the public register shows them. */
  readonly algorithms?: readonly AlgorithmSheet[];
  /** What the domain does later, in the worker. */
  readonly tasks?: readonly Task[];
  /** What the domain does at given hours, in the worker. */
  readonly scheduled?: readonly ScheduledTask[];
  /** What the domain keeps about people, as the data-protection officer's report counts it. */
  readonly holdings?: readonly Holding[];
  /** The domain’s objects that an agent has, as the trace of acts tells them. */
  readonly tracedObjects?: readonly TracedObject[];
  /** What the domain tells people. */
  readonly notices?: readonly NoticeKind[];
  /** What the domain counts for staff representatives. */
  readonly figures?: readonly StaffFigure[];
  /** What the domain puts in the worklist. */
  readonly workItems?: readonly WorkItemKind[];
  /** Says that employers may leave the domain closed: its operations and routes are then refused in one place. */
  readonly switch?: ModuleSwitch;
  /** The keys the domain keeps, wrapped by the employer’s own. */
  readonly wrappedKeys?: readonly WrappedKeys[];
  /** What the domain takes files for. */
  readonly uploads?: readonly UploadPurpose[];
  /** Uploads and downloads: what GraphQL cannot carry. */
  readonly routes?: (app: FastifyInstance, services: RouteServices) => void;
}
