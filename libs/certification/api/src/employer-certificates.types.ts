import { connectionType, LocalDate } from '@jalon/shared/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { CertificateStatus } from './vocabulary';

/** A certificate as a program reads it: what it is worth, and the matricule that says whose it is. */
@ObjectType({ simpleResolvers: true })
export class EmployerCertificate {
  @Field(() => ID)
  id!: string;

  /** What is typed to verify it. */
  @Field(() => String)
  code!: string;

  @Field(() => CertificateStatus)
  status!: CertificateStatus;

  @Field(() => LocalDate)
  issuedOn!: string;

  /** The last day of its validity. */
  @Field(() => LocalDate)
  validUntil!: string;

  @Field(() => LocalDate, { nullable: true })
  revokedOn!: string | null;

  @Field(() => String)
  matricule!: string;
}

export const EmployerCertificateConnection = connectionType(EmployerCertificate, 'EmployerCertificate');
