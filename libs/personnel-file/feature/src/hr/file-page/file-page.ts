import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CurrentActor, DeadEnd, errorCode, PageTitle, queryResource } from '@jalon/shared/portal';
import { countForm, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { calendarDate } from '../../file/calendar-date';
import { AgentFileDocument } from '../../file/file.generated';
import { FileView } from '../../file/file-view/file-view';
import { GroundBanner } from '../../file/ground-banner/ground-banner';
import { providePersonnelFileTexts } from '../../personnel-file-texts';

/** Another agent's file, as far as the reader's habilitation opens it. The agent sees each of these readings. */
@Component({
  selector: 'jalon-agent-file-page',
  imports: [DeadEnd, FileView, GroundBanner, LoadError, Loading, PageHeader, RouterLink, TranslocoDirective],
  providers: [providePersonnelFileTexts()],
  templateUrl: './file-page.html',
  styles: `
    .back {
      margin-bottom: 12px;
    }
  `,
})
export class AgentFilePage {
  private readonly router = inject(Router);
  private readonly actor = inject(CurrentActor);

  /** Bound to `:agentId`. */
  readonly agentId = input.required<string>();
  /** Bound to `?date=`. */
  readonly date = input<string>();

  protected readonly asOf = computed(() => calendarDate(this.date()));
  protected readonly initialDate = linkedSignal({
    source: this.agentId,
    computation: () => untracked(this.asOf),
  });
  protected readonly result = queryResource(AgentFileDocument, () => ({
    agentId: this.agentId(),
    date: this.initialDate(),
  }));
  protected readonly file = computed(() =>
    this.result.hasValue() ? this.result.value().agentFile : undefined,
  );
  protected readonly name = computed(() => {
    const agent = this.file()?.agent;
    return agent ? `${agent.givenNames.split(/[\s,]+/)[0]} ${agent.usualName}` : '';
  });
  /** What opens the pieces listed; the ground of the reading itself when there is none. */
  protected readonly grounds = computed(() => {
    const file = this.file();
    if (!file) return [];
    return file.openingGrounds.length > 0 ? file.openingGrounds : [file.readingGround];
  });
  protected readonly isForbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  /** The sheet takes another right than the file: who manages people may have the one without the other. */
  protected readonly isManager = computed(() => this.actor.mayOneOf(['MANAGE_PEOPLE']));
  protected readonly piecesPath = computed(() => `/rh/agents/${this.agentId()}/pieces`);
  protected readonly countForm = countForm;

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => {
      const agent = this.file()?.agent;
      // With the staff number, as two agents may bear one name.
      if (agent) pageTitle.set(`${this.name()}, ${agent.matricule}`);
    });
  }

  protected showAsOf(date: string | null): void {
    void this.router.navigate([], {
      queryParams: { date },
      queryParamsHandling: 'merge',
      preserveFragment: true,
    });
  }
}
