import { DateTime, LocalDate } from '@jalon/shared/api';
import { Field, ObjectType } from 'type-graphql';
import { CertifiedArea } from './certificate.types';
import { type CheckCode, Verdict } from './vocabulary';

/** The values the sentence of a check is made of. */
export type CheckFacts = Readonly<Record<string, string | number>>;

/** One thing that was looked at, and what was found. */
@ObjectType({ simpleResolvers: true })
export class VerificationCheck {
  @Field(() => String, { description: 'STATUS, EXPIRY, ISSUER, INTEGRITY, DECISION, and PAPER for a PDF.' })
  code!: CheckCode;

  @Field(() => Boolean)
  passed!: boolean;

  /** Said in words by a resolver, in the language asked for. */
  facts!: CheckFacts;
}

/** The least that tells what a certificate attests, and to whom. */
@ObjectType({ simpleResolvers: true })
export class VerifiedCertificate {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  holder!: string;

  @Field(() => String)
  issuerName!: string;

  @Field(() => LocalDate)
  issuedOn!: string;

  @Field(() => LocalDate)
  validUntil!: string;

  @Field(() => Boolean)
  supervised!: boolean;

  @Field(() => [CertifiedArea])
  areas!: CertifiedArea[];

  @Field(() => LocalDate, { nullable: true })
  revokedOn!: string | null;

  @Field(() => String, { nullable: true })
  replacedByNumber!: string | null;
}

/** What anyone is told of a certificate. */
@ObjectType({ simpleResolvers: true })
export class Verification {
  @Field(() => Verdict)
  verdict!: Verdict;

  @Field(() => [VerificationCheck])
  checks!: VerificationCheck[];

  @Field(() => VerifiedCertificate, { nullable: true })
  certificate!: VerifiedCertificate | null;

  @Field(() => DateTime)
  checkedAt!: Date;
}
