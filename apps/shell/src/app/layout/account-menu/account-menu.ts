import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DeviceDatabases, type Me } from '@jalon/shared/portal';
import { Menu, MenuItem } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Who is signed in, their sessions, and the way out. */
@Component({
  selector: 'jalon-account-menu',
  imports: [Menu, MenuItem, RouterLink, TranslocoDirective],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.css',
})
export class AccountMenu {
  private readonly databases = inject(DeviceDatabases);

  /** The signed-in person. */
  readonly me = input.required<Me>();

  /** Nothing of the person stays on a device that others may use. */
  protected async leave(signOut: HTMLFormElement): Promise<void> {
    await this.databases.forget();
    signOut.submit();
  }
}
