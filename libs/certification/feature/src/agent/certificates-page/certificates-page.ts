import { Component, computed, inject, signal } from '@angular/core';
import { Act, FormErrors } from '@jalon/shared/forms';
import { Apollo, queryResource } from '@jalon/shared/portal';
import { Card, Dialog, HumanContact, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideCertificationTexts } from '../../certification-texts';
import { AlgorithmicMention } from '../../vocabulary/algorithmic-mention';
import { DecisionCard } from '../../vocabulary/decision-card/decision-card';
import { myCertification } from '../my-certification';
import {
  MyCertificationDocument,
  SkillsContactDocument,
  WithdrawApplicationDocument,
} from '../my-certification.generated';
import { ApplicationProgress } from './application-progress';
import { ApplicationStep } from './application-step';
import { CertificateList } from './certificate-list';

/** The agent's certificates, and where the application under way stands: one sentence, one next step. */
@Component({
  selector: 'jalon-my-certificates-page',
  imports: [
    AlgorithmicMention,
    ApplicationProgress,
    ApplicationStep,
    Card,
    CertificateList,
    DecisionCard,
    Dialog,
    FormErrors,
    HumanContact,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    TranslocoDirective,
  ],
  providers: [provideCertificationTexts()],
  templateUrl: './certificates-page.html',
  styles: `
    .decision {
      display: grid;
      gap: 12px;
    }
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class MyCertificatesPage {
  private readonly apollo = inject(Apollo);
  private readonly mine = myCertification();

  protected readonly result = this.mine.result;
  protected readonly data = this.mine.data;
  protected readonly application = computed(() => this.data()?.application ?? null);
  protected readonly certificates = computed(() => this.data()?.certificates ?? []);
  protected readonly validCertificate = computed(() =>
    this.certificates().find(({ status }) => status === 'VALID'),
  );
  protected readonly mayWithdraw = computed(() =>
    ['SITTING', 'TO_DECIDE'].includes(this.application()?.state ?? ''),
  );
  private readonly contacts = queryResource(SkillsContactDocument, () => ({}), 'cache-first');
  protected readonly contact = computed(() =>
    this.contacts.hasValue()
      ? this.contacts.value().contacts.find(({ subject }) => subject === 'DIGITAL_SKILLS')
      : undefined,
  );

  protected readonly confirming = signal(false);
  protected readonly withdrawn = signal(false);
  protected readonly withdrawal = new Act();
  protected readonly faults = computed(() => this.withdrawal.faults('withdraw'));

  protected async withdraw(): Promise<void> {
    const applicationId = this.application()?.id;
    if (!applicationId) return;
    const done = await this.withdrawal.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: WithdrawApplicationDocument,
          variables: { input: { applicationId } },
          refetchQueries: [MyCertificationDocument],
          awaitRefetchQueries: true,
        }),
      );
      return data?.withdrawApplication.userErrors;
    });
    this.confirming.set(false);
    this.withdrawn.set(done);
  }
}
