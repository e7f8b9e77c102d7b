import { Language, type WorkItemKind, type WorkItemTexts } from '@jalon/shared/api';
import type { WorkItemParameters } from './work-item.entity';

/** A code, a calendar date or an instant: nothing somebody has typed. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9_.:+/-]{0,79}$/;

/** A page of the portal, and nothing that could lead elsewhere. */
const PORTAL_PATH = /^\/(?![/\\])[A-Za-z0-9/_.~?&=%#-]{0,299}$/;

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The names between braces in what a kind says, each once, sorted. */
export function parametersOf({ texts }: Pick<WorkItemKind, 'texts'>): string[] {
  const said = Object.values(Language).flatMap((language) => partsOf(texts[language]));
  const names = said.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  return [...new Set(names)].toSorted();
}

function partsOf({ title, requestTitle = '' }: WorkItemTexts): string[] {
  return [title, requestTitle];
}

/** What an opening says, as far as a rule can judge of it. */
interface Opening {
  readonly path: string;
  readonly requestPath?: string | null;
  readonly requesterPersonId?: string | null;
  readonly dueOn?: string | null;
  readonly parameters?: WorkItemParameters;
}

/** Why an item cannot be opened, in words for whoever writes the domain. */
export function openingFaults(
  kind: Pick<WorkItemKind, 'texts'>,
  { path, requestPath, requesterPersonId, dueOn, parameters = {} }: Opening,
): string[] {
  const expected = parametersOf(kind);
  const paths = [path, ...(requestPath ? [requestPath] : [])];
  return [
    ...paths.filter((one) => !PORTAL_PATH.test(one)).map((one) => `${one} is no page of the portal`),
    ...(requesterPersonId && !kind.texts[Language.FR].requestTitle
      ? ['its kind has no words for whoever asks']
      : []),
    ...(dueOn && !CALENDAR_DATE.test(dueOn) ? ['its due date is no date'] : []),
    ...expected.filter((name) => !(name in parameters)).map((name) => `{${name}} is missing`),
    ...Object.entries(parameters)
      .filter(([, value]) => typeof value !== 'number' && !CODE.test(value))
      .map(([name]) => `{${name}} is neither a date, a code nor a count`),
  ];
}

/** What is wrong with the declaration of a kind, in words for whoever declares it. */
export function kindFaults({ code, texts }: WorkItemKind): string[] {
  const [french, english] = [texts[Language.FR], texts[Language.EN]];
  return [
    ...(/^[a-z-]+\.[a-zA-Z]+$/.test(code) ? [] : ['its code is not “domain.whatWaits”']),
    ...[french, english].flatMap(titleFaults),
    ...(Boolean(french.requestTitle) === Boolean(english.requestTitle)
      ? []
      : ['one language alone speaks to whoever asks']),
  ];
}

function titleFaults({ title }: WorkItemTexts): string[] {
  return title.trim() && title.length <= 120 && !/[\r\n]/.test(title)
    ? []
    : ['a title is not one short line'];
}
