import { connectionType, LocalDate } from '@jalon/shared/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CertificateStatus, RevocationGround } from './vocabulary';

@ObjectType({ simpleResolvers: true })
export class CertifiedArea {
  @Field(() => String)
  areaCode!: string;

  @Field(() => Int, { nullable: true, description: 'Null: no level is attested in this area.' })
  level!: number | null;
}

/** A certificate as its holder and the certifying officers see it. */
@ObjectType('Certificate', { simpleResolvers: true })
export class Certificate {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => CertificateStatus)
  status!: CertificateStatus;

  @Field(() => String)
  holderName!: string;

  @Field(() => LocalDate)
  issuedOn!: string;

  @Field(() => LocalDate)
  validUntil!: string;

  @Field(() => Boolean)
  supervised!: boolean;

  @Field(() => String, { description: 'What is typed to verify it.' })
  code!: string;

  @Field(() => [CertifiedArea])
  areas!: CertifiedArea[];

  @Field(() => String)
  decidedByName!: string;

  @Field(() => String)
  issuedByName!: string;

  @Field(() => LocalDate, { nullable: true })
  revokedOn!: string | null;

  @Field(() => RevocationGround, { nullable: true })
  revocationGround!: RevocationGround | null;

  @Field(() => String, { nullable: true })
  revocationExplanation!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the certificate that this one replaces.' })
  replaces!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the certificate that replaces this one.' })
  replacedBy!: string | null;

  @Field(() => ID, { nullable: true, description: 'The piece of the personnel file.' })
  pieceId!: string | null;

  @Field(() => String)
  verifyUrl!: string;

  @Field(() => String)
  pdfUrl!: string;

  @Field(() => String)
  credentialUrl!: string;
}

export const CertificateConnection = connectionType(Certificate, 'Certificate');
