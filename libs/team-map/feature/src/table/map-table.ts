import { Component, computed, input } from '@angular/core';
import { DataTable, JalonDatePipe } from '@jalon/shared/ui';
import { signedGap } from '@jalon/skills/feature';
import { TranslocoDirective } from '@jsverse/transloco';
import { cellAt, type MapCompetence, type MapPerson } from '../team-map';

/** The map as a plain table: one line per person and competence required, the same people and the same order. */
@Component({
  selector: 'jalon-map-table',
  imports: [DataTable, JalonDatePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'teamMap.table'">
      <jalon-data-table [caption]="t('caption')">
        <thead>
          <tr>
            <th scope="col">{{ t('person') }}</th>
            <th scope="col">{{ t('service') }}</th>
            <th scope="col">{{ t('competence') }}</th>
            <th scope="col">{{ t('target') }}</th>
            <th scope="col">{{ t('level') }}</th>
            <th scope="col">{{ t('gap') }}</th>
            <th scope="col">{{ t('proof') }}</th>
            <th scope="col">{{ t('assessedOn') }}</th>
            <th scope="col">{{ t('certifiedUntil') }}</th>
          </tr>
        </thead>
        <tbody *transloco="let skills; prefix: 'skills'">
          @for (line of lines(); track line.key) {
            <tr>
              <th scope="row">
                {{ line.person.displayName }}<br /><span class="soft small job">{{
                  line.person.jobTitle
                }}</span>
              </th>
              <td>{{ line.person.orgUnitName }}</td>
              <td>{{ line.competence.name }}</td>
              <td>{{ line.cell.target }}</td>
              @if (line.cell.state === 'COMMUNICATED') {
                <td>{{ line.cell.level }}</td>
                <td>{{ signedGap(line.cell.gap ?? 0) }}</td>
                <td>{{ skills('proof.' + (line.cell.proof ?? 'ASSESSED')) }}</td>
                <td>{{ line.cell.assessedOn | jalonDate }}</td>
                <td>{{ line.cell.certifiedUntil | jalonDate }}</td>
              } @else {
                <td colspan="5" class="soft">{{ t('notCommunicated') }}</td>
              }
            </tr>
          }
        </tbody>
      </jalon-data-table>
    </ng-container>
  `,
  styles: `
    .job {
      font-weight: 400;
    }
    tbody th {
      min-width: 190px;
    }
  `,
})
export class MapTable {
  readonly people = input.required<readonly MapPerson[]>();
  readonly competences = input.required<readonly MapCompetence[]>();

  protected readonly lines = computed(() =>
    this.people().flatMap((person) =>
      this.competences()
        .map(({ competence }) => ({
          key: `${person.agentId} ${competence.id}`,
          person,
          competence,
          cell: cellAt(person, competence.id),
        }))
        .filter(({ cell }) => cell.state !== 'NOT_REQUIRED'),
    ),
  );
  protected readonly signedGap = signedGap;
}
