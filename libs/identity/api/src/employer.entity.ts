import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PublicServiceBranch } from './vocabulary';

/** A public employer: one establishment, one SIRET. */
@ObjectType({ simpleResolvers: true })
@Entity('employer')
export class Employer {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String)
  @Column('text')
  siret!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  /** What fits in a header: `Région Armorique`. */
  @Field(() => String)
  @Column('text', { name: 'short_name' })
  shortName!: string;

  @Field(() => PublicServiceBranch)
  @Column('text')
  branch!: PublicServiceBranch;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
