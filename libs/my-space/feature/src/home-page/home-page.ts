import { Component, computed, inject } from '@angular/core';
import { DepartureGuide } from '@jalon/access/feature';
import { ContactsCard, EngagementsCard } from '@jalon/identity/feature';
import { FileAccessesCard, MyFileCard } from '@jalon/personnel-file/feature';
import { SetUpCard } from '@jalon/set-up/feature';
import { CurrentActor } from '@jalon/shared/portal';
import { Card, JalonWeekdayPipe, PageHeader } from '@jalon/shared/ui';
import { MyRequestsCard } from '@jalon/worklist/feature';
import { TranslocoDirective } from '@jsverse/transloco';
import { provideMySpaceTexts } from '../my-space-texts';
import { NextStep } from '../next-step/next-step';
import { WorkCard } from '../work-card/work-card';

/** Mon espace: what waits for me, my file, who opened it, my engagements, and someone to talk to. */
@Component({
  selector: 'jalon-home-page',
  imports: [
    Card,
    ContactsCard,
    DepartureGuide,
    EngagementsCard,
    FileAccessesCard,
    JalonWeekdayPipe,
    MyFileCard,
    MyRequestsCard,
    NextStep,
    PageHeader,
    SetUpCard,
    TranslocoDirective,
    WorkCard,
  ],
  providers: [provideMySpaceTexts()],
  templateUrl: './home-page.html',
})
export class HomePage {
  protected readonly actor = inject(CurrentActor);
  protected readonly today = new Date();
  protected readonly worksForOthers = computed(() => this.actor.has('HR') || this.actor.has('MANAGER'));
}
