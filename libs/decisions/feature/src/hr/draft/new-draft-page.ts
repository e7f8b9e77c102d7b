import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Act, type Choice, ChoiceField, FormErrors } from '@jalon/shared/forms';
import { Apollo, CurrentActor } from '@jalon/shared/portal';
import { activeLanguage, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideDecisionsTexts } from '../../decisions-texts';
import { type DecisionPurpose, SaveDecisionDraftDocument } from '../../decision/decision.generated';
import { PublishersOnly } from '../publishers-only';
import { PURPOSES } from './draft-writing';

const MODEL = 'draft-model';

/** Begins a decision from a model of its purpose, so that nobody starts from a blank sheet. */
@Component({
  selector: 'jalon-new-draft-page',
  imports: [ChoiceField, FormErrors, PageHeader, PublishersOnly, RouterLink, TranslocoDirective],
  providers: [provideDecisionsTexts()],
  template: `
    <div class="stack" *transloco="let t; prefix: 'decisions.draft'">
      <p class="no-print">
        <a routerLink="/rh/decisions">{{ t('back') }}</a>
      </p>
      <jalon-page-header [heading]="t('newTitle')">
        <p>{{ t('newSentence') }}</p>
      </jalon-page-header>
      @if (mayPublish()) {
        <jalon-form-errors [faults]="faults()" />
        <form class="stack" novalidate (submit)="$event.preventDefault(); begin()">
          <jalon-choice-field
            [fieldId]="fieldId"
            [legend]="t('model')"
            [choices]="choices()"
            [faults]="faults()"
            [(value)]="model"
          />
          <p class="actions">
            <button class="button" [attr.aria-disabled]="act.busy()">{{ t('begin') }}</button>
          </p>
        </form>
      } @else {
        <jalon-publishers-only />
      }
    </div>
  `,
})
export class NewDraftPage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly actor = inject(CurrentActor);
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();

  protected readonly fieldId = MODEL;
  protected readonly mayPublish = computed(() => this.actor.mayOneOf(['PUBLISH_DECISIONS']));
  protected readonly model = signal('');
  private readonly isMissing = signal(false);
  protected readonly act = new Act();
  protected readonly faults = computed(() =>
    this.isMissing() ? [{ fieldId: MODEL, code: 'REQUIRED' }] : this.act.faults(MODEL),
  );
  protected readonly choices = computed<readonly Choice[]>(() =>
    ['EVERYTHING', ...PURPOSES].map((value) => ({
      value,
      label: this.say(`draft.models.${value}`),
      meaning: this.say(`draft.modelMeaning.${value}`),
    })),
  );

  protected async begin(): Promise<void> {
    const model = this.model();
    this.isMissing.set(model === '');
    if (model === '') return;
    let id: string | undefined;
    const done = await this.act.attempt(async () => {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: SaveDecisionDraftDocument,
          variables: { input: this.fromModel(model) },
        }),
      );
      id = data?.saveDecisionDraft.draft?.id;
      return data?.saveDecisionDraft.userErrors;
    });
    if (done && id) await this.router.navigate(['/rh/decisions', id]);
  }

  private fromModel(model: string) {
    const purposes: readonly DecisionPurpose[] = PURPOSES.filter(
      (purpose) => model === 'EVERYTHING' || purpose === model,
    );
    const showsLevels = purposes.includes('NOMINATIVE_MAP');
    const paragraphs = ['OPENING', ...purposes, 'CLOSING'].map((part) => this.say(`draft.paragraph.${part}`));
    return {
      title: this.say(`draft.titleOf.${model}`),
      text: paragraphs.join('\n'),
      purposes,
      compulsoryPurposes: [],
      managersSee: showsLevels ? (['SHARED_LEVELS', 'CERTIFICATE_DATES'] as const) : [],
    };
  }

  private say(key: string): string {
    return this.transloco.translate(`decisions.${key}`, {}, this.language());
  }
}
