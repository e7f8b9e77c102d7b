import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Act, actSender, type Choice, ChoiceField, type Fault, FormErrors } from '@jalon/shared/forms';
import { errorCode, queryResource } from '@jalon/shared/portal';
import {
  activeLanguage,
  Card,
  EmptyState,
  JalonDateTimePipe,
  LoadError,
  Loading,
  PageHeader,
} from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { provideAccessTexts } from '../../access-texts';
import { CodeMaker } from '../../codes/hand-over';
import { type IdentityCheck, WithdrawCodeDocument } from '../../codes/hand-over.generated';
import { HandedCodes } from '../../codes/handed-codes';
import { AgentAccessPageDocument } from './agent-access-page.generated';

const CHECK = 'identity-check';
const ENDS = 'ends-former';
const PAGE = 'agent-access';
/** How one makes sure who is there, before a code is made. */
const checks: readonly IdentityCheck[] = ['IDENTITY_DOCUMENT', 'KNOWN_PERSONALLY'];

/** Opens an agent's access, or gives it back, once the referent has made sure who is there. */
@Component({
  selector: 'jalon-agent-access-page',
  imports: [
    Card,
    ChoiceField,
    EmptyState,
    FormErrors,
    HandedCodes,
    JalonDateTimePipe,
    LoadError,
    Loading,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  providers: [provideAccessTexts()],
  templateUrl: './agent-access-page.html',
  styles: `
    form {
      display: grid;
      gap: 24px;
    }
  `,
})
export class AgentAccessPage {
  private readonly transloco = inject(TranslocoService);
  private readonly language = activeLanguage();
  protected readonly act = new Act();
  protected readonly maker = new CodeMaker(this.act);
  private readonly send = actSender(this.act);

  /** Bound to the `:agentId` route parameter. */
  readonly agentId = input.required<string>();

  protected readonly checkId = CHECK;
  protected readonly endsId = ENDS;
  protected readonly pageId = PAGE;
  protected readonly check = signal('');
  protected readonly ends = signal('');
  protected readonly withdrawn = signal(false);
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.act.faults(PAGE, { check: CHECK }),
  );

  protected readonly result = queryResource(AgentAccessPageDocument, () => ({ agentId: this.agentId() }));
  protected readonly access = computed(() =>
    this.result.hasValue() ? this.result.value().agentAccess : undefined,
  );
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly isRecovery = computed(() => this.access()?.state === 'OPEN');
  protected readonly checks = computed(() => this.choices('checks', checks));
  protected readonly endings = computed(() => this.choices('endings', ['YES', 'NO']));

  constructor() {
    // Another agent's page is another code.
    effect(() => {
      this.agentId();
      untracked(() => this.maker.handed.set(null));
    });
  }

  private choices(group: string, values: readonly string[]): readonly Choice[] {
    const say = (key: string) =>
      this.transloco.translate(`access.codes.${group}.${key}`, {}, this.language());
    return values.map((value) => ({ value, label: say(`${value}.label`), meaning: say(`${value}.meaning`) }));
  }

  protected async make(): Promise<void> {
    const check = checks.find((one) => one === this.check());
    const isEnding = this.isRecovery() ? this.ends() : 'NO';
    this.missing.set([
      ...(check ? [] : [{ fieldId: CHECK, code: 'CHECK_REQUIRED' }]),
      ...(isEnding ? [] : [{ fieldId: ENDS, code: 'ENDS_REQUIRED' }]),
    ]);
    if (!check || !isEnding) return;
    this.withdrawn.set(false);
    const order = { agentIds: [this.agentId()], check, endsFormerWays: isEnding === 'YES' };
    if (!(await this.maker.make(order))) return;
    // Another code voids this one: it takes another check, said again.
    this.check.set('');
    this.ends.set('');
    this.result.reload();
  }

  protected async withdraw(): Promise<void> {
    if (!(await this.send(WithdrawCodeDocument, { agentId: this.agentId() }))) return;
    this.maker.handed.set(null);
    this.withdrawn.set(true);
    this.result.reload();
  }
}
