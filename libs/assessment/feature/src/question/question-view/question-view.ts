import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ExplorerScenario } from '../../interactions/file-explorer/explorer-scenario';
import { initialExplorer, pathTo } from '../../interactions/file-explorer/explorer-state';
import type { MailboxScenario } from '../../interactions/mailbox/mailbox-scenario';
import { QuestionMaterial } from '../material/question-material';
import type { Question } from '../question';

/** A question to read again, without answering: what it said, what could be chosen, what the task held. */
@Component({
  selector: 'jalon-question-view',
  imports: [QuestionMaterial, TranslocoDirective],
  templateUrl: './question-view.html',
  styleUrl: './question-view.css',
})
export class QuestionView {
  readonly question = input.required<Question>();

  protected readonly choices = computed(() => {
    const { options, steps } = this.question().interaction;
    return options ?? steps ?? [];
  });
  protected readonly mailbox = computed(() => this.scenarioOf<MailboxScenario>('MAILBOX'));
  protected readonly explorer = computed(() => this.scenarioOf<ExplorerScenario>('FILE_EXPLORER'));
  /** Where each file is, from the top: "Cantine › Menus › menu.pdf". */
  protected readonly paths = computed(() => {
    const explorer = this.explorer();
    if (!explorer) return [];
    const state = initialExplorer(explorer);
    return explorer.entries.map(({ id }) =>
      pathTo(state, id)
        .map(({ name }) => name)
        .join(' › '),
    );
  });

  private scenarioOf<Scenario>(type: Question['interaction']['type']): Scenario | null {
    const { interaction } = this.question();
    return interaction.type === type ? (JSON.parse(interaction.scenario ?? '{}') as Scenario) : null;
  }
}
