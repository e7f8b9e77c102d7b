import type { Language } from './language';

/** A text of a sheet, in every language the register is published in. */
export type SheetText = Readonly<Record<Language, string>>;
/** An enumeration of a sheet, in every language the register is published in. */
export type SheetList = Readonly<Record<Language, readonly string[]>>;

/** How much of the treatment runs without a human. */
export enum AutomationLevel {
  /** Computed without anyone, each time it is asked. */
  AUTOMATIC = 'AUTOMATIC',
  /** Proposes; a person decides. */
  ASSISTED = 'ASSISTED',
}

export enum AlgorithmKind {
  /** Rules written by people, the same for everyone. */
  RULES = 'RULES',
  /** Parameters learnt from data. */
  MACHINE_LEARNING = 'MACHINE_LEARNING',
}

/** Whom the treatment serves. */
export enum AlgorithmScope {
  INTERNAL = 'INTERNAL',
  PUBLIC = 'PUBLIC',
}

/**
 * What the public register says of a rule that runs, declared beside that rule: the inventory fields of the Etalab
 * guide, under its six headings (signal, describe, justify, explain the effects, give the code, allow contestation).
 */
export interface AlgorithmSheet {
  /** Stable, in kebab-case: the address of the sheet. */
  readonly code: string;
  readonly version: string;
  /** First day of this version, YYYY-MM-DD. */
  readonly since: string;

  // Signal
  readonly name: SheetText;
  readonly whenUsed: SheetText;
  readonly peopleConcerned: SheetText;
  readonly scope: AlgorithmScope;
  readonly foundsIndividualDecision: boolean;
  /** Null when it founds none. */
  readonly decisionsPerYear: number | null;

  // Describe
  readonly context: SheetText;
  readonly purpose: SheetText;
  readonly kind: AlgorithmKind;
  readonly automationLevel: AutomationLevel;
  readonly dataUsed: SheetList;
  readonly dataSources: SheetText;
  readonly dataCollection: SheetText;
  readonly operations: SheetList;
  readonly parameters: SheetList;

  // Justify
  readonly legalBasis: SheetText;
  readonly justification: SheetText;

  // Explain the effects
  readonly effects: SheetText;
  readonly humanInvolved: SheetText;

  // Give the code: path of the rule in the public repository
  readonly sourcePath: string;

  // Allow contestation
  readonly contestation: SheetText;
}
