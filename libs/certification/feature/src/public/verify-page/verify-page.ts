import {
  afterNextRender,
  Component,
  DestroyRef,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { activeLanguage, Card, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideCertificationTexts } from '../../certification-texts';
import { CertificateCheck } from './certificate-check';
import { codeFault, printedCode } from './certificate-code';
import { CodeForm } from './code-form';
import { FileDrop } from './file-drop';
import { SampleCertificates } from './sample-certificates';
import { Verdict } from './verdict';
import { type CodeFault, type Obstacle, type Verification, VerificationFailure } from './verification';

/** Anyone checks a certificate: by its code, by its QR code, or by its file. No account, nothing kept. */
@Component({
  selector: 'jalon-verify-page',
  imports: [Card, CodeForm, FileDrop, Loading, PageHeader, SampleCertificates, TranslocoDirective, Verdict],
  providers: [provideCertificationTexts(), CertificateCheck],
  templateUrl: './verify-page.html',
  styleUrl: './verify-page.css',
})
export class VerifyPage {
  private readonly check = inject(CertificateCheck);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly language = activeLanguage();
  private readonly result = viewChild<ElementRef<HTMLElement>>('result');

  /** Bound to `:code`: what a QR code opens. */
  readonly code = input<string>();

  /** In the demonstration only, whose pages carry its bar: certificates of every kind to try. */
  protected readonly isDemonstration =
    inject(DOCUMENT).querySelector('jalon-demo-bar, script[src="/demo/bar.js"]') !== null;
  protected readonly typed = linkedSignal(() => printedCode(this.code() ?? ''));
  protected readonly checking = signal(false);
  protected readonly verification = signal<Verification | null>(null);
  protected readonly obstacle = signal<Obstacle | null>(null);
  /** What is wrong with the code typed, said beside it. */
  protected readonly fault = signal<CodeFault | null>(null);
  /** Whether the verification is that of a file. */
  protected readonly ofFile = signal(false);
  /** The last check, to ask again when the language changes: the sentences of the checks are the server's. */
  private lastCheck: (() => Promise<Verification>) | null = null;
  private followed = '';
  private latest = 0;

  constructor() {
    // An answer that comes after the person left is for nobody.
    inject(DestroyRef).onDestroy(() => (this.latest += 1));
    effect(() => {
      const code = printedCode(this.code() ?? '');
      this.language();
      untracked(() => this.follow(code));
    });
  }

  protected async verify(typed: string): Promise<void> {
    const code = printedCode(typed);
    const fault = codeFault(typed);
    if (fault) {
      this.forget();
      this.fault.set(fault);
    } else if (code === this.followed) {
      this.ofFile.set(false);
      await this.run(() => this.check.byCode(code));
    } else {
      // In the address: the result can be kept as a bookmark, and Back returns to the former one.
      await this.router.navigate(['/verifier', code]);
    }
  }

  protected async verifyFile(file: File): Promise<void> {
    this.typed.set('');
    this.ofFile.set(true);
    await this.run(() => this.check.byFile(file));
  }

  private follow(code: string): void {
    if (code !== this.followed) {
      this.followed = code;
      this.ofFile.set(false);
      this.lastCheck = code ? () => this.check.byCode(code) : null;
    }
    if (this.lastCheck) void this.run(this.lastCheck);
    else this.forget();
  }

  private async run(ask: () => Promise<Verification>): Promise<void> {
    this.forget();
    this.lastCheck = ask;
    const mine = (this.latest += 1);
    this.checking.set(true);
    const outcome = await ask().catch((error: unknown) => error);
    if (mine !== this.latest) return;
    this.checking.set(false);
    if (outcome instanceof VerificationFailure) this.obstacle.set(outcome.obstacle);
    else if (outcome instanceof Error) throw outcome;
    else this.verification.set(outcome as Verification);
    afterNextRender(() => this.result()?.nativeElement.focus(), { injector: this.injector });
  }

  private forget(): void {
    this.latest += 1;
    this.lastCheck = null;
    this.checking.set(false);
    this.verification.set(null);
    this.obstacle.set(null);
    this.fault.set(null);
  }
}
