import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentActor } from '@jalon/shared/portal';
import { Card, DataItem, DataList } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** For who manages people or files: the way to what they do most. Quiet, so that the next action stays the only one. */
@Component({
  selector: 'jalon-work-card',
  imports: [Card, DataItem, DataList, RouterLink, TranslocoDirective],
  template: `
    <jalon-card *transloco="let t; prefix: 'mySpace.work'" [heading]="t('heading')">
      <ul jalonDataList>
        @if (actor.has('HR')) {
          <li jalonDataItem>
            <a routerLink="/rh/a-faire">{{ t('worklist') }}</a>
            <span jalonDetail>{{ t('worklistText') }}</span>
          </li>
        }
        @if (actor.hasOpened('CERTIFICATION') && actor.mayOneOf(['CERTIFY'])) {
          <li jalonDataItem>
            <a routerLink="/rh/certifications">{{ t('certifications') }}</a>
            <span jalonDetail>{{ t('certificationsText') }}</span>
          </li>
        }
        @if (actor.mayOneOf(['MANAGE_SKILLS'])) {
          <li jalonDataItem>
            <a routerLink="/rh/attendus">{{ t('targets') }}</a>
            <span jalonDetail>{{ t('targetsText') }}</span>
          </li>
        }
        @if (actor.mayOneOf(['CONSULTATION', 'MANAGE_PEOPLE'])) {
          <li jalonDataItem>
            <a routerLink="/rh/agents">{{ t('agents') }}</a>
            <span jalonDetail>{{ t('agentsText') }}</span>
          </li>
        }
        @if (actor.has('MANAGER')) {
          @if (actor.hasOpened('TEAM_MAP')) {
            <li jalonDataItem>
              <a routerLink="/mon-equipe/carte">{{ t('map') }}</a>
              <span jalonDetail>{{ t('mapText') }}</span>
            </li>
          }
          <li jalonDataItem>
            <a routerLink="/mon-equipe">{{ t('team') }}</a>
            <span jalonDetail>{{ t('teamText') }}</span>
          </li>
        }
      </ul>
    </jalon-card>
  `,
})
export class WorkCard {
  protected readonly actor = inject(CurrentActor);
}
