/** An item of the bank, key and rationales included: it never leaves the server whole. */
export interface BankItem {
  /** `crcn-<competence>-<nn>`, stable for ever. */
  readonly id: string;
  /** A certification draws from items nobody meets in practice. */
  readonly usage: 'PRACTICE' | 'CERTIFICATION';
  /** 1 to 8, as the CRCN counts; an expert's judgement until answers tell more. */
  readonly level: number;
  readonly levelReason: string;
  /** A test asks at most one item of a theme. */
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
      readonly alternatives?: readonly (readonly string[])[];
      readonly rationale: string;
    }
  | {
      readonly type: 'MATCHING';
      readonly left: readonly Labelled[];
      readonly right: readonly Labelled[];
      readonly key: Readonly<Record<string, string>>;
      readonly rationales: Readonly<Record<string, string>>;
    }
  | { readonly type: 'SHORT_TEXT'; readonly accepted: readonly string[]; readonly rationale: string }
  | { readonly type: 'NUMBER'; readonly accepted: readonly number[]; readonly rationale: string }
  | {
      readonly type: 'MAILBOX';
      readonly scenario: MailboxScenario;
      readonly goal: Goal;
      readonly rationale: string;
    }
  | {
      readonly type: 'FILE_EXPLORER';
      readonly scenario: ExplorerScenario;
      readonly goal: Goal;
      readonly rationale: string;
    };

export interface Labelled {
  readonly id: string;
  readonly text: string;
}

export interface Option extends Labelled {
  /** Said to the person: why it is right, or what it would lead to. */
  readonly rationale: string;
}

/** What the final state of a practical task must be: conditions on ids of the scenario. */
export interface Goal {
  readonly all: readonly Readonly<Record<string, unknown>>[];
}

export interface MailboxScenario {
  readonly instruction: string;
  readonly folders: readonly { readonly id: string }[];
  readonly messages: readonly {
    readonly id: string;
    readonly folder: string;
    readonly links?: readonly { readonly id: string }[];
    readonly attachments?: readonly { readonly id: string }[];
  }[];
}

export interface ExplorerScenario {
  readonly instruction: string;
  readonly entries: readonly { readonly id: string; readonly parent: string | null; readonly kind: string }[];
}
