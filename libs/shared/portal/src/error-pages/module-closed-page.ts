import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CurrentActor } from '../current-actor/current-actor';

const parts = ['ASSESSMENT', 'CERTIFICATION', 'TEAM_MAP'] as const;

/** A part of Jalon that the employer has not opened: says which, that nothing is lost, and whom to call. */
@Component({
  selector: 'jalon-module-closed-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <jalon-page-header [heading]="t('portal.moduleClosed.heading')">
        <p>{{ t('portal.moduleClosed.text.' + part(), { employer: employer() }) }}</p>
      </jalon-page-header>
      <p>{{ t('portal.moduleClosed.kept') }}</p>
      <p class="actions">
        <a class="button" routerLink="/aide">{{ t('portal.moduleClosed.human') }}</a>
      </p>
    </div>
  `,
})
export class ModuleClosedPage {
  private readonly actor = inject(CurrentActor);

  /** Bound to the `partie` parameter of the address. */
  readonly partie = input<string>();

  protected readonly part = computed(() => parts.find((one) => one === this.partie()) ?? 'other');
  protected readonly employer = computed(() => this.actor.me()?.activeEmployer.name ?? '');
}
