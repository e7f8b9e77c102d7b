import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { Disclosure, JalonDatePipe, JalonDateTimePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CertifiedAreas } from '../../vocabulary/certified-areas/certified-areas';
import { EmployerStatement } from '../../vocabulary/employer-statement';
import type { Verification } from './verification';

type Tone = 'good' | 'warn' | 'bad' | 'neutral';

const tones: Record<Verification['verdict'], Tone> = {
  VALID: 'good',
  EXPIRED: 'warn',
  REPLACED: 'warn',
  REVOKED: 'bad',
  INVALID: 'bad',
  UNKNOWN: 'neutral',
};

/** Each check has a sentence for when it holds and one for when it does not. */
const knownChecks: ReadonlySet<string> = new Set(['STATUS', 'EXPIRY', 'ISSUER', 'INTEGRITY', 'DECISION']);

/** What a certificate is worth, in words; then each check; then what it attests. */
@Component({
  selector: 'jalon-verdict',
  imports: [
    CertifiedAreas,
    Disclosure,
    EmployerStatement,
    JalonDatePipe,
    JalonDateTimePipe,
    TranslocoDirective,
  ],
  templateUrl: './verdict.html',
  styleUrl: './verdict.css',
  host: { '[attr.data-tone]': 'tone()' },
})
export class Verdict {
  private readonly window = inject(DOCUMENT).defaultView;

  readonly verification = input.required<Verification>();

  protected readonly tone = computed(() => tones[this.verification().verdict]);
  protected readonly certificate = computed(() => this.verification().certificate);
  protected readonly checks = computed(() =>
    this.verification().checks.filter(({ code }) => knownChecks.has(code)),
  );

  protected print(): void {
    this.window?.print();
  }
}
