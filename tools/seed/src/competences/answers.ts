import type { QuestionKey } from '@jalon/assessment/api';
import { chance } from '../chance';
import type { Ability } from './story';

/** Logits between two levels: the distance between two cut-offs of the scale. */
const LOGITS_PER_LEVEL = 0.7;

/** Whether a made-up person finds the right answer: likelier the easier the question is for them. */
export function findsRight(
  key: string,
  ability: Ability,
  { itemId, level, competenceId }: QuestionKey,
): boolean {
  const area = competenceId.slice('crcn-'.length, 'crcn-'.length + 1) as keyof Ability;
  const distance = LOGITS_PER_LEVEL * (ability[area] - level);
  return chance(key, itemId) < 1 / (1 + Math.exp(-distance));
}

/** Who does not find says so one time out of four, and otherwise answers something else. */
export function admitsIgnorance(key: string, { itemId }: QuestionKey): boolean {
  return chance(key, itemId, 'says so') < 0.25;
}
