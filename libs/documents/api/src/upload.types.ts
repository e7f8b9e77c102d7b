import { DateTime, type UploadRefusal } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Upload, UploadState } from './upload.entity';

registerEnumType(UploadState, {
  name: 'UploadState',
  description: 'Coming, waiting for its examination, good to take, refused, or taken.',
});

/** A file on its way, as whoever sends it sees it. */
@ObjectType('Upload', { simpleResolvers: true })
export class UploadView {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'As given, made safe to show.' })
  fileName!: string;

  @Field(() => Int)
  byteSize!: number;

  @Field(() => Int, { description: 'Bytes acknowledged: the sending goes on from there.' })
  received!: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the whole file, when its sender said it.' })
  sha256!: string | null;

  @Field(() => UploadState)
  state!: UploadState;

  @Field(() => String, { nullable: true, description: 'Why it is refused: a stable code, told in words.' })
  refusal!: UploadRefusal | null;

  @Field(() => String, { nullable: true })
  mediaType!: string | null;

  @Field(() => Int, { nullable: true })
  pageCount!: number | null;

  @Field(() => DateTime, { description: 'When it is forgotten, unless it is taken.' })
  expiresAt!: Date;
}

export function toUploadView(upload: Upload): UploadView {
  const { id, fileName, state, refusal, mediaType, pageCount, expiresAt } = upload;
  return {
    id,
    fileName,
    byteSize: Number(upload.byteSize),
    received: Number(upload.received),
    sha256: upload.sha256?.toString('hex') ?? null,
    state,
    refusal,
    mediaType,
    pageCount,
    expiresAt,
  };
}
