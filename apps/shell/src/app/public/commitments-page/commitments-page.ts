import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** What we promise, each with the screen that proves it. */
@Component({
  selector: 'jalon-commitments-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './commitments-page.html',
  styleUrl: './commitments-page.css',
})
export class CommitmentsPage {
  protected readonly commitments = [
    { key: 'ranking', proof: '/algorithmes', isPublic: true },
    { key: 'human', proof: '/algorithmes', isPublic: true },
    { key: 'whoOpened', proof: '/qui-a-ouvert-mon-dossier', isPublic: false },
    { key: 'whoSees', proof: '/mon-dossier', isPublic: false },
    { key: 'employers', proof: '/mon-espace', isPublic: false },
    { key: 'sessions', proof: '/mes-sessions', isPublic: false },
    { key: 'contact', proof: '/aide', isPublic: true },
  ] as const;
}
