import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DeadEnd, errorCode, queryResource } from '@jalon/shared/portal';
import { EmptyState, LoadError, Loading, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CopyForm } from '../../copy/copy-form';
import { AgentFileToCopyDocument } from '../../copy/copy.generated';
import { providePersonnelFileTexts } from '../../personnel-file-texts';

/** Another agent's file, to be downloaded: the pieces the reader's habilitation opens, and no other. */
@Component({
  selector: 'jalon-agent-copy-page',
  imports: [CopyForm, DeadEnd, EmptyState, LoadError, Loading, PageHeader, RouterLink, TranslocoDirective],
  providers: [providePersonnelFileTexts()],
  templateUrl: './copy-page.html',
})
export class AgentCopyPage {
  /** Bound to `:agentId`. */
  readonly agentId = input.required<string>();

  protected readonly result = queryResource(AgentFileToCopyDocument, () => ({ agentId: this.agentId() }));
  protected readonly file = computed(() =>
    this.result.hasValue() ? this.result.value().agentFile : undefined,
  );
  protected readonly name = computed(() => {
    const agent = this.file()?.agent;
    return agent ? `${agent.givenNames.split(/[\s,]+/)[0]} ${agent.usualName}` : '';
  });
  protected readonly isForbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
}
