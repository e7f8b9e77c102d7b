export type ItemUsage = 'PRACTICE' | 'CERTIFICATION';

/** An item of the bank, key and rationales included: it never leaves the server whole. */
export interface BankItem {
  /** `crcn-<competence>-<nn>`, stable for ever. */
  readonly id: string;
  /** Of its content and key; 1 when absent. A released version never changes: another text is another version. */
  readonly version?: number;
  /** A certification draws from items nobody meets in practice. */
  readonly usage: ItemUsage;
  /** 1 to 8, as the CRCN counts; an expert's judgement until answers tell more. */
  readonly level: number;
  readonly levelReason: string;
  /** A test asks at most one item of a theme: near-duplicates share theirs. */
  readonly theme: string;
  readonly branch: 'ANY' | 'STATE' | 'TERRITORIAL' | 'HOSPITAL';
  readonly readingSeconds: number;
  readonly sources: readonly string[];
  readonly content: { readonly fr: ItemText };
  readonly interaction: Interaction;
}

export interface ItemText {
  readonly situation: string;
  readonly question: string;
  /** A table or some code, shown beside the question. */
  readonly material?: object;
}

/** The items of one competence, as a file of `items/` holds them. */
export interface ItemFile {
  readonly framework: string;
  readonly competence: string;
  readonly items: readonly BankItem[];
}

export type Interaction =
  | { readonly type: 'CHOICE'; readonly options: readonly Option[]; readonly key: string }
  | {
      readonly type: 'MULTIPLE_CHOICE';
      readonly choose: number;
      readonly options: readonly Option[];
      readonly key: readonly string[];
    }
  | {
      readonly type: 'ORDERING';
      /** In the order shown. */
      readonly steps: readonly Labelled[];
      readonly key: readonly string[];
      readonly alternatives: readonly (readonly string[])[];
      readonly rationale: string;
    }
  | {
      readonly type: 'MATCHING';
      readonly left: readonly Labelled[];
      readonly right: readonly Labelled[];
      readonly key: Readonly<Record<string, string>>;
      readonly rationales: Readonly<Record<string, string>>;
    }
  | ShortText
  | NumberAnswer
  | MailboxTask
  | ExplorerTask;

export interface ShortText {
  readonly type: 'SHORT_TEXT';
  readonly accepted: readonly string[];
  /** How many letters may be wrong, missing, added or swapped. */
  readonly typoTolerance: number;
  /** Near-misses, with what each would lead to: refused even where tolerance would let them in. */
  readonly refused: readonly { readonly text: string; readonly rationale: string }[];
  readonly rationale: string;
}

export interface NumberAnswer {
  readonly type: 'NUMBER';
  readonly accepted: readonly number[];
  /** How far from an accepted number is still right. */
  readonly tolerance: number;
  readonly unit: string | null;
  /** The same answer in words. */
  readonly words: readonly string[];
  readonly refused: readonly { readonly value: number; readonly rationale: string }[];
  readonly rationale: string;
}

export interface MailboxTask extends PracticalTask {
  readonly type: 'MAILBOX';
  readonly scenario: MailboxScenario;
}

export interface ExplorerTask extends PracticalTask {
  readonly type: 'FILE_EXPLORER';
  readonly scenario: ExplorerScenario;
}

interface PracticalTask {
  readonly goal: Goal;
  /** What to say of a final state that misses the goal: the first whose conditions hold. */
  readonly partials: readonly { readonly when: Goal; readonly explanation: string }[];
  readonly rationale: string;
}

export interface Labelled {
  readonly id: string;
  readonly text: string;
}

export interface Option extends Labelled {
  /** Said to the person: why it is right, or what it would lead to. */
  readonly rationale: string;
}

/** What the final state of a practical task must be: conditions on ids of the scenario (docs/item-bank.md). */
export interface Goal {
  readonly all: readonly Condition[];
}

export type Condition =
  | { readonly message: string; readonly is: 'REPORTED' | 'DELETED' }
  | { readonly message: string; readonly inFolder: string }
  | { readonly message: string; readonly untouched: true }
  | { readonly link: string; readonly followed: boolean }
  | { readonly attachment: string; readonly opened: boolean }
  | { readonly entry: string; readonly inFolder: string }
  | { readonly entry: string; readonly named: string; readonly accepts: readonly string[] }
  | { readonly entry: string; readonly deleted: boolean }
  | { readonly folderNamed: readonly string[]; readonly in: string; readonly contains: readonly string[] }
  | { readonly othersUntouched: true };

export interface MailboxScenario {
  readonly instruction: string;
  readonly folders: readonly { readonly id: string; readonly name: string }[];
  readonly messages: readonly ScenarioMessage[];
}

export interface ScenarioMessage {
  readonly id: string;
  readonly folder: string;
  readonly subject: string;
  readonly links: readonly { readonly id: string; readonly text: string }[];
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
}

export interface ExplorerScenario {
  readonly instruction: string;
  readonly entries: readonly ScenarioEntry[];
}

export interface ScenarioEntry {
  readonly id: string;
  /** Null at the root. */
  readonly parent: string | null;
  readonly kind: 'FILE' | 'FOLDER';
  readonly name: string;
}
