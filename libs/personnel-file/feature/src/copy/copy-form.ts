import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { FollowedJob } from '@jalon/jobs/feature';
import { Apollo, apiLanguage, queryResource } from '@jalon/shared/portal';
import { Card, countForm, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { type CopiedFileFragment, LastFileCopyDocument, RequestFileCopyDocument } from './copy.generated';
import { PiecePicker } from './piece-picker';

/** Reasons told in words of their own; any other has the words of a failure. */
const KNOWN = ['NOTHING_TO_BUNDLE', 'TOO_MANY_PIECES', 'UNKNOWN_PIECE'];

/** Asks for a copy of a file, whole or of some pieces, and follows it to its download. */
@Component({
  selector: 'jalon-copy-form',
  imports: [Card, FollowedJob, PiecePicker, TranslocoDirective],
  templateUrl: './copy-form.html',
  styleUrl: './copy-form.css',
})
export class CopyForm {
  private readonly apollo = inject(Apollo);
  private readonly language = apiLanguage();
  private readonly injector = inject(Injector);
  private readonly followed = viewChild<ElementRef<HTMLElement>>('followed');

  readonly file = input.required<CopiedFileFragment>();
  /** Whose file it is; null for one's own. */
  readonly agentId = input.required<string | null>();

  protected readonly isWhole = signal(true);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly busy = signal(false);
  protected readonly fault = linkedSignal<string | null>(() => {
    // Another choice is another request: what was wrong with the former one is no longer.
    this.isWhole();
    this.chosen();
    return null;
  });
  private readonly last = queryResource(LastFileCopyDocument, () => ({ agentId: this.agentId() }));
  protected readonly copy = computed(() => (this.last.hasValue() ? this.last.value().fileBundle : null));
  protected readonly countForm = countForm;
  protected readonly choiceName = uniqueId('copy');

  constructor() {
    // The job says it is done through the cache; what it left out is then read.
    effect(() => {
      const copy = this.copy();
      if (copy?.job?.state === 'DONE' && copy.pieceCount === null) this.readAgain();
    });
  }

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    if (!this.isWhole() && this.chosen().size === 0) {
      this.fault.set('NOTHING_TO_BUNDLE');
      return;
    }
    this.busy.set(true);
    this.fault.set(await this.send().catch(() => 'failed'));
    this.busy.set(false);
    if (this.fault() === null) this.showFollowed();
  }

  /** Far above a long list of pieces: eyes and focus are led there. */
  private showFollowed(): void {
    const show = () => this.followed()?.nativeElement.focus();
    afterNextRender({ write: show }, { injector: this.injector });
  }

  /** @returns why it is refused, null when it is asked for */
  private async send(): Promise<string | null> {
    const input = {
      agentId: this.agentId(),
      pieceIds: this.isWhole() ? null : [...this.chosen()],
      language: this.language(),
    };
    const { data } = await firstValueFrom(
      this.apollo.mutate({
        mutation: RequestFileCopyDocument,
        variables: { input },
        refetchQueries: [LastFileCopyDocument],
        awaitRefetchQueries: true,
      }),
    );
    const code = data?.requestFileBundle.userErrors[0]?.code;
    if (code === undefined) return null;
    return KNOWN.includes(code) ? code : 'failed';
  }

  private readAgain(): void {
    const asked = this.apollo.query({
      query: LastFileCopyDocument,
      variables: { agentId: this.agentId() },
      fetchPolicy: 'network-only',
    });
    void firstValueFrom(asked).catch(() => undefined);
  }
}
