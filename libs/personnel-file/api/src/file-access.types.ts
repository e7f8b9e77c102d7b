import { FileAccessRole, FileOperation } from '@jalon/audit/api';
import type { ActedFor } from '@jalon/identity/api';
import { connectionType, DateTime } from '@jalon/shared/api';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ReadingGround } from './reading-ground.types';

/** Whose readings of one's file are asked for. */
export enum FileReaders {
  ALL = 'ALL',
  OTHERS = 'OTHERS',
  MINE = 'MINE',
}
registerEnumType(FileReaders, { name: 'FileReaders', description: 'Whose readings of one’s file.' });

/** Which readings of one's file are asked for. */
@ArgsType()
export class MyFileAccessesArgs {
  @Field(() => Int, { defaultValue: 20 })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => FileReaders, { defaultValue: FileReaders.ALL })
  by!: FileReaders;

  @Field(() => ID, { nullable: true, description: 'Only the readings of this piece.' })
  pieceId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only a glance, as on a home page: what others did stays news until the list is looked at.',
  })
  glance!: boolean;
}

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

  /** In whose name, said in words by a resolver; null when it was in one's own. */
  actedFor!: ActedFor | null;

  /** Said in words by a resolver, in the language asked for. */
  readingGround!: ReadingGround;
}

export const FileAccessConnection = connectionType(FileAccessView, 'FileAccess');
