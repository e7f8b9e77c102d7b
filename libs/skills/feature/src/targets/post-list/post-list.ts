import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countForm, DataTable, JalonDatePipe, Tag } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Post } from '../post';

/** The posts, who holds them, and how many competences each expects. */
@Component({
  selector: 'jalon-post-list',
  imports: [DataTable, JalonDatePipe, RouterLink, Tag, TranslocoDirective],
  template: `
    <jalon-data-table [caption]="t('table')" *transloco="let t; prefix: 'skills.targets'">
      <thead>
        <tr>
          <th scope="col">{{ t('post') }}</th>
          <th scope="col">{{ t('holders') }}</th>
          <th scope="col">{{ t('expected') }}</th>
          <th scope="col">{{ t('setOn') }}</th>
        </tr>
      </thead>
      <tbody>
        @for (post of posts(); track post.id) {
          <tr>
            <th scope="row">
              <a [routerLink]="[]" [queryParams]="{ poste: post.id }">{{ post.title }}</a>
              <br /><span class="soft small unit">{{ post.orgUnitName }}</span>
            </th>
            <td>{{ post.holders.length > 0 ? post.holders.join(', ') : t('nobody') }}</td>
            <td>
              @if (post.targets.length === 0) {
                <jalon-tag tone="warn">{{ t('toSet') }}</jalon-tag>
              } @else {
                {{ t('count.' + countForm(post.targets.length), { count: post.targets.length }) }}
              }
            </td>
            <td>
              @if (post.setAt) {
                {{ post.setAt | jalonDate }}
                @if (post.setByName; as name) {
                  <br /><span class="soft small">{{ t('by', { name }) }}</span>
                }
              }
            </td>
          </tr>
        }
      </tbody>
    </jalon-data-table>
  `,
  styles: `
    .unit {
      font-weight: 400;
    }
  `,
})
export class PostList {
  readonly posts = input.required<readonly Post[]>();

  protected readonly countForm = countForm;
}
