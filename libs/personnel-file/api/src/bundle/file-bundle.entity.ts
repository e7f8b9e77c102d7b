import type { Language } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a piece is not in a bundle. */
export enum BundleFaultReason {
  /** The store no longer has its bytes. */
  MISSING = 'MISSING',
  /** Its bytes are not the ones that were filed, or no key opens them. */
  UNDECIPHERABLE = 'UNDECIPHERABLE',
  /** The asker may not read it, or it is not a piece of this file. */
  NOT_READABLE = 'NOT_READABLE',
}
registerEnumType(BundleFaultReason, {
  name: 'BundleFaultReason',
  description: 'Why a piece is not in the copy of a file.',
});

/** A piece that was asked for and could not be joined. */
@ObjectType({ simpleResolvers: true })
export class FileBundleFault {
  @Field(() => Int, { nullable: true, description: 'Null when the asker may not know which it is.' })
  pieceNumber!: number | null;

  @Field(() => BundleFaultReason)
  reason!: BundleFaultReason;
}

/** A copy of a file that somebody asked for; it bears the id of the job that makes it. */
@ObjectType({ description: 'A copy of a file, or of some of its pieces, that I asked for.' })
@Entity('file_bundle')
export class FileBundle {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agent_id' })
  agentId!: string;

  @Column('uuid', { name: 'asked_by_person_id' })
  askedByPersonId!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  /** Null for the whole file. */
  @Column('uuid', { name: 'piece_ids', array: true, nullable: true })
  pieceIds!: string[] | null;

  /** That of the slip. */
  @Column('text')
  language!: Language;

  /** Null until the copy is made. */
  @Field(() => Int, { nullable: true, description: 'How many pieces the copy holds; null until it is made.' })
  @Column('int', { name: 'piece_count', nullable: true })
  pieceCount!: number | null;

  @Field(() => [FileBundleFault], { description: 'The pieces asked for that it does not hold, and why.' })
  @Column('jsonb')
  faults!: FileBundleFault[];
}
