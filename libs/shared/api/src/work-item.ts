import type { Language } from './language';
import type { RequestContext } from './request-context';

/** What an item of the worklist says. Nothing in it names a person. */
export interface WorkItemTexts {
  /** One line, to whoever does the work: « Demande de rectification à instruire ». */
  readonly title: string;
  /** The same, to whoever asked: « Votre demande de rectification ». Absent when nobody asks. */
  readonly requestTitle?: string;
}

/** A kind of thing that waits for somebody, which a domain puts in the worklist and takes out of it. */
export interface WorkItemKind {
  /** `domain.whatWaits`, for instance `certification.application`. */
  readonly code: string;
  /**
   * Who may take it: the holders of a habilitation in force for this operation, over the agent concerned or, when it
   * concerns nobody, over everyone. A code of `HabilitationOperation`.
   */
  readonly operation: string;
  /** The law or the regulation that sets its due date, in words; absent when the date is the employer's own. */
  readonly dueSource?: Readonly<Record<Language, string>>;
  /** Whom somebody may call about it while nobody has taken it: a code of `ContactSubject`. */
  readonly contact?: string;
  readonly texts: Readonly<Record<Language, WorkItemTexts>>;
  /**
   * Told, in the list's own transaction, whose hands the object is in from now on; nobody's when null. For a domain that
   * keeps an owner of its own, so that both say the same.
   */
  readonly follow?: (ctx: RequestContext, objectId: string, assigneePersonId: string | null) => Promise<void>;
}
