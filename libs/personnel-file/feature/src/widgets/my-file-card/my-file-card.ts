import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource } from '@jalon/shared/portal';
import {
  Card,
  countForm,
  DataItem,
  DataList,
  EmptyState,
  JalonDatePipe,
  LoadError,
  Loading,
  Tag,
} from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { MyFileCardDocument } from './my-file-card.generated';

const LATEST = 3;

/** The latest pieces of my file, and how many I have not opened. */
@Component({
  selector: 'jalon-my-file-card',
  imports: [
    Card,
    DataItem,
    DataList,
    EmptyState,
    JalonDatePipe,
    LoadError,
    Loading,
    RouterLink,
    Tag,
    TranslocoDirective,
  ],
  providers: [providePersonnelFileTexts()],
  templateUrl: './my-file-card.html',
  styles: `
    jalon-card {
      height: 100%;
    }
    a + jalon-tag {
      margin-inline-start: 6px;
    }
  `,
})
export class MyFileCard {
  protected readonly result = queryResource(MyFileCardDocument, () => ({}));
  protected readonly file = computed(() => (this.result.hasValue() ? this.result.value().myFile : undefined));
  /** By number: the last one registered comes first. */
  protected readonly latest = computed(() =>
    (this.file()?.headings ?? [])
      .flatMap(({ pieces }) => pieces)
      .toSorted((one, other) => other.number - one.number)
      .slice(0, LATEST),
  );
  protected readonly countForm = countForm;
}
