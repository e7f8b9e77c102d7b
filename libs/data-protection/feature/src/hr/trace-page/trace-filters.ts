import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { type Choice, ChoiceField, type Fault, FormField } from '@jalon/shared/forms';
import { Apollo, apiLanguage, queryResource } from '@jalon/shared/portal';
import { activeLanguage } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { isBackwards, type TraceAddress } from './trace-address';
import { TraceActionsDocument, TracedAgentsDocument, type TracedAgentsQuery } from './trace-page.generated';

type Agent = TracedAgentsQuery['tracedAgents'][number];

/** As what a person is looked for. */
const parts = ['auteur', 'dossier'] as const;
const PART = 'trace-part';

const END = 'trace-to';
const END_BEFORE_START: Fault = { fieldId: END, code: 'PERIOD_ORDER' };

const NAME = 'trace-name';
const NOBODY_CHOSEN: Fault = { fieldId: NAME, code: 'PERSON_NOT_CHOSEN' };

/** Period, family of acts and person; nothing is searched before the button is pressed. */
@Component({
  selector: 'jalon-trace-filters',
  imports: [ChoiceField, FormField, TranslocoDirective],
  templateUrl: './trace-filters.html',
  styleUrl: './trace-filters.css',
})
export class TraceFilters {
  private readonly injector = inject(Injector);
  private readonly apollo = inject(Apollo);
  private readonly transloco = inject(TranslocoService);
  private readonly shown = activeLanguage();
  private readonly language = apiLanguage();

  /** The search in force. */
  readonly address = input.required<TraceAddress>();
  /** Another search is asked for. */
  readonly asked = output<TraceAddress>();

  protected readonly from = linkedSignal(() => this.address().du ?? '');
  protected readonly to = linkedSignal(() => this.address().au ?? '');
  protected readonly action = linkedSignal(() => this.address().acte ?? '');
  protected readonly part = linkedSignal<string>(() => (this.address().dossier ? 'dossier' : 'auteur'));
  protected readonly agentId = linkedSignal(() => this.address().dossier ?? this.address().auteur ?? '');
  protected readonly name = signal('');
  protected readonly partId = PART;
  /** What is wrong with what is asked for: nothing is searched until it is cured. */
  protected readonly faults = linkedSignal<readonly Fault[]>(() =>
    isBackwards(this.address().du, this.address().au) ? [END_BEFORE_START] : [],
  );
  protected readonly found = signal<readonly Agent[] | null>(null);

  private readonly actions = queryResource(TraceActionsDocument, () => ({ language: this.language() }));
  /** Acts by their domain, in the order of their words. */
  protected readonly families = computed(() => {
    const acts = this.actions.hasValue() ? this.actions.value().traceActions : [];
    return [...Map.groupBy(acts, ({ code }) => `${code.split('.')[0]}.`)]
      .map(([family, members]) => ({
        family,
        label: this.familyName(family),
        members: members.toSorted((one, other) => one.label.localeCompare(other.label, this.shown())),
      }))
      .toSorted((one, other) => one.label.localeCompare(other.label, this.shown()));
  });
  /** Whom an address names by their id. */
  private readonly named = queryResource(TracedAgentsDocument, () =>
    this.agentId() ? { search: '', ids: [this.agentId()] } : null,
  );
  protected readonly agent = computed(() =>
    this.named.hasValue() ? this.named.value().tracedAgents[0] : undefined,
  );
  protected readonly partChoices = computed<readonly Choice[]>(() =>
    parts.map((value) => ({
      value,
      label: this.transloco.translate(`dataProtection.trace.part.${value}`, {}, this.shown()),
    })),
  );
  protected read(event: Event): void {
    this.action.set((event.target as HTMLSelectElement).value);
  }

  protected async find(): Promise<void> {
    const search = this.name().trim();
    if (search === '') return;
    const query = this.apollo.query({ query: TracedAgentsDocument, variables: { search, ids: [] } });
    this.found.set((await firstValueFrom(query)).data?.tracedAgents ?? []);
  }

  /** What was pressed goes away: the focus goes on to what is asked next. */
  protected choose(id: string): void {
    this.faults.set([]);
    this.agentId.set(id);
    afterNextRender(() => document.getElementById(PART)?.focus(), { injector: this.injector });
  }

  protected forgetAgent(): void {
    this.agentId.set('');
    this.found.set(null);
    this.name.set('');
  }

  protected search(): void {
    if (isBackwards(this.from(), this.to())) {
      this.faults.set([END_BEFORE_START]);
      document.getElementById(END)?.focus();
      return;
    }
    if (!this.agentId() && this.name().trim() !== '') {
      this.faults.set([NOBODY_CHOSEN]);
      document.getElementById(NAME)?.focus();
      void this.find();
      return;
    }
    this.faults.set([]);
    const agentId = this.agentId() || null;
    this.found.set(null);
    this.asked.emit({
      du: this.from() || null,
      au: this.to() || null,
      acte: this.action() || null,
      auteur: this.part() === 'auteur' ? agentId : null,
      dossier: this.part() === 'dossier' ? agentId : null,
    });
  }

  private familyName(family: string): string {
    const key = `dataProtection.trace.family.${family.slice(0, -1)}`;
    const name = this.transloco.translate(key, {}, this.shown());
    return name === key ? family : name;
  }
}
