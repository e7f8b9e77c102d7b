import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Apollo, apiLanguage, errorCode } from '@jalon/shared/portal';
import { firstValueFrom } from 'rxjs';
import { type Obstacle, type Verification, VerificationFailure } from './verification';
import { VerifyCertificateDocument } from './verify-page.generated';

/** What the server takes; told before anything is sent. */
const MAX_BYTES = 2 * 1024 * 1024;

const obstacleByStatus: Readonly<Record<number, Obstacle>> = {
  413: 'TOO_BIG',
  415: 'WRONG_KIND',
  400: 'WRONG_KIND',
  429: 'TOO_MANY',
};

/** Asks the server what a certificate is worth, by its code or by its file. Nothing is kept, here or there. */
@Injectable()
export class CertificateCheck {
  private readonly apollo = inject(Apollo);
  private readonly http = inject(HttpClient);
  private readonly language = apiLanguage();

  /** @throws VerificationFailure when nothing could be checked */
  async byCode(code: string): Promise<Verification> {
    try {
      const { data } = await firstValueFrom(
        this.apollo.query({
          query: VerifyCertificateDocument,
          variables: { code, language: this.language() },
          // A certificate may have been revoked a second ago.
          fetchPolicy: 'no-cache',
        }),
      );
      if (data) return data.verifyCertificate;
    } catch (error) {
      throw new VerificationFailure(isRateLimited(error) ? 'TOO_MANY' : 'UNREACHABLE');
    }
    throw new VerificationFailure('UNREACHABLE');
  }

  /** @throws VerificationFailure when nothing could be checked */
  async byFile(file: File): Promise<Verification> {
    const type = typeOf(file);
    if (!type) throw new VerificationFailure('WRONG_KIND');
    if (file.size === 0) throw new VerificationFailure('EMPTY');
    if (file.size > MAX_BYTES) throw new VerificationFailure('TOO_BIG');
    try {
      const headers = { 'content-type': type };
      const params = { language: this.language() };
      return await firstValueFrom(
        this.http.post<Verification>('/verifier/fichier', file, { headers, params }),
      );
    } catch (error) {
      const status = error instanceof HttpErrorResponse ? error.status : 0;
      throw new VerificationFailure(obstacleByStatus[status] ?? 'UNREACHABLE');
    }
  }
}

function isRateLimited(error: unknown): boolean {
  return ['RATE_LIMITED', 'TOO_MANY_REQUESTS'].includes(errorCode(error) ?? '');
}

/** Told by its name when the system does not know the kind, as happens with a credential kept from a mail. */
function typeOf({ name, type }: File): string | null {
  if (type === 'application/pdf' || /\.pdf$/i.test(name)) return 'application/pdf';
  const isJson = /^application\/([\w.+-]+\+)?json$/.test(type) || /\.(json|jsonld)$/i.test(name);
  return isJson ? 'application/json' : null;
}
