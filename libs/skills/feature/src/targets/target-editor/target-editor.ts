import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeader, uniqueId } from '@jalon/shared/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { bandOf, levels } from '../../level/level';
import { LevelBars } from '../../level/level-bars';
import { type Area, type Expectation, expectationsOf, type Post } from '../post';

/** Sets the levels expected on one post: a choice per competence, with the words of the level chosen beside it. */
@Component({
  selector: 'jalon-target-editor',
  imports: [LevelBars, PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './target-editor.html',
  styleUrl: './target-editor.css',
})
export class TargetEditor {
  readonly post = input.required<Post>();
  /** All the posts, to copy from another. */
  readonly posts = input.required<readonly Post[]>();
  readonly areas = input.required<readonly Area[]>();
  readonly busy = input(false);
  /** Why it was not saved; empty when the server was not reached, null when nothing went wrong. */
  readonly problem = input<string | null>(null);
  readonly saved = output<readonly Expectation[]>();

  protected readonly fieldId = uniqueId('target');
  protected readonly copyId = uniqueId('copy');
  protected readonly levels = levels;
  protected readonly bands = [1, 3, 5, 7].map((level) => ({ band: bandOf(level), of: [level, level + 1] }));
  protected readonly bandOf = bandOf;
  /** Levels chosen so far, by competence; nothing is sent before "save". */
  protected readonly chosen = linkedSignal<Post, ReadonlyMap<string, number>>({
    source: this.post,
    computation: (post) => byCompetence(expectationsOf(post)),
  });
  protected readonly count = computed(() => this.chosen().size);
  /** The other posts that have something to copy. */
  protected readonly models = computed(() =>
    this.posts().filter(({ id, targets }) => id !== this.post().id && targets.length > 0),
  );
  protected readonly copiedFrom = linkedSignal({ source: this.post, computation: () => '' });

  protected choose(competenceId: string, value: string): void {
    const next = new Map(this.chosen());
    if (value === '') next.delete(competenceId);
    else next.set(competenceId, Number(value));
    this.chosen.set(next);
  }

  protected copy(postId: string): void {
    const model = this.models().find(({ id }) => id === postId);
    if (!model) return;
    this.chosen.set(byCompetence(expectationsOf(model)));
    this.copiedFrom.set(model.title);
  }

  protected save(): void {
    if (this.busy()) return;
    this.saved.emit([...this.chosen()].map(([competenceId, level]) => ({ competenceId, level })));
  }
}

function byCompetence(expectations: readonly Expectation[]): ReadonlyMap<string, number> {
  return new Map(expectations.map(({ competenceId, level }) => [competenceId, level]));
}
