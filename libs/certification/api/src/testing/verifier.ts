import { Employer } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { certificateCredential } from '../certificate-download.service';
import type { Certificate } from '../certificate.types';
import { verifyFile } from '../file-verification.service';
import { type PublishedDocument, publishedIssuer } from '../published-issuer.service';
import { revokeCertificate } from '../revoke.service';
import { verifyCertificate } from '../verification.service';
import { RevocationGround } from '../vocabulary';
import type { Town } from './town';

export interface SignedCredential {
  readonly credentialStatus: { readonly statusListIndex: string };
}

/** What anyone does with a town's certificates, and what its officer withdraws. */
export function verifierOf(town: Town) {
  const siretOf = (actor: Actor = town.officer) =>
    town.as(actor, async (ctx) => (await ctx.db.findOneByOrFail(Employer, { id: ctx.employerId })).siret);
  return {
    siretOf,
    verify: (code: string) => town.as(null, (ctx) => verifyCertificate(ctx, code)),
    drop: (credential: object) =>
      town.as(null, (ctx) => verifyFile(ctx, Buffer.from(JSON.stringify(credential)), 'application/json')),
    published: async (document: PublishedDocument) => {
      const siret = await siretOf();
      return town.as(null, (ctx) => publishedIssuer(ctx, siret, document));
    },
    credentialOf: async ({ agent, certificate }: { agent: Actor; certificate: Certificate }) => {
      const { bytes } = await town.as(agent, (ctx) => certificateCredential(ctx, certificate.id));
      return JSON.parse(bytes.toString()) as SignedCredential;
    },
    revoke: (certificateId: string) =>
      town.as(town.officer, (ctx) =>
        revokeCertificate(ctx, {
          certificateId,
          ground: RevocationGround.FRAUD,
          explanation: 'Une autre personne.',
        }),
      ),
  };
}

export const passed = (checks: readonly { code: string; passed: boolean }[]) =>
  Object.fromEntries(checks.map((check) => [check.code, check.passed]));
