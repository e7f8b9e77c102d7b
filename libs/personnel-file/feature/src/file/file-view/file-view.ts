import { Component, computed, input, output } from '@angular/core';
import { CareerTimeline } from '../career-timeline/career-timeline';
import { EngagementsList } from '../engagements-list/engagements-list';
import type { WholeFileFragment } from '../file.generated';
import { FileContents } from './file-contents';
import { IdentityCard } from '../identity-card/identity-card';
import { PieceList } from '../piece-list/piece-list';
import { ReadersCard } from '../readers-card/readers-card';
import { SituationCard } from '../situation-card/situation-card';

/** A personnel file as its reader may see it: the holder, or who is habilitated. */
@Component({
  selector: 'jalon-file-view',
  imports: [
    CareerTimeline,
    EngagementsList,
    FileContents,
    IdentityCard,
    PieceList,
    ReadersCard,
    SituationCard,
  ],
  templateUrl: './file-view.html',
  styleUrl: './file-view.css',
})
export class FileView {
  readonly file = input.required<WholeFileFragment>();
  /** Where the pieces are read, such as `/mon-dossier/pieces`. */
  readonly piecesPath = input.required<string>();
  /** The day the file was asked for, and the day shown; null is today. */
  readonly initialDate = input.required<string | null>();
  readonly date = input.required<string | null>();
  readonly dateChosen = output<string | null>();

  protected readonly isHolder = computed(() => this.file().readingGround.role === 'HOLDER');
  protected readonly lastDay = computed(() => {
    const ends = this.file().engagements.map(({ endsOn }) => endsOn);
    // One that has no end, or none yet, is still to be read at today's date.
    return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
  });
  protected readonly agentId = computed(() => (this.isHolder() ? null : this.file().agent.id));
}
