import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** How accessible the portal is, said honestly: the declaration the law asks for (RGAA 4.1.2). */
@Component({
  selector: 'jalon-accessibility-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './accessibility-page.html',
})
export class AccessibilityPage {}
