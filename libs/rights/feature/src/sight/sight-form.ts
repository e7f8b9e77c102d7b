import { Component, computed, inject, input, signal } from '@angular/core';
import { Act, type Fault, FormErrors, SelectField } from '@jalon/shared/forms';
import { Apollo, queryResource } from '@jalon/shared/portal';
import { LiveAnnouncer } from '@jalon/shared/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { type PickedPerson, PersonPicker } from '../person-picker/person-picker';
import { SightAnswer } from './sight-answer';
import { SightTypesDocument, WhyCanSeeDocument, type WhyCanSeeQuery } from './sight.generated';

const READER = 'why-reader';
const AGENT = 'why-agent';
const TYPE = 'why-type';

/** A piece one may ask about rather than a type. */
interface Piece {
  readonly title: string;
  readonly documentTypeCode: string;
}

/** Asks whether somebody may see a type of piece, of one's own file or of any, and shows the answer with its rule. */
@Component({
  selector: 'jalon-sight-form',
  imports: [FormErrors, PersonPicker, SelectField, SightAnswer, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t; prefix: 'rights.why'">
      <jalon-form-errors [faults]="faults()" />
      <form novalidate class="stack no-print" (submit)="$event.preventDefault(); ask()">
        <jalon-person-picker
          [fieldId]="readerId"
          [label]="t('reader')"
          [hint]="t('readerHint')"
          [faults]="faults()"
          [(person)]="reader"
        />
        @if (!own()) {
          <jalon-person-picker
            [fieldId]="agentId"
            [label]="t('agent')"
            [hint]="t('agentHint')"
            [faults]="faults()"
            [(person)]="agent"
          />
        }
        <jalon-select-field
          [fieldId]="typeId"
          [label]="t(pieces().length > 0 ? 'piece' : 'type')"
          [blank]="t('choose')"
          [options]="options()"
          [faults]="faults()"
          [(value)]="type"
        />
        <p class="actions">
          <button class="button" [attr.aria-disabled]="act.busy()">{{ t('ask') }}</button>
        </p>
      </form>
      @if (answer(); as answer) {
        <jalon-sight-answer [answer]="answer" [links]="!own()" />
      }
    </div>
  `,
})
export class SightForm {
  private readonly apollo = inject(Apollo);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);

  /** Asked of one's own file: nobody else's can be. */
  readonly own = input(false);
  /** Pieces to ask about; any type of the nomenclature follows. */
  readonly pieces = input<readonly Piece[]>([]);

  protected readonly readerId = READER;
  protected readonly agentId = AGENT;
  protected readonly typeId = TYPE;
  protected readonly reader = signal<PickedPerson | null>(null);
  protected readonly agent = signal<PickedPerson | null>(null);
  /** A code of the nomenclature, preceded by the rank of a piece when one is chosen. */
  protected readonly type = signal('');
  protected readonly answer = signal<WhyCanSeeQuery['whyCanSee'] | null>(null);
  protected readonly act = new Act();
  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly faults = computed(() =>
    this.missing().length > 0 ? this.missing() : this.act.faults(READER),
  );
  private readonly types = queryResource(SightTypesDocument, () => ({}), 'cache-first');
  protected readonly options = computed(() => [
    ...this.pieces().map(({ title, documentTypeCode }, rank) => ({
      value: `${rank} ${documentTypeCode}`,
      label: title,
    })),
    ...(this.types.hasValue() ? this.types.value().documentTypesToName : []).map(
      ({ code, label, headingLabel }) => ({ value: code, label: `${headingLabel} – ${label}` }),
    ),
  ]);

  protected async ask(): Promise<void> {
    this.missing.set([
      ...(this.reader() ? [] : [{ fieldId: READER, code: 'PERSON_REQUIRED' }]),
      ...(this.own() || this.agent() ? [] : [{ fieldId: AGENT, code: 'PERSON_REQUIRED' }]),
      ...(this.type() ? [] : [{ fieldId: TYPE, code: 'TYPE_REQUIRED' }]),
    ]);
    if (this.missing().length > 0) return;
    const answered = await this.act.attempt(() => this.read());
    const answer = this.answer();
    if (answered && answer) {
      await this.announcer.announce(this.transloco.translate(`rights.why.${answer.maySee ? 'yes' : 'no'}`));
    }
  }

  private async read(): Promise<readonly [] | undefined> {
    const question = {
      readerAgentId: this.reader()?.agentId ?? '',
      agentId: this.own() ? null : (this.agent()?.agentId ?? ''),
      documentTypeCode: this.type().split(' ').at(-1) ?? '',
    };
    const { data } = await firstValueFrom(
      this.apollo.query({ query: WhyCanSeeDocument, variables: { question }, fetchPolicy: 'network-only' }),
    );
    this.answer.set(data?.whyCanSee ?? null);
    return data ? [] : undefined;
  }
}
