import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import { countForm, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Interaction } from '../../question/question';
import type { AnswerValue } from '../answer-value';
import { MailboxMessage } from './mailbox-message';
import type { MailboxScenario, MailMessage } from './mailbox-scenario';
import {
  isIn,
  type MailboxState,
  messagesIn,
  moveMessage,
  note,
  type Place,
  restoredMailbox,
} from './mailbox-state';
import { MessageList } from './message-list';

/** What was just done, said aloud. */
interface Outcome {
  readonly key: 'reported' | 'deleted' | 'filed' | 'restarted';
  readonly subject?: string;
  readonly folder?: string;
}

/** A mailbox to work in: folders, a list, the message being read. Everything happens in the page, nothing leaves it. */
@Component({
  selector: 'jalon-mailbox',
  imports: [MailboxMessage, MessageList, TranslocoDirective],
  templateUrl: './mailbox.html',
  styleUrl: './mailbox.css',
})
export class Mailbox {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  readonly interaction = input.required<Interaction>();
  /** Id of the question's heading. */
  readonly labelledBy = input.required<string>();
  readonly value = model<AnswerValue | null>(null);

  protected readonly id = uniqueId('mailbox');
  protected readonly scenario = computed(
    () => JSON.parse(this.interaction().scenario ?? '{}') as MailboxScenario,
  );
  protected readonly state = computed(() => restoredMailbox(this.scenario(), this.value()?.state));
  protected readonly place = linkedSignal<Place>(() => ({ folder: this.scenario().folders[0]?.id ?? '' }));
  protected readonly messages = computed(() => messagesIn(this.scenario(), this.state(), this.place()));
  protected readonly outcome = signal<Outcome | null>(null);
  private readonly openId = linkedSignal<MailboxScenario, string | null>({
    source: this.scenario,
    computation: () => null,
  });
  protected readonly open = computed(() => this.messages().find(({ id }) => id === this.openId()));
  /** The folders of the scenario, then what was reported and deleted: a mistake can be mended. */
  protected readonly places = computed(() => [
    ...this.scenario().folders.map(({ id, name }) => ({ place: { folder: id } as Place, name, key: id })),
    { place: { is: 'REPORTED' } as Place, name: null, key: 'REPORTED' },
    { place: { is: 'DELETED' } as Place, name: null, key: 'DELETED' },
  ]);
  /** Where the open message may be filed: every folder but the one it is in. */
  protected readonly destinations = computed(() => {
    const id = this.open()?.id ?? '';
    return this.scenario().folders.filter((folder) => !isIn(this.state(), id, { folder: folder.id }));
  });
  protected readonly countForm = countForm;

  /** Where an error leads. */
  firstFieldId(): string {
    return `${this.id}-list`;
  }

  protected isCurrent(place: Place): boolean {
    return JSON.stringify(place) === JSON.stringify(this.place());
  }

  protected unreadIn(place: Place): number {
    return messagesIn(this.scenario(), this.state(), place).filter(
      ({ id }) => !this.state().read.includes(id),
    ).length;
  }

  protected show(place: Place): void {
    this.place.set(place);
    this.openId.set(null);
    this.outcome.set(null);
  }

  protected read({ id }: MailMessage): void {
    this.openId.set(id);
    this.outcome.set(null);
    this.keep(note(this.state(), 'read', id));
    this.focusOn('.message-heading');
  }

  protected file(message: MailMessage, place: Place): void {
    const folder = 'folder' in place ? this.scenario().folders.find(({ id }) => id === place.folder) : null;
    this.keep(moveMessage(this.state(), message.id, place));
    this.openId.set(null);
    const key = 'folder' in place ? 'filed' : place.is === 'REPORTED' ? 'reported' : 'deleted';
    this.outcome.set({ key, subject: message.subject, ...(folder && { folder: folder.name }) });
    this.backToList();
  }

  protected noteOpened(list: 'followedLinks' | 'openedAttachments', id: string): void {
    this.keep(note(this.state(), list, id));
  }

  protected restart(): void {
    this.value.set(null);
    this.place.set({ folder: this.scenario().folders[0]?.id ?? '' });
    this.openId.set(null);
    this.outcome.set({ key: 'restarted' });
    this.backToList();
  }

  protected backToList(): void {
    this.focusOn('.list-heading');
  }

  private keep(state: MailboxState): void {
    this.value.set({ state: JSON.stringify(state) });
  }

  private focusOn(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), {
      injector: this.injector,
    });
  }
}
