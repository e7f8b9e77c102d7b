import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource } from '@jalon/shared/portal';
import { activeLanguage, Card, JalonDatePipe, LoadError, Loading } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { nameList } from '../../name-list';
import { provideSkillsTexts } from '../../skills-texts';
import { SharingCardDocument } from '../sharing.generated';

/** Who sees my levels today, said where the levels are: nobody, or what is shared and with whom. */
@Component({
  selector: 'jalon-sharing-card',
  imports: [Card, JalonDatePipe, LoadError, Loading, RouterLink, TranslocoDirective],
  providers: [provideSkillsTexts()],
  template: `
    <ng-container *transloco="let t; prefix: 'skills.sharingCard'">
      @if (sharing(); as sharing) {
        <jalon-card
          [heading]="sharing.shared ? t('shared', { employer: sharing.employerName }) : t('nobody')"
        >
          <p class="soft">
            {{
              t(state() + (readers() ? '.named' : '.unnamed'), {
                employer: sharing.employerName,
                readers: readers(),
                count: seenCount(),
                date: sharing.sharedAt | jalonDate,
              })
            }}
          </p>
          <p class="actions">
            <a class="button button--quiet" routerLink="/mes-competences/partage">{{
              t('action.' + state())
            }}</a>
          </p>
        </jalon-card>
      } @else if (result.error()) {
        <jalon-load-error (retry)="result.reload()" />
      } @else {
        <jalon-loading [lines]="3" />
      }
    </ng-container>
  `,
})
export class SharingCard {
  private readonly language = activeLanguage();

  protected readonly result = queryResource(SharingCardDocument, () => ({}));
  protected readonly sharing = computed(() =>
    this.result.hasValue() ? this.result.value().mySharing : undefined,
  );
  protected readonly readers = computed(() => nameList(this.sharing()?.managerNames ?? [], this.language()));
  protected readonly seenCount = computed(
    () => this.sharing()?.seen.filter(({ level }) => level !== null).length ?? 0,
  );
  protected readonly state = computed(() => {
    const sharing = this.sharing();
    if (sharing?.shared) return sharing.outdated ? 'outdated' : 'seen';
    return sharing?.nothingExpected ? 'nothingExpected' : 'notShared';
  });
}
