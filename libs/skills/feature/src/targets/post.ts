import type { TargetsPageQuery } from './targets.generated';

export type Post = TargetsPageQuery['targetPositions'][number];
export type Area = TargetsPageQuery['competenceFramework']['areas'][number];

/** A level expected on a post, for one competence. */
export interface Expectation {
  readonly competenceId: string;
  readonly level: number;
}

/** What is expected on a post today. */
export function expectationsOf({ targets }: Pick<Post, 'targets'>): readonly Expectation[] {
  return targets.map(({ competence, level }) => ({ competenceId: competence.id, level }));
}

/** Posts without expectations first, then by title: what waits is seen first. */
export function byNeed(one: Post, other: Post): number {
  const waiting = Number(other.targets.length === 0) - Number(one.targets.length === 0);
  return waiting || one.title.localeCompare(other.title, 'fr');
}
