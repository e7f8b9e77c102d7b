import type { RequestContext } from '@jalon/shared/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a look at the file store found; `bigint` comes as a text. */
@Entity('store_check')
export class StoreCheck {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('bigint')
  objects!: string;

  /** Objects that no row names, older than a day. */
  @Column('bigint')
  orphans!: string;

  /** Those that were deleted: none when they were too many to be what crashes leave. */
  @Column('bigint')
  deleted!: string;

  /** Rows whose object the store has lost: an incident. */
  @Column('bigint')
  missing!: string;
}

/** The last look at the file store; null before the first night. */
export function lastStoreCheck(ctx: RequestContext): Promise<StoreCheck | null> {
  return ctx.db.findOne(StoreCheck, { where: {}, order: { at: 'DESC' } });
}
