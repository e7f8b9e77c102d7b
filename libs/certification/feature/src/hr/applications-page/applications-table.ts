import { Component, computed, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApplicationStateTag } from '../../vocabulary/application-state-tag';
import type { ApplicationsPageQuery } from './applications-page.generated';

type Application = ApplicationsPageQuery['certificationApplications']['edges'][number]['node'];

/** Applications as lines; where they may be issued, each can be chosen, or all those shown. */
@Component({
  selector: 'jalon-applications-table',
  imports: [ApplicationStateTag, DataTable, JalonDatePipe, RouterLink, Tag, TranslocoDirective],
  templateUrl: './applications-table.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .choice {
      display: inline-grid;
      place-items: center;
      min-width: 28px;
      min-height: 28px;
      cursor: pointer;
    }
    input {
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--brand);
    }
  `,
})
export class ApplicationsTable {
  readonly applications = input.required<readonly Application[]>();
  readonly selectable = input(false);
  readonly chosen = model.required<ReadonlySet<string>>();

  protected readonly allChosen = computed(() => this.applications().every(({ id }) => this.chosen().has(id)));

  protected choose(id: string, wanted: boolean): void {
    const chosen = new Set(this.chosen());
    if (wanted) chosen.add(id);
    else chosen.delete(id);
    this.chosen.set(chosen);
  }

  protected chooseAll(wanted: boolean): void {
    this.chosen.set(new Set(wanted ? this.applications().map(({ id }) => id) : []));
  }

  protected hasOpenAppeal({ decision }: Application): boolean {
    return Boolean(decision?.appeal && !decision.appeal.answeredAt);
  }
}
