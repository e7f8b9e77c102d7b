import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** What the law asks every public service to show, and what we promise. */
@Component({
  selector: 'jalon-page-footer',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <footer class="footer" *transloco="let t">
      <ul role="list">
        <li>
          <a routerLink="/accessibilite">{{ t('shell.footer.accessibility') }}</a>
        </li>
        <li>
          <a routerLink="/mentions-legales">{{ t('shell.footer.legal') }}</a>
        </li>
        <li>
          <a routerLink="/engagements">{{ t('shell.footer.commitments') }}</a>
        </li>
        <li>
          <a routerLink="/algorithmes">{{ t('shell.footer.algorithms') }}</a>
        </li>
      </ul>
    </footer>
  `,
  styles: `
    .footer {
      padding: 20px 28px;
      border-top: 1px solid var(--line);
      font-size: 0.9375rem;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 28px;
      max-width: 1264px;
      margin: 0 auto;
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-block;
      padding: 6px 0;
      color: var(--ink-soft);
    }
    @media (max-width: 860px) {
      .footer {
        padding: 16px;
      }
    }
  `,
})
export class PageFooter {}
