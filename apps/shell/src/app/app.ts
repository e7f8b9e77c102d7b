import { Component, DOCUMENT, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ConfirmationBar, CurrentActor, SessionWarning } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConnectionNotice } from './layout/connection-notice/connection-notice';
import { ContactBlock } from './layout/contact-block/contact-block';
import { PageFooter } from './layout/page-footer/page-footer';
import { SideNavigation } from './layout/side-navigation/side-navigation';
import { TopBar } from './layout/top-bar/top-bar';

/** The frame of every page: bar, navigation, content, someone to talk to, legal links. */
@Component({
  selector: 'jalon-root',
  imports: [
    ConfirmationBar,
    ConnectionNotice,
    ContactBlock,
    PageFooter,
    RouterOutlet,
    SessionWarning,
    SideNavigation,
    TopBar,
    TranslocoDirective,
  ],
  templateUrl: './app.html',
  styleUrl: './app.css',
})
export class App {
  protected readonly actor = inject(CurrentActor);
  private readonly document = inject(DOCUMENT);

  /** The link's address would be resolved against the base address, and leave the page. */
  protected skipToContent(event: Event): void {
    event.preventDefault();
    this.document.querySelector('main')?.focus();
  }
}
