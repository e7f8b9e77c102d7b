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

/** Each check has words for when it holds and one for when it does not. */
const knownChecks: ReadonlySet<string> = new Set([
  'STATUS',
  'EXPIRY',
  'ISSUER',
  'INTEGRITY',
  'DECISION',
  'PAPER',
]);

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
  /** It was found by a file, not by a code. */
  readonly ofFile = input(false);

  protected readonly tone = computed(() => tones[this.verification().verdict]);
  protected readonly certificate = computed(() => this.verification().certificate);
  protected readonly checks = computed(() =>
    this.verification().checks.filter(({ code }) => knownChecks.has(code)),
  );

  /**
   * The verdict, told apart when only the pages of a PDF are at fault, since its code then tells the rest, and when a
   * file is unknown, since there is no code to read again.
   */
  protected readonly said = computed(() => {
    const { verdict, checks } = this.verification();
    const failed = checks.filter(({ passed }) => !passed).map(({ code }) => code);
    if (verdict === 'UNKNOWN' && this.ofFile()) return 'UNKNOWN_FILE';
    return verdict === 'INVALID' && failed.includes('PAPER') ? 'PAPER' : verdict;
  });

  /** The status fails for a known cause, which the verdict says. */
  protected causeOf(code: string): string {
    return code === 'STATUS' ? `.${this.verification().verdict}` : '';
  }

  protected print(): void {
    this.window?.print();
  }
}
