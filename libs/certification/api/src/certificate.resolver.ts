import { type Connection, Language, type RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { certificate, certificates } from './certificate-list.service';
import { Certificate, CertificateConnection, CertifiedArea } from './certificate.types';
import {
  CertificatePayload,
  IssueCertificatesInput,
  IssueCertificatesPayload,
  ReplaceCertificateInput,
  RevokeCertificateInput,
} from './certification.inputs';
import { sayArea } from './framework-words';
import { issueCertificates } from './issue.service';
import { replaceCertificate } from './replace.service';
import { revokeCertificate } from './revoke.service';
import { speak } from './speak';

@Resolver(() => Certificate)
export class CertificateResolver {
  @Query(() => CertificateConnection, {
    description: 'Certificates of the agents the reader may certify, the newest first.',
  })
  certificates(
    @Ctx() ctx: RequestContext,
    @Arg('search', () => String, { nullable: true, description: 'Words of a name, or a number.' })
    search: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<Certificate>> {
    return certificates(ctx, { search, first, after });
  }

  @Query(() => Certificate, {
    nullable: true,
    description: 'One certificate, for its holder or an officer: null when unknown or another employer’s.',
  })
  certificate(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string): Promise<Certificate | null> {
    return certificate(ctx, id);
  }

  @Mutation(() => IssueCertificatesPayload, {
    description: 'Issues what was decided: each application once, those that cannot be are told one by one.',
  })
  issueCertificates(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IssueCertificatesInput) input: IssueCertificatesInput,
  ): Promise<IssueCertificatesPayload> {
    return issueCertificates(ctx, input);
  }

  @Mutation(() => CertificatePayload, {
    description: 'Withdraws a certificate, for a ground and with its explanation.',
  })
  revokeCertificate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevokeCertificateInput) input: RevokeCertificateInput,
  ): Promise<CertificatePayload> {
    return revokeCertificate(ctx, input);
  }

  @Mutation(() => CertificatePayload, {
    description: 'Issues it again with the holder’s name of today, under a new number linked to the old one.',
  })
  replaceCertificate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReplaceCertificateInput) input: ReplaceCertificateInput,
  ): Promise<CertificatePayload> {
    return replaceCertificate(ctx, input);
  }

  @FieldResolver(() => String)
  title(@Arg('language', () => Language, { defaultValue: Language.FR }) language: Language): string {
    return speak(language, 'certificate.title');
  }
}

@Resolver(() => CertifiedArea)
export class CertifiedAreaResolver {
  @FieldResolver(() => String)
  areaName(
    @Root() { areaCode }: CertifiedArea,
    @Arg('language', () => Language, { defaultValue: Language.FR }) language: Language,
  ): string {
    return sayArea(language, areaCode);
  }
}
