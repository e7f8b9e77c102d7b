import { Language, UserError } from '@jalon/shared/api';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { FileBundle } from './file-bundle.entity';

@InputType()
export class RequestFileBundleInput {
  @Field(() => ID, { nullable: true, description: 'Whose file; the signed-in agent’s own without it.' })
  agentId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The pieces chosen; the whole file without them.' })
  pieceIds?: string[] | null;

  @Field(() => Language, { defaultValue: Language.FR, description: 'The language of the slip.' })
  language!: Language;
}

@ObjectType({ simpleResolvers: true })
export class RequestFileBundlePayload {
  @Field(() => FileBundle, { nullable: true })
  bundle!: FileBundle | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
