import { Component, computed, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, JalonDatePipe, Tag, type TagTone } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AccessesPageQuery, AccessState } from './accesses-page.generated';

type Row = AccessesPageQuery['agentAccesses']['edges'][number]['node'];

const tones: Readonly<Record<AccessState, TagTone>> = {
  NONE: 'neutral',
  CODE_WAITING: 'warn',
  OPEN: 'good',
  OPEN_OTHERWISE: 'good',
};

/** Agents and whether they can sign in; those without access may be chosen, for their slips to be printed. */
@Component({
  selector: 'jalon-accesses-table',
  imports: [DataTable, JalonDatePipe, RouterLink, Tag, TranslocoDirective],
  template: `
    <jalon-data-table stacked [caption]="t('table')" *transloco="let t; prefix: 'access.codes'">
      <thead>
        <tr>
          @if (choosing()) {
            <th scope="col">
              <label class="pick">
                <input #all type="checkbox" [checked]="allChosen()" (change)="chooseAll(all.checked)" />
                <span class="visually-hidden">{{ t('chooseAll') }}</span>
              </label>
            </th>
          }
          <th scope="col">{{ t('name') }}</th>
          <th scope="col">{{ t('orgUnit') }}</th>
          <th scope="col">{{ t('state') }}</th>
        </tr>
      </thead>
      <tbody>
        @for (agent of agents(); track agent.id) {
          <tr>
            @if (choosing()) {
              <td>
                <label class="pick">
                  <input
                    #one
                    type="checkbox"
                    [checked]="chosen().has(agent.id)"
                    (change)="choose(agent.id, one.checked)"
                  />
                  <span class="visually-hidden">{{ t('chooseOne', { name: agent.displayName }) }}</span>
                </label>
              </td>
            }
            <th scope="row">
              <a [routerLink]="['/rh/agents', agent.id, 'acces']">{{ agent.displayName }}</a><br /><span
                class="soft small number"
                >{{ agent.matricule }}</span
              >
            </th>
            <td>{{ agent.orgUnitName ?? t('notFilled') }}</td>
            <td>
              <jalon-tag [tone]="tones[agent.state]">{{ t('states.' + agent.state + '.tag') }}</jalon-tag>
              @if (agent.codeExpiresAt; as until) {
                <br /><span class="small soft">{{ t('until', { date: until | jalonDate }) }}</span>
              }
            </td>
          </tr>
        }
      </tbody>
    </jalon-data-table>
  `,
  styles: `
    th {
      overflow-wrap: anywhere;
    }
  `,
})
export class AccessesTable {
  readonly agents = input.required<readonly Row[]>();
  readonly choosing = input.required<boolean>();
  readonly chosen = model.required<ReadonlySet<string>>();

  protected readonly tones = tones;
  protected readonly allChosen = computed(() => this.agents().every(({ id }) => this.chosen().has(id)));

  protected choose(id: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen());
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.chosen.set(chosen);
  }

  /** Those in sight: nobody is chosen unseen. */
  protected chooseAll(isChosen: boolean): void {
    this.chosen.set(new Set(isChosen ? this.agents().map(({ id }) => id) : []));
  }
}
