import { randomBytes } from 'node:crypto';
import { Agent, displayName } from '@jalon/identity/api';
import { openPersonnelFile, PersonnelFile, registerPiece } from '@jalon/personnel-file/api';
import { Language, type RequestContext } from '@jalon/shared/api';
import type { ActingPerson } from './acting-person';
import { hashOfCode, newCertificateCode } from './certificate-code.rules';
import { CertificateRow, CertifiedLevel } from './certificate.entity';
import { credentialOf } from './credential.rules';
import { CertificateLocator } from './issuer.entity';
import { currentIssuerKey, issuerIdentity } from './issuer-key.service';
import type { IssuerIdentity } from './issuer.rules';
import { nextNumber } from './issuer-number.service';
import { type SigningKey, signCredential } from './signing';
import { speak } from './speak';
import { freeStatusIndex } from './status-list.rules';
import { ensureStatusList } from './status-list.service';

/** Where certificates are filed in the legal nomenclature: diplomas and certificates. */
export const CERTIFICATE_DOCUMENT_TYPE = '15-01';
const SALT_BYTES = 16;

/** What is written on a certificate and on the one that replaces it alike. */
export type AttestedFacts = Pick<
  CertificateRow,
  | 'applicationId'
  | 'agentId'
  | 'areas'
  | 'supervised'
  | 'assessedOn'
  | 'questionCount'
  | 'decidedByName'
  | 'decidedByQuality'
  | 'decidedOn'
>;

/** What a certificate attests, and on whose decision. */
export interface Attestation {
  readonly facts: AttestedFacts;
  readonly levels: readonly { readonly competenceId: string; readonly level: number }[];
  /** The last day of its validity. */
  readonly validUntil: string;
  /** The certificate it replaces, and why. */
  readonly replacing?: {
    readonly id: string;
    readonly number: string;
    readonly reason: string;
  };
}

/** Numbers, signs, typesets and files a certificate, all in the operation's transaction. @returns its id. */
export async function makeCertificate(
  ctx: RequestContext,
  attestation: Attestation,
  person: ActingPerson,
): Promise<string> {
  const issuer = await issuerIdentity(ctx);
  const key = await currentIssuerKey(ctx, issuer);
  await ensureStatusList(ctx, issuer, key);
  const draft = await draftOf(ctx, attestation, person);
  const row = { ...draft, ...(await signed(ctx, issuer, key, draft)) };
  const pieceId = await filePaper(ctx, issuer, row, attestation.replacing?.number ?? null);
  await insertCertificate(ctx, { ...row, pieceId }, attestation.levels);
  return row.id;
}

type Draft = Omit<CertificateRow, 'credential' | 'issuerKeyVersion' | 'pieceId'>;

async function draftOf(
  ctx: RequestContext,
  { facts, replacing, validUntil }: Attestation,
  person: ActingPerson,
): Promise<Draft> {
  const { employerId } = ctx;
  const holder = await ctx.db.findOneByOrFail(Agent, { employerId, id: facts.agentId });
  const issuedOn = ctx.today();
  // The number's lock is taken first: what follows is chosen by one issue at a time.
  const number = await nextNumber(ctx);
  return {
    ...facts,
    ...notWithdrawn,
    employerId,
    id: ctx.newId(),
    number,
    code: newCertificateCode(),
    holderName: displayName(holder),
    holderBirthName: holder.birthName,
    issuedAt: ctx.now(),
    issuedOn,
    validUntil,
    issuedByPersonId: person.personId,
    issuedByName: person.name,
    issuedByQuality: person.quality,
    statusIndex: await pickStatusIndex(ctx),
    replacesId: replacing?.id ?? null,
    replacementReason: replacing?.reason ?? null,
  };
}

const notWithdrawn = {
  revokedAt: null,
  revocationGround: null,
  revocationExplanation: null,
  revokedByPersonId: null,
} as const;

async function pickStatusIndex(ctx: RequestContext): Promise<number> {
  const rows = await ctx.db.query<{ taken: number }[]>(
    'select status_index as taken from certificate where employer_id = $1',
    [ctx.employerId],
  );
  const taken = new Set(rows.map((row) => row.taken));
  return freeStatusIndex((index) => taken.has(index));
}

async function signed(ctx: RequestContext, issuer: IssuerIdentity, key: SigningKey, draft: Draft) {
  const salt = randomBytes(SALT_BYTES).toString('base64url');
  const credential = await signCredential(
    issuer,
    key,
    credentialOf(issuer, { ...draft, salt }),
    draft.issuedAt,
  );
  return { credential, issuerKeyVersion: key.version };
}

/** The paper enters the personnel file like any piece, by the issuer's own right to file it. */
async function filePaper(
  ctx: RequestContext,
  issuer: IssuerIdentity,
  certificate: Omit<CertificateRow, 'pieceId'>,
  replaces: string | null,
): Promise<string> {
  const { agentId, issuedOn, number } = certificate;
  // Its fonts and its typesetter are loaded by the first paper of the process.
  const { typesetCertificate } = await import('./certificate-paper');
  const { bytes, pageCount } = await typesetCertificate({ certificate, issuer, replaces });
  if (!(await ctx.db.existsBy(PersonnelFile, { employerId: ctx.employerId, agentId }))) {
    await openPersonnelFile(ctx, { agentId, openedOn: issuedOn });
  }
  const title = speak(Language.FR, 'paper.pieceTitle', { number });
  const piece = { agentId, title, documentType: CERTIFICATE_DOCUMENT_TYPE, documentDate: issuedOn };
  const { id } = await registerPiece(
    ctx,
    { ...piece, signedOn: issuedOn, sourceSystem: 'Jalon', pageCount },
    bytes,
  );
  return id;
}

async function insertCertificate(
  ctx: RequestContext,
  row: CertificateRow,
  levels: Attestation['levels'],
): Promise<void> {
  const { employerId, id: certificateId, agentId } = row;
  await ctx.db.insert(CertificateRow, row);
  if (levels.length > 0) {
    await ctx.db.insert(
      CertifiedLevel,
      levels.map((level) => ({ ...level, employerId, certificateId, agentId })),
    );
  }
  await ctx.db.insert(CertificateLocator, { codeHash: hashOfCode(row.code), employerId, certificateId });
}
