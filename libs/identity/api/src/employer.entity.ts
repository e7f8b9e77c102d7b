import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type EmployerModule, PublicServiceBranch } from './vocabulary';

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

  /** Whether this is the employer that runs the platform for the others; at most one does. */
  @Column('boolean', { name: 'operates_platform' })
  operatesPlatform!: boolean;

  /** Key of the provider its people sign in with; null leaves the choice. */
  @Column('text', { name: 'sign_in_provider', nullable: true })
  signInProvider!: string | null;

  @Column('text', { name: 'closed_modules', array: true })
  closedModules!: EmployerModule[];

  /** `#rrggbb`, checked against the surfaces of the light theme; null keeps Jalon's own. */
  @Column('text', { name: 'accent_light', nullable: true })
  accentLight!: string | null;

  @Column('text', { name: 'accent_dark', nullable: true })
  accentDark!: string | null;

  /** Grows with each logo, so that browsers may keep one; zero or less when there is none. */
  @Column('int', { name: 'logo_version' })
  logoVersion!: number;
}
