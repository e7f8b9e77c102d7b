import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiLanguage, queryResource } from '@jalon/shared/portal';
import {
  activeLanguage,
  Card,
  countForm,
  DataItem,
  DataList,
  Disclosure,
  JalonDatePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { InvitationNotice, provideSkillsTexts, SharingCard } from '@jalon/skills/feature';
import { TranslocoDirective } from '@jsverse/transloco';
import { StartAssessment } from '../../agent/start-assessment/start-assessment';
import { provideAssessmentTexts } from '../../assessment-texts';
import { headlineText } from '../../result/headline';
import { LevelsByArea } from '../../result/levels-by-area';
import { ResultNextStep } from '../../result/next-step';
import { levelsByArea } from '../../result/result-levels';
import { OpenAssessments } from '../open-assessments/open-assessments';
import { profileHeadline } from '../profile-headline';
import { ProfileAreasDocument, ProfilePageDocument, ProfileSummaryDocument } from '../profile.generated';

/** My digital skills: before a first assessment, how to begin; afterwards one sentence, one next step, and my levels. */
@Component({
  selector: 'jalon-profile-page',
  imports: [
    Card,
    DataItem,
    DataList,
    Disclosure,
    InvitationNotice,
    JalonDatePipe,
    LevelsByArea,
    LoadError,
    Loading,
    OpenAssessments,
    PageHeader,
    ResultNextStep,
    RouterLink,
    SharingCard,
    StartAssessment,
    TranslocoDirective,
  ],
  providers: [provideAssessmentTexts(), provideSkillsTexts()],
  templateUrl: './profile-page.html',
})
export class ProfilePage {
  private readonly language = apiLanguage();
  private readonly readingLanguage = activeLanguage();

  protected readonly answer = queryResource(ProfilePageDocument, () => ({ language: this.language() }));
  private readonly practice = computed(() =>
    this.answer.hasValue() ? this.answer.value().myAssessments.filter(({ kind }) => kind === 'PRACTICE') : [],
  );
  /** Ended assessments, the last first. */
  protected readonly ended = computed(() => this.practice().filter(({ state }) => state === 'FINISHED'));
  /** Whatever is begun and not ended, the newest first. */
  protected readonly unfinished = computed(() =>
    this.practice().filter(({ state }) => state === 'PAUSED' || state === 'IN_PROGRESS'),
  );
  private readonly lastProfile = computed(() => this.ended().find(({ competence }) => competence === null));

  private readonly summary = queryResource(ProfileSummaryDocument, () => {
    const [last] = this.ended();
    return last ? { id: last.id, language: this.language() } : null;
  });
  private readonly areaLevels = queryResource(ProfileAreasDocument, () => {
    const profile = this.lastProfile();
    return profile ? { id: profile.id } : null;
  });
  protected readonly latest = computed(() =>
    this.summary.hasValue() ? this.summary.value().assessmentResult : null,
  );
  protected readonly headline = computed(() => {
    const latest = this.latest();
    return latest && this.answer.hasValue() ? profileHeadline(latest, this.answer.value().myProfile) : null;
  });
  /** Today's level of each competence, whatever assessment it comes from. */
  protected readonly areas = computed(() => {
    const competences = this.answer.hasValue() ? this.answer.value().myProfile : [];
    const areas = this.areaLevels.hasValue() ? (this.areaLevels.value().assessmentResult?.areas ?? []) : [];
    return levelsByArea(
      areas,
      competences.map((one) => ({ ...one, areaCode: one.competence.areaCode })),
    );
  });
  protected readonly conjunction = computed(() => new Intl.ListFormat(this.readingLanguage()));
  protected readonly headlineText = headlineText;
  protected readonly countForm = countForm;
}
