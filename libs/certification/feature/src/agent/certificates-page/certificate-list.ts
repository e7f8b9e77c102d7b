import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, countForm, DataItem, DataList, JalonDatePipe } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CertificateStatusTag } from '../../vocabulary/certificate-status-tag';
import type { MyCertificate } from '../my-certification';

/** Every certificate of the agent with this employer, what each is worth today, and where to read it. */
@Component({
  selector: 'jalon-certificate-list',
  imports: [Card, CertificateStatusTag, DataItem, DataList, JalonDatePipe, RouterLink, TranslocoDirective],
  template: `
    <jalon-card
      *transloco="let t; prefix: 'certification.my.list'"
      [heading]="t(countForm(certificates().length), { count: certificates().length })"
    >
      <ul jalonDataList>
        @for (certificate of certificates(); track certificate.id) {
          <li jalonDataItem>
            <a [routerLink]="['/mes-certificats', certificate.id]">{{ certificate.title }}</a>
            <span jalonDetail class="number">
              {{ t('detail', { number: certificate.number, date: certificate.issuedOn | jalonDate }) }}
            </span>
            <jalon-certificate-status-tag jalonAside [status]="certificate.status" />
          </li>
        }
      </ul>
    </jalon-card>
  `,
})
export class CertificateList {
  readonly certificates = input.required<readonly MyCertificate[]>();

  protected readonly countForm = countForm;
}
