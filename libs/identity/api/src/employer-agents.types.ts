import { connectionType } from '@jalon/shared/api';
import { Field, ObjectType } from 'type-graphql';

/** An agent as a program reads it: enough to match the employer's own records, and nothing of their file. */
@ObjectType({ simpleResolvers: true })
export class EmployerAgent {
  @Field(() => String)
  matricule!: string;

  @Field(() => String)
  birthName!: string;

  @Field(() => String)
  usualName!: string;

  @Field(() => String)
  givenNames!: string;

  /** Where they are assigned today; null when nowhere. */
  @Field(() => String, { nullable: true })
  orgUnitName!: string | null;
}

export const EmployerAgentConnection = connectionType(EmployerAgent, 'EmployerAgent');
