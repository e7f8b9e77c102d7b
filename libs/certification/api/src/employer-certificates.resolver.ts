import type { Connection, RequestContext } from '@jalon/shared/api';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { employerCertificates } from './employer-certificates.service';
import { type EmployerCertificate, EmployerCertificateConnection } from './employer-certificates.types';

@Resolver()
export class EmployerCertificatesResolver {
  @Query(() => EmployerCertificateConnection, {
    description:
      'The employer’s certificates, the latest first, for a program with the scope CERTIFICATES_READ.',
  })
  employerCertificates(
    @Ctx() ctx: RequestContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<EmployerCertificate>> {
    return employerCertificates(ctx, { first, after });
  }
}
