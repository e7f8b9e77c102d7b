import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Who runs the portal, what it keeps, and the rights of the people it concerns. */
@Component({
  selector: 'jalon-legal-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './legal-page.html',
})
export class LegalPage {}
