import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ContactSubject } from './vocabulary';

/** A person one may call: each employer names one per subject. */
@ObjectType({ simpleResolvers: true })
@Entity('contact')
export class Contact {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => ContactSubject)
  @Column('text')
  subject!: ContactSubject;

  @Field(() => String)
  @Column('text')
  name!: string;

  @Field(() => String)
  @Column('text')
  role!: string;

  @Field(() => String)
  @Column('text')
  phone!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  email!: string | null;

  @Field(() => String)
  @Column('text')
  hours!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  place!: string | null;
}
