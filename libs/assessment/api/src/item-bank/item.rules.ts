import type { BankItem, Goal, Interaction, Labelled } from './item.types';

/** Below level 5 an item is read within a minute, above within two. */
const readingLimit = (level: number) => (level < 5 ? 60 : 120);

/** What is wrong with an item, in words; nothing for a good one. Only what a machine can tell: the rest is read. */
export function flawsOf(item: BankItem): string[] {
  const flaws = [...flawsOfInteraction(item.interaction)];
  if (!Number.isInteger(item.level) || item.level < 1 || item.level > 8)
    flaws.push('its level is not 1 to 8');
  if (item.readingSeconds > readingLimit(item.level)) flaws.push('it takes too long to read for its level');
  if (item.sources.length === 0) flaws.push('it has no source');
  if (!item.levelReason) flaws.push('its level is not justified');
  return flaws;
}

function flawsOfInteraction(interaction: Interaction): string[] {
  switch (interaction.type) {
    case 'CHOICE':
      return flawsOfOptions(interaction.options, [interaction.key]);
    case 'MULTIPLE_CHOICE':
      return [
        ...flawsOfOptions(interaction.options, interaction.key),
        ...(interaction.choose === interaction.key.length
          ? []
          : ['it does not ask for as many as the key holds']),
      ];
    case 'ORDERING':
      return [interaction.key, ...interaction.alternatives].every((order) =>
        isSameSet(order, idsOf(interaction.steps)),
      )
        ? []
        : ['an accepted order is not made of its steps'];
    case 'MATCHING':
      return flawsOfMatching(interaction);
    case 'SHORT_TEXT':
    case 'NUMBER':
      return interaction.accepted.length > 0 ? [] : ['nothing is accepted'];
    case 'MAILBOX':
    case 'FILE_EXPLORER':
      return flawsOfGoal(interaction.goal, idsOfScenario(interaction));
  }
}

function flawsOfOptions(
  options: readonly { id: string; rationale: string }[],
  key: readonly string[],
): string[] {
  const flaws: string[] = [];
  const ids = options.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) flaws.push('two options share an id');
  if (!key.every((id) => ids.includes(id))) flaws.push('its key is not one of its options');
  if (options.some(({ rationale }) => !rationale)) flaws.push('an option has no rationale');
  return flaws;
}

function flawsOfMatching({
  left,
  right,
  key,
  rationales,
}: Extract<Interaction, { type: 'MATCHING' }>): string[] {
  const flaws: string[] = [];
  if (!isSameSet(Object.keys(key), idsOf(left))) flaws.push('its key does not match every left side');
  if (!Object.values(key).every((id) => idsOf(right).includes(id)))
    flaws.push('its key names an unknown right side');
  if (!isSameSet(Object.keys(rationales), idsOf(left))) flaws.push('a pair has no rationale');
  return flaws;
}

/** The properties of a condition that name a thing of the scenario. */
const references = ['message', 'inFolder', 'link', 'attachment', 'entry', 'in', 'contains'] as const;

function flawsOfGoal({ all }: Goal, ids: ReadonlySet<string>): string[] {
  const named = (all as readonly Readonly<Record<string, string | readonly string[]>>[]).flatMap(
    (condition) => references.flatMap((name) => condition[name] ?? []),
  );
  const unknown = named.filter((id) => !ids.has(id));
  return [
    ...(all.length > 0 ? [] : ['it has no goal']),
    ...unknown.map((id) => `its goal names ${id}, which the scenario does not hold`),
  ];
}

function idsOfScenario(interaction: Extract<Interaction, { goal: Goal }>): ReadonlySet<string> {
  if (interaction.type === 'FILE_EXPLORER') return new Set(interaction.scenario.entries.map(({ id }) => id));
  const { folders, messages } = interaction.scenario;
  const inside = messages.flatMap(({ links, attachments }) => [...links, ...attachments]);
  return new Set([...folders, ...messages, ...inside].map(({ id }) => id));
}

function idsOf(list: readonly Labelled[]): string[] {
  return list.map(({ id }) => id);
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && new Set([...some, ...others]).size === others.length;
}
