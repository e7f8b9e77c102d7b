import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NotificationBell } from '@jalon/notifications/feature';
import { CurrentActor } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';
import { AccountMenu } from '../account-menu/account-menu';
import { DisplayMenu } from '../display-menu/display-menu';
import { EmployerSwitch } from '../employer-switch/employer-switch';
import { LockButton } from '../lock-button/lock-button';

/** Where I am, with which employer, and what concerns me rather than the page. */
@Component({
  selector: 'jalon-top-bar',
  imports: [
    AccountMenu,
    DisplayMenu,
    EmployerSwitch,
    LockButton,
    NotificationBell,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.css',
})
export class TopBar {
  protected readonly actor = inject(CurrentActor);

  /** The employer's colour, one per theme; null keeps Jalon's own. */
  protected readonly accent = computed(() => {
    const { accentLight = null, accentDark = null } = this.actor.me()?.appearance ?? {};
    if (accentLight === null && accentDark === null) return null;
    return `light-dark(${accentLight ?? 'var(--brand-strong)'}, ${accentDark ?? 'var(--brand-strong)'})`;
  });
}
