import type { AgentSheetQuery } from './agent-sheet-page.generated';

export type Sheet = AgentSheetQuery['agentSheet'];
export type SheetEngagement = Sheet['engagements'][number];
export type SheetAssignment = SheetEngagement['assignments'][number];
export type SheetEvent = SheetEngagement['events'][number];
export type SheetAct = Sheet['history'][number];

/** What was just done to somebody's sheet: the words that say it, and how to take it back. */
export interface SheetDone {
  readonly key: string;
  readonly actIds: readonly string[];
}
