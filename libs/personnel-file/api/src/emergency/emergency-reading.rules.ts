import { PieceSensitivity } from '../document-type.entity';

/**
 * Headings and types of the nomenclature that are not sensitive in the ordinary file, and that an operator never sees:
 * their mere title tells of a family (a child, a spouse), or of a health, where HR must read them to do its work and an
 * operator never has to.
 */
export const HIDDEN_IN_EMERGENCY: readonly string[] = [
  '02', // Family situation.
  '05.3', // Unpaid availability: most are granted to raise a child or to follow a spouse.
  '05.4', // Parental leave.
  '10', // Working time: part time is often that of a parent or of a carer.
  '11', // Leave and absence.
  '14-02', // Grounds of priority in a transfer: spouses brought together, disability.
];

/** What says whether the operator may ever see a piece of this type. */
export interface EmergencyType {
  readonly code: string;
  readonly headingCode: string;
  readonly sensitivity: PieceSensitivity;
}

/** Whether an emergency access shows the pieces of a type. */
export function isShownInEmergency({ code, headingCode, sensitivity }: EmergencyType): boolean {
  const isHidden = HIDDEN_IN_EMERGENCY.includes(headingCode) || HIDDEN_IN_EMERGENCY.includes(code);
  return sensitivity === PieceSensitivity.STANDARD && !isHidden;
}
