import type { When } from '../demo-calendar';

/** Levels by competence of the CRCN, such as `{ '1.2': 4 }`. */
export type Levels = Readonly<Record<string, number>>;

/** What the person can do, from 1 to 8, by area of the CRCN ('1' to '5'): answers are drawn from it. */
export type Ability = Readonly<Record<'1' | '2' | '3' | '4' | '5', number>>;

/** What the certifying officer decided. A refusal has reasons, and a training with somebody who answers for it. */
export interface Decision {
  readonly by: string;
  readonly refusal?: {
    readonly reasons: string;
    readonly training: string;
    readonly owner: string;
    readonly dueOn: When;
  };
  /** In months; the employer's usual validity when absent. */
  readonly validity?: number;
}

/** An assessment of one competence, such as `1.3`, left after so many answers. */
export interface LeftOpen {
  readonly competence: string;
  readonly after: number;
}

/** One act of somebody's story, on its day; `sat` is a certification applied for and taken, by somebody who may have learnt since. */
export type Act = { readonly on: When } & (
  | { readonly act: 'targets'; readonly by: string; readonly levels: Levels }
  | { readonly act: 'invited'; readonly by: string }
  | { readonly act: 'assessed'; readonly left?: LeftOpen }
  | { readonly act: 'shared' }
  | { readonly act: 'withdrew' }
  | { readonly act: 'sat'; readonly ability?: Ability }
  | ({ readonly act: 'decided' } & Decision)
  /** The letter that tells it, to somebody whom mail does not reach. */
  | { readonly act: 'handedOver'; readonly by: string }
  | { readonly act: 'revoked'; readonly by: string }
  | { readonly act: 'replaced'; readonly by: string }
);

/** What somebody of the demo did about their digital competences. */
export interface Story {
  readonly ability: Ability;
  /** In the order of time. */
  readonly acts: readonly Act[];
}
