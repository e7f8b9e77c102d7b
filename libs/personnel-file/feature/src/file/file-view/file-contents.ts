import { Component, DOCUMENT, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The parts of a file, in the order of the page; each link leads there, eyes and focus. */
@Component({
  selector: 'jalon-file-contents',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <nav *transloco="let t; prefix: 'personnelFile'" [attr.aria-label]="t('file.contents')">
      <ul role="list">
        @for (part of parts; track part.id) {
          <li>
            <a
              [routerLink]="[]"
              [fragment]="part.id"
              queryParamsHandling="preserve"
              replaceUrl
              (click)="goTo(part.id)"
              >{{ t(part.text) }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-block;
      padding: 6px 0;
    }
  `,
})
export class FileContents {
  private readonly document = inject(DOCUMENT);

  protected readonly parts = [
    { id: 'pieces', text: 'pieces.heading' },
    { id: 'situation', text: 'situation.heading' },
    { id: 'identite', text: 'identity.heading' },
    { id: 'carriere', text: 'timeline.heading' },
  ];

  protected goTo(id: string): void {
    const part = this.document.getElementById(id);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }
}
