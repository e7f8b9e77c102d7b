import { Component, computed, input } from '@angular/core';
import { Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

export type CertificateStatusCode = 'VALID' | 'REVOKED' | 'EXPIRED' | 'REPLACED';

const tones: Record<CertificateStatusCode, TagTone> = {
  VALID: 'good',
  REVOKED: 'bad',
  EXPIRED: 'warn',
  REPLACED: 'warn',
};

/** What a certificate is worth today, in one word. */
@Component({
  selector: 'jalon-certificate-status-tag',
  imports: [Tag, TranslocoDirective],
  template: `
    <jalon-tag *transloco="let t; prefix: 'certification.status'" [tone]="tone()">{{
      t(status())
    }}</jalon-tag>
  `,
  styles: `
    :host {
      white-space: nowrap;
    }
  `,
})
export class CertificateStatusTag {
  readonly status = input.required<CertificateStatusCode>();

  protected readonly tone = computed(() => tones[this.status()]);
}
