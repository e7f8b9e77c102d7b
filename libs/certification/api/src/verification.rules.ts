import type { Language } from '@jalon/shared/api';
import { certificateStatus, type StatusFacts } from './certificate-status.rules';
import { sayDate, speak, type TextKey } from './speak';
import type { VerificationCheck } from './verification.types';
import { CertificateStatus, CheckCode, Verdict } from './vocabulary';

/** What was found of a certificate, before anything is concluded. */
export interface Findings extends StatusFacts {
  /** The published list says it is withdrawn. */
  readonly isListed: boolean;
  /** The employer it names is known here, and published the key that signed it, in service by then. */
  readonly isIssuerKnown: boolean;
  /** It is, word for word, what that key signed. */
  readonly isAuthentic: boolean;
  /** The PDF shown is the one delivered; null when no PDF was shown, or when what it carries is not authentic. */
  readonly isPaperDelivered: boolean | null;
  readonly supervised: boolean;
  readonly issuerKey: { readonly version: number; readonly since: string } | null;
}

/**
 * The verdict. The status comes first: a revoked credential is still well signed, and what the list withdraws is
 * withdrawn whatever else is true.
 */
export function verdictOf(found: Findings, today: string): Verdict {
  const status = certificateStatus(found, today);
  if (status === CertificateStatus.REVOKED || status === CertificateStatus.REPLACED) return Verdict[status];
  if (found.isListed) return Verdict.REVOKED;
  if (!found.isIssuerKnown || !found.isAuthentic || found.isPaperDelivered === false) return Verdict.INVALID;
  return Verdict[status];
}

/** Each thing looked at, in the order it is told. */
export function checksOf(found: Findings, today: string): VerificationCheck[] {
  const { revokedOn, replacedBy, validUntil, isListed, issuerKey, isPaperDelivered } = found;
  return [
    check(CheckCode.STATUS, revokedOn === null && replacedBy === null && !isListed, statusFacts(found)),
    check(CheckCode.EXPIRY, today <= validUntil, { date: validUntil }),
    check(
      CheckCode.ISSUER,
      found.isIssuerKnown,
      issuerKey ? { version: issuerKey.version, date: issuerKey.since } : {},
    ),
    check(CheckCode.INTEGRITY, found.isAuthentic, {}),
    check(CheckCode.DECISION, found.isAuthentic, { supervised: String(found.supervised) }),
    ...(isPaperDelivered === null ? [] : [check(CheckCode.PAPER, isPaperDelivered, {})]),
  ];
}

function statusFacts({ revokedOn, replacedBy }: Findings): VerificationCheck['facts'] {
  if (revokedOn !== null) return { date: revokedOn };
  return replacedBy === null ? {} : { number: replacedBy };
}

const check = (code: CheckCode, passed: boolean, facts: VerificationCheck['facts']) => ({
  code,
  passed,
  facts,
});

/** What was found, in a sentence beside the check; null when the check says it all. */
export function checkInWords(language: Language, { code, passed, facts }: VerificationCheck): string | null {
  const key = detailKey(code, passed, facts);
  const { date } = facts;
  return (
    key &&
    speak(language, key, typeof date === 'string' ? { ...facts, date: sayDate(language, date) } : facts)
  );
}

function detailKey(code: CheckCode, passed: boolean, facts: VerificationCheck['facts']): TextKey | null {
  switch (code) {
    case CheckCode.STATUS:
      if (passed) return 'check.statusRead';
      return 'number' in facts ? 'check.replaced' : 'date' in facts ? 'check.revoked' : null;
    case CheckCode.EXPIRY:
      return passed ? 'check.validUntil' : 'check.expired';
    case CheckCode.ISSUER:
      return passed && 'version' in facts ? 'check.key' : null;
    case CheckCode.INTEGRITY:
      return passed ? 'check.suite' : null;
    case CheckCode.DECISION:
      if (!passed) return null;
      return facts['supervised'] === 'true' ? 'certificate.supervised' : 'certificate.unsupervised';
    case CheckCode.PAPER:
      return passed ? 'check.paper' : 'check.paperChanged';
  }
}

/** « C. L. G. »: who has a file has not been told a name. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]?.toUpperCase()}.`)
    .join(' ');
}
