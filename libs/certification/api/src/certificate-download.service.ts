import { type Language, notFound, type RequestContext } from '@jalon/shared/api';
import { certificate } from './certificate-list.service';
import { CertificateRow } from './certificate.entity';
import { nameInCredential } from './delivered-paper';
import { issuerIdentity } from './issuer-key.service';

/** A file to be saved, under a name of ours that names nobody. */
export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The paper, made again from what is kept: in French, it is the piece filed, byte for byte. */
export async function certificatePdf(ctx: RequestContext, id: string, language: Language): Promise<Download> {
  const { row, replaces } = await downloaded(ctx, id);
  const issuer = { ...(await issuerIdentity(ctx)), name: nameInCredential(row.credential) };
  const { typesetCertificate } = await import('./certificate-paper');
  const { bytes } = await typesetCertificate({ certificate: row, issuer, replaces }, language);
  return { name: `certificat-${row.number}.pdf`, bytes };
}

/** The signed credential, as it was signed. */
export async function certificateCredential(ctx: RequestContext, id: string): Promise<Download> {
  const { row } = await downloaded(ctx, id);
  const bytes = Buffer.from(JSON.stringify(row.credential, null, 2));
  return { name: `certificat-${row.number}.json`, bytes };
}

/** @throws NOT_FOUND when it is unknown or another employer's, FORBIDDEN to whoever may not read it. */
async function downloaded(ctx: RequestContext, id: string) {
  const seen = await certificate(ctx, id);
  if (!seen) throw notFound();
  const row = await ctx.db.findOneByOrFail(CertificateRow, { employerId: ctx.employerId, id });
  return { row, replaces: seen.replaces };
}
