import { Component, computed, input } from '@angular/core';
import { Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Where a request stands: its outcome once answered. */
@Component({
  selector: 'jalon-request-status-tag',
  imports: [Tag, TranslocoDirective],
  template: `
    <jalon-tag
      *transloco="let t; prefix: 'dataProtection'"
      [tone]="request().outcome === 'GRANTED' ? 'good' : 'neutral'"
      >{{ t(key()) }}</jalon-tag
    >
  `,
})
export class RequestStatusTag {
  readonly request = input.required<{ readonly status: string; readonly outcome?: string | null }>();

  protected readonly key = computed(() => {
    const { status, outcome } = this.request();
    return outcome ? `outcome.${outcome}` : `status.${status}`;
  });
}
