import { createHash } from 'node:crypto';
import type { BankItem, Interaction, Labelled } from './item-bank/item.types';
import type { InteractionView, LabelledView } from './question.types';
import { InteractionType } from './vocabulary';

/** What is shown of an item: nothing that tells its answer, not even the order in which it was written. */
export interface ItemView {
  readonly situation: string;
  readonly question: string;
  readonly material: string | null;
  readonly readingSeconds: number;
  readonly interaction: InteractionView;
}

/** @param seed of the attempt: the same item is shown in the same order each time it is shown again. */
export function itemView({ id, content, readingSeconds, interaction }: BankItem, seed: number): ItemView {
  const { situation, question, material } = content.fr;
  return {
    situation,
    question,
    material: material ? JSON.stringify(material) : null,
    readingSeconds,
    interaction: interactionView(interaction, `${seed}/${id}`),
  };
}

const nothing: Omit<InteractionView, 'type'> = {
  choose: null,
  options: null,
  steps: null,
  left: null,
  right: null,
  unit: null,
  scenario: null,
};

function interactionView(interaction: Interaction, seed: string): InteractionView {
  const view = { ...nothing, type: InteractionType[interaction.type] };
  switch (interaction.type) {
    case 'CHOICE':
      return { ...view, options: shuffled(interaction.options, seed) };
    case 'MULTIPLE_CHOICE':
      return { ...view, options: shuffled(interaction.options, seed), choose: interaction.choose };
    case 'ORDERING':
      return { ...view, steps: disordered(interaction, seed) };
    case 'MATCHING':
      return { ...view, left: interaction.left.map(bare), right: shuffled(interaction.right, seed) };
    case 'SHORT_TEXT':
      return view;
    case 'NUMBER':
      return { ...view, unit: interaction.unit };
    case 'MAILBOX':
    case 'FILE_EXPLORER':
      return { ...view, scenario: JSON.stringify(interaction.scenario) };
  }
}

/** Rationales stay behind. */
const bare = ({ id, text }: Labelled): LabelledView => ({ id, text });

const inNaturalOrder = new Intl.Collator('fr', { numeric: true }).compare;

/** In an order drawn for the attempt; lists that people expect in their natural order (A, B, C; 1, 2, 3) keep it. */
function shuffled(list: readonly Labelled[], seed: string): LabelledView[] {
  const isOrdered = list.every(
    ({ text }, index) => index === 0 || inNaturalOrder(list[index - 1]!.text, text) <= 0,
  );
  return isOrdered ? list.map(bare) : drawn(list, seed).map(bare);
}

/** Never in an order that would be right as it stands. */
function disordered(
  { steps, key, alternatives }: Extract<Interaction, { type: 'ORDERING' }>,
  seed: string,
): LabelledView[] {
  const accepted = [key, ...alternatives].map((order) => order.join());
  const isRight = (list: readonly Labelled[]) => accepted.includes(list.map(({ id }) => id).join());
  let list = drawn(steps, seed);
  while (isRight(list)) list = [...list.slice(1), list[0]!];
  return list.map(bare);
}

function drawn(list: readonly Labelled[], seed: string): Labelled[] {
  const rank = ({ id }: Labelled) => createHash('sha256').update(`${seed}/${id}`).digest('hex');
  return list
    .map((one) => ({ one, at: rank(one) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ one }) => one);
}
