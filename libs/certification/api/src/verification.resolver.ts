import { Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { speak } from './speak';
import { verifyCertificate } from './verification.service';
import { Verification, VerificationCheck, VerifiedCertificate } from './verification.types';
import { checkInWords } from './verification.rules';

@Resolver()
export class VerificationResolver {
  @Query(() => Verification, {
    description:
      'What the certificate of this code is worth now. Without account, rate limited, nothing is kept.',
  })
  verifyCertificate(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String) code: string,
  ): Promise<Verification> {
    return verifyCertificate(ctx, code);
  }
}

@Resolver(() => VerificationCheck)
export class VerificationCheckResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What was found, in a sentence.' })
  detail(
    @Root() check: VerificationCheck,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string | null {
    return checkInWords(language, check);
  }
}

@Resolver(() => VerifiedCertificate)
export class VerifiedCertificateResolver {
  @FieldResolver(() => String)
  title(@Arg('language', () => Language, { defaultValue: Language.FR }) language: Language): string {
    return speak(language, 'certificate.title');
  }
}
