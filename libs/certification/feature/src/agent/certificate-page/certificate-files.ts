import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MyCertificate } from '../my-certification';

/** How to show a certificate to somebody: a link anyone can open, the code, the PDF, the credential. */
@Component({
  selector: 'jalon-certificate-files',
  imports: [Card, RouterLink, TranslocoDirective],
  templateUrl: './certificate-files.html',
  styles: `
    .code {
      font-size: 1.25rem;
      font-weight: 650;
      letter-spacing: 0.08em;
    }
    .address {
      overflow-wrap: anywhere;
    }
  `,
})
export class CertificateFiles {
  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;

  readonly certificate =
    input.required<Pick<MyCertificate, 'code' | 'verifyUrl' | 'pdfUrl' | 'credentialUrl' | 'number'>>();

  /** Not every browser lets a page copy: the link is written in full anyway. */
  protected readonly mayCopy = this.clipboard !== undefined;
  protected readonly outcome = signal<'copied' | 'notCopied' | null>(null);
  protected readonly verifyPath = computed(() => ['/verifier', this.certificate().code]);

  protected async copy(): Promise<void> {
    try {
      await this.clipboard?.writeText(this.certificate().verifyUrl);
      this.outcome.set('copied');
    } catch {
      // The person refused, or the browser did: the outcome says what to do instead.
      this.outcome.set('notCopied');
    }
  }
}
