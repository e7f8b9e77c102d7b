import { Component, computed, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CurrentActor, queryResource } from '@jalon/shared/portal';
import { countForm, EmptyState, JalonDatePipe, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { calendarDate } from '../../file/calendar-date';
import { MyFileDocument } from '../../file/file.generated';
import { FileView } from '../../file/file-view/file-view';
import { providePersonnelFileTexts } from '../../personnel-file-texts';

/** The agent's own file with the active employer, as of any date. */
@Component({
  selector: 'jalon-my-file-page',
  imports: [
    EmptyState,
    FileView,
    JalonDatePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [providePersonnelFileTexts()],
  templateUrl: './file-page.html',
  styleUrl: './file-page.css',
})
export class MyFilePage {
  private readonly router = inject(Router);

  /** Bound to `?date=`: a situation on a day can be kept and come back to. */
  readonly date = input<string>();

  protected readonly actor = inject(CurrentActor);
  protected readonly asOf = computed(() => calendarDate(this.date()));
  /** The file comes with the situation of the first day asked; other days are asked for apart. */
  protected readonly initialDate = linkedSignal({
    source: () => null,
    computation: () => untracked(this.asOf),
  });
  protected readonly result = queryResource(MyFileDocument, () => ({ date: this.initialDate() }));
  protected readonly file = computed(() => (this.result.hasValue() ? this.result.value().myFile : undefined));
  protected readonly countForm = countForm;
  protected readonly today = new Date();

  protected showAsOf(date: string | null): void {
    void this.router.navigate([], {
      queryParams: { date },
      queryParamsHandling: 'merge',
      preserveFragment: true,
    });
  }

  protected print(): void {
    window.print();
  }
}
