import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Apollo, apiLanguage, errorCode, queryResource } from '@jalon/shared/portal';
import { EmptyState, LoadError, Loading, NextAction, PageHeader } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { provideSkillsTexts } from '../../skills-texts';
import { PostList } from '../post-list/post-list';
import { byNeed, type Expectation, expectationsOf, type Post } from '../post';
import { TargetEditor } from '../target-editor/target-editor';
import { SetPositionTargetsDocument, TargetsPageDocument } from '../targets.generated';

/** What was last saved, and what it replaced, so that it can be undone. */
interface Saved {
  readonly postId: string;
  readonly title: string;
  readonly before: readonly Expectation[];
  readonly undone: boolean;
}

/** Levels expected on each post the person may set: posts without any come first. One post is edited at a time. */
@Component({
  selector: 'jalon-targets-page',
  imports: [
    EmptyState,
    LoadError,
    Loading,
    NextAction,
    PageHeader,
    PostList,
    RouterLink,
    TargetEditor,
    TranslocoDirective,
  ],
  providers: [provideSkillsTexts()],
  templateUrl: './targets-page.html',
})
export class TargetsPage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly language = apiLanguage();
  private readonly outcomeLine = viewChild<ElementRef<HTMLElement>>('outcomeLine');

  /** Bound to `?poste=`: the post being edited. */
  readonly poste = input<string>();

  protected readonly result = queryResource(TargetsPageDocument, () => ({ language: this.language() }));
  protected readonly forbidden = computed(() => errorCode(this.result.error()) === 'FORBIDDEN');
  protected readonly posts = computed(() =>
    this.result.hasValue() ? this.result.value().targetPositions.toSorted(byNeed) : undefined,
  );
  protected readonly areas = computed(() =>
    this.result.hasValue() ? this.result.value().competenceFramework.areas : [],
  );
  protected readonly edited = computed(() => this.posts()?.find(({ id }) => id === this.poste()));
  /** The first post that waits for its expectations: the one thing to do. */
  protected readonly next = computed(() => this.posts()?.find(({ targets }) => targets.length === 0));
  protected readonly saved = signal<Saved | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    // What was said of one post has nothing to say once another is opened.
    effect(() => {
      if (this.poste()) this.saved.set(null);
    });
  }

  protected async save(post: Post, targets: readonly Expectation[]): Promise<void> {
    const before = expectationsOf(post);
    if (!(await this.send(post.id, targets))) return;
    await this.router.navigate([], { queryParams: { poste: null } });
    this.say({ postId: post.id, title: post.title, before, undone: false });
  }

  protected async undo(saved: Saved): Promise<void> {
    if (await this.send(saved.postId, saved.before)) this.say({ ...saved, undone: true });
  }

  /** Sends the whole list, which replaces what was there; false when it was not taken, and the page says so. */
  private async send(positionId: string, targets: readonly Expectation[]): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { data } = await firstValueFrom(
        this.apollo.mutate({
          mutation: SetPositionTargetsDocument,
          variables: { input: { positionId, targets: [...targets] } },
          refetchQueries: [TargetsPageDocument],
          awaitRefetchQueries: true,
        }),
      );
      this.problem.set(data?.setPositionTargets.userErrors[0]?.message ?? null);
    } catch {
      this.problem.set('');
    } finally {
      this.busy.set(false);
    }
    return this.problem() === null;
  }

  private say(saved: Saved): void {
    this.saved.set(saved);
    // Once the list is back on screen: the form that had the focus is gone.
    setTimeout(() => this.outcomeLine()?.nativeElement.focus());
  }
}
