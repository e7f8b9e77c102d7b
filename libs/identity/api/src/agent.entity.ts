import { LocalDate } from '@jalon/shared/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person as one employer knows them: the civil status of the file. */
@ObjectType('AgentIdentity', { simpleResolvers: true })
@Entity('agent')
export class Agent {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  /** Never exposed: it is the same with every employer. */
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** The employer's own number for this agent. */
  @Field(() => String)
  @Column('text')
  matricule!: string;

  @Field(() => String)
  @Column('text', { name: 'birth_name' })
  birthName!: string;

  @Field(() => String)
  @Column('text', { name: 'usual_name' })
  usualName!: string;

  /** All of them, in the order of the civil status; the first is the one in use. */
  @Field(() => String)
  @Column('text', { name: 'given_names' })
  givenNames!: string;

  @Field(() => LocalDate, { nullable: true })
  @Column('date', { name: 'birth_date', nullable: true })
  birthDate!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'birth_place', nullable: true })
  birthPlace!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'professional_email', nullable: true })
  professionalEmail!: string | null;

  /** What lists sort by, then every name and the matricule, without accents nor case (`agentSearchText`). */
  @Column('text', { name: 'search_text' })
  searchText!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** One more at each amendment: a form says which one it was filled in from. */
  @Column('int', { default: 1 })
  version!: number;
}
