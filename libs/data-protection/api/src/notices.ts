import { HabilitationOperation, personsHabilitatedTo } from '@jalon/identity/api';
import { type NoticeParameters, notify } from '@jalon/notifications/api';
import { Language, type NoticeKind, type NoticeTopic, type RequestContext } from '@jalon/shared/api';
import en from './texts/notices.en.json';
import fr from './texts/notices.fr.json';

type Name = keyof typeof fr;

const notice = (name: Name, topic: NoticeTopic, isLegal = false): NoticeKind => ({
  code: `data-protection.${name}`,
  topic,
  isLegal,
  texts: { [Language.FR]: fr[name], [Language.EN]: en[name] },
});

/** What the person is told of their request. */
export const personsNotices = {
  received: notice('requestReceived', 'RIGHTS'),
  taken: notice('requestTaken', 'RIGHTS'),
  clarificationAsked: notice('clarificationAsked', 'RIGHTS'),
  // RGPD art. 12-3 and 12-4: both must reach them, with the ways to complain.
  extended: notice('requestExtended', 'RIGHTS', true),
  answered: notice('requestAnswered', 'RIGHTS', true),
  late: notice('requestLate', 'RIGHTS'),
} as const;

/** What the officers are told of the requests. */
export const officersNotices = {
  arrived: notice('requestArrived', 'WORK'),
  personReplied: notice('personReplied', 'WORK'),
  withdrawn: notice('requestWithdrawn', 'WORK'),
  deadlineNear: notice('deadlineNear', 'WORK'),
  deadlinePassed: notice('deadlinePassed', 'WORK'),
} as const;

/** Told to those who habilitate, when requests wait for an officer whom nobody has named. */
export const nobodyHabilitated = notice('nobodyHabilitated', 'WORK');

export const notices: readonly NoticeKind[] = [
  ...Object.values(personsNotices),
  ...Object.values(officersNotices),
  nobodyHabilitated,
];

/** A request, as a notice needs it. */
export interface ToldRequest {
  readonly id: string;
  readonly number: number;
  readonly dueOn: string;
}

/** Tells the person something of their request. */
export async function tellPerson(
  ctx: RequestContext,
  kind: keyof typeof personsNotices,
  personId: string,
  request: ToldRequest,
): Promise<void> {
  const { code, texts } = personsNotices[kind];
  const path = `/mes-droits/demandes/${request.id}`;
  await notify(ctx, {
    kind: code,
    to: personId,
    parameters: parametersFor(texts[Language.FR], request),
    path,
    objectId: request.id,
  });
}

/**
 * Tells something of a request to the officer who deals with it or, while nobody does, to all of them. Whoever makes the
 * request is not told of it as an officer. @returns how many were told.
 */
export async function tellOfficers(
  ctx: RequestContext,
  kind: keyof typeof officersNotices,
  request: ToldRequest & { readonly ownerPersonId: string | null },
  requesterPersonId: string,
): Promise<number> {
  const { code, texts } = officersNotices[kind];
  const officers = await personsHabilitatedTo(ctx, HabilitationOperation.PROTECT_DATA);
  const others = officers.filter((personId) => personId !== requesterPersonId);
  // Whose habilitation has ended deals with nothing any more.
  const owner = others.filter((personId) => personId === request.ownerPersonId);
  const told = owner.length > 0 ? owner : others;
  const path = `/rh/protection-des-donnees/demandes/${request.id}`;
  const parameters = parametersFor(texts[Language.FR], request);
  for (const to of told) await notify(ctx, { kind: code, to, parameters, path, objectId: request.id });
  return told.length;
}

/** Those of the two that the texts of a kind wait for: a parameter told nowhere is refused. */
function parametersFor(
  texts: { readonly title: string; readonly body: string },
  { number, dueOn }: ToldRequest,
): NoticeParameters {
  const said = `${texts.title} ${texts.body}`;
  return { ...(said.includes('{number}') && { number }), ...(said.includes('{dueOn}') && { dueOn }) };
}
