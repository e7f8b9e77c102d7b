import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import {
  activeLanguage,
  Card,
  countForm,
  Disclosure,
  HumanContact,
  JalonDatePipe,
  KeyValue,
  KeyValues,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { provideSkillsTexts, SharingCard } from '@jalon/skills/feature';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideAssessmentTexts } from '../../assessment-texts';
import { headlineOf, headlineText } from '../headline';
import { LevelsByArea } from '../levels-by-area';
import { AlgorithmMention } from '../mention/algorithm-mention';
import { ResultNextStep } from '../next-step';
import { levelsByArea } from '../result-levels';
import { ResultPageDocument } from '../result.generated';
import { ResultStep } from '../result-step/result-step';

/** A result: one sentence and one next step, then levels, then how each answer led there, all that may be asked. */
@Component({
  selector: 'jalon-result-page',
  imports: [
    AlgorithmMention,
    Card,
    Disclosure,
    HumanContact,
    JalonDatePipe,
    KeyValue,
    KeyValues,
    LevelsByArea,
    LoadError,
    Loading,
    PageHeader,
    ResultNextStep,
    ResultStep,
    RouterLink,
    SharingCard,
    TranslocoDirective,
  ],
  providers: [provideAssessmentTexts(), provideSkillsTexts()],
  templateUrl: './result-page.html',
  styles: `
    jalon-human-contact {
      max-width: 420px;
    }
  `,
})
export class ResultPage {
  private readonly language = apiLanguage();
  private readonly readingLanguage = activeLanguage();

  /** Bound to the `:id` of the address. */
  readonly id = input.required<string>();

  protected readonly answer = queryResource(ResultPageDocument, () => ({
    id: this.id(),
    language: this.language(),
  }));
  /** Null: there is no such result for this person. */
  protected readonly result = computed(() =>
    this.answer.hasValue() ? this.answer.value().assessmentResult : undefined,
  );
  protected readonly contact = computed(() =>
    this.answer.hasValue()
      ? this.answer.value().contacts.find(({ subject }) => subject === 'DIGITAL_SKILLS')
      : undefined,
  );
  protected readonly headline = computed(() => {
    const result = this.result();
    return result ? headlineOf(result) : null;
  });
  protected readonly areas = computed(() => {
    const result = this.result();
    return result ? levelsByArea(result.areas, result.competences) : [];
  });
  protected readonly conjunction = computed(() => new Intl.ListFormat(this.readingLanguage()));
  protected readonly headlineText = headlineText;
  protected readonly countForm = countForm;
  protected readonly print = () => window.print();
}
