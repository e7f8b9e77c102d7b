import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { queryResource } from '@jalon/shared/portal';
import { EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CopyForm } from '../../copy/copy-form';
import { MyFileToCopyDocument } from '../../copy/copy.generated';
import { providePersonnelFileTexts } from '../../personnel-file-texts';

/** The agent's own file, to be downloaded: whole, or the pieces they choose. */
@Component({
  selector: 'jalon-my-copy-page',
  imports: [CopyForm, EmptyState, LoadError, Loading, PageHeader, RouterLink, TranslocoDirective],
  providers: [providePersonnelFileTexts()],
  templateUrl: './copy-page.html',
})
export class MyCopyPage {
  protected readonly result = queryResource(MyFileToCopyDocument, () => ({}));
  protected readonly file = computed(() => (this.result.hasValue() ? this.result.value().myFile : undefined));
}
