import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { activeLanguage, Card } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { catchError, of } from 'rxjs';

/** A certificate to try, as the demonstration gives it. */
interface Sample {
  readonly code: string;
  /** What the page will say of it. */
  readonly label: { readonly fr: string; readonly en: string };
  /** Its file, to drop. */
  readonly pdfUrl?: string | null;
}

/** Certificates of every kind to try, in the demonstration: it has fictitious ones, and nobody else has this list. */
@Component({
  selector: 'jalon-sample-certificates',
  imports: [Card, RouterLink, TranslocoDirective],
  template: `
    @if (samples().length > 0) {
      <jalon-card [heading]="t('heading')" *transloco="let t; prefix: 'certification.samples'">
        <p>{{ t('explained') }}</p>
        <ul role="list">
          @for (sample of samples(); track sample.code) {
            <li>
              <a class="number" [routerLink]="['/verifier', sample.code]">{{ sample.code }}</a>
              <span class="soft">{{ sample.label[language()] }}</span>
              @if (sample.pdfUrl; as url) {
                <a download [href]="url"
                  >{{ t('pdf') }}<span class="visually-hidden"> {{ sample.code }}</span></a
                >
              }
            </li>
          }
        </ul>
      </jalon-card>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 14px;
    }
  `,
})
export class SampleCertificates {
  protected readonly language = activeLanguage();
  /** Without them the page works as it does everywhere else. */
  protected readonly samples = toSignal(
    inject(HttpClient)
      .get<readonly Sample[]>('/demo/certificats.json')
      .pipe(catchError(() => of([]))),
    { initialValue: [] },
  );
}
