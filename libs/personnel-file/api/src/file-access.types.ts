import { FileAccessRole, FileOperation } from '@jalon/audit/api';
import { connectionType, DateTime } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReadingGround } from './reading-ground.types';

/** One operation on a file, as its holder reads it. */
@ObjectType('FileAccess', { simpleResolvers: true })
export class FileAccessView {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => String)
  actorName!: string;

  @Field(() => FileAccessRole)
  actorRole!: FileAccessRole;

  @Field(() => FileOperation)
  operation!: FileOperation;

  @Field(() => Int, { nullable: true, description: 'Null when the file itself was opened.' })
  pieceNumber!: number | null;

  @Field(() => String, { nullable: true })
  pieceTitle!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the reader’s own.' })
  mine!: boolean;

  /** Said in words by a resolver, in the language asked for. */
  readingGround!: ReadingGround;
}

export const FileAccessConnection = connectionType(FileAccessView, 'FileAccess');
