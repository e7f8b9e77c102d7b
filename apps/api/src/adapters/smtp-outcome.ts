import type { MailFault, MailOutcome } from '@jalon/shared/api';

/** What nodemailer says of a dialogue that failed. */
export interface SmtpError extends Error {
  readonly code?: string;
  /** The system's own, which nodemailer's replaces. */
  readonly originalCode?: string;
  /** The step that failed: `CONN`, `EHLO`, `AUTH PLAIN`, `MAIL FROM`, `RCPT TO`, `DATA`. */
  readonly command?: string;
  /** The server's answer; absent when there was none. */
  readonly responseCode?: number;
}

const TLS_FAULTS =
  /^(ETLS|EREQUIRETLS|CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;

/**
 * What a failure means for the mail. Once the server was being given the text, only its own answer says what it did:
 * without one it may have taken the mail, and nobody may send it again by themselves.
 */
export function outcomeOf(error: SmtpError, hasGivenText: boolean): MailOutcome {
  const { responseCode, command = '' } = error;
  if (hasGivenText && !responseCode) return { state: 'UNCERTAIN' };
  const isAboutMail = command === 'RCPT TO' || command === 'DATA';
  return {
    state: 'FAILED',
    fault: faultOf(error),
    isFinal: isAboutMail && isRefusal(responseCode),
    isServerDown: !isAboutMail,
  };
}

const isRefusal = (code?: number) => code !== undefined && code >= 500;

function faultOf({ code = '', originalCode = '', command = '', responseCode }: SmtpError): MailFault {
  if (TLS_FAULTS.test(code) || TLS_FAULTS.test(originalCode)) return 'TLS';
  if (code === 'EAUTH' || command.startsWith('AUTH')) return 'SIGN_IN';
  if (responseCode === undefined) return 'UNREACHABLE';
  if (!isRefusal(responseCode)) return 'POSTPONED';
  return command === 'RCPT TO' ? 'ADDRESS_UNKNOWN' : 'REFUSED';
}
