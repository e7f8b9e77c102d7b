import { HabilitationOperation } from '@jalon/identity/api';
import { nomenclature } from '@jalon/personnel-file/api';
import { registerEnumType } from 'type-graphql';
import { isSensitive } from './terms.rules';

/** What is given together so often that it is proposed in one click. */
export enum HabilitationPresetCode {
  CAREER_OFFICER = 'CAREER_OFFICER',
  TRAINING_OFFICER = 'TRAINING_OFFICER',
  FILE_READER = 'FILE_READER',
  PEOPLE_ADMINISTRATOR = 'PEOPLE_ADMINISTRATOR',
  RIGHTS_ADMINISTRATOR = 'RIGHTS_ADMINISTRATOR',
  SIGN_IN_REFERENT = 'SIGN_IN_REFERENT',
  DATA_PROTECTION_OFFICER = 'DATA_PROTECTION_OFFICER',
  CERTIFIER = 'CERTIFIER',
  SKILLS_OFFICER = 'SKILLS_OFFICER',
}
registerEnumType(HabilitationPresetCode, { name: 'HabilitationPresetCode' });

/** A proposal: nothing is given by it, and whoever gives amends it first. */
export interface Preset {
  readonly code: HabilitationPresetCode;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypes: readonly string[];
}

const O = HabilitationOperation;
const FILES = [O.COLLECTION, O.REFERENCING, O.CONSULTATION, O.USE];

/** Headings of careers: from civil status to the end of duties, but for discipline and accidents. */
const CAREER = /^(0[1345679]|08|1[0-5789]|2[1])/;
const TRAINING = /^15-/;
/** « Attestation de formation » in the nomenclature: what a certificate is filed as. */
const CERTIFICATES = /^15-01$/;
const NONE = /^$/;

const proposed: readonly (readonly [HabilitationPresetCode, readonly HabilitationOperation[], RegExp])[] = [
  [HabilitationPresetCode.CAREER_OFFICER, FILES, CAREER],
  [HabilitationPresetCode.TRAINING_OFFICER, FILES, TRAINING],
  [HabilitationPresetCode.FILE_READER, [O.CONSULTATION], CAREER],
  [HabilitationPresetCode.PEOPLE_ADMINISTRATOR, [O.MANAGE_PEOPLE], NONE],
  [HabilitationPresetCode.RIGHTS_ADMINISTRATOR, [O.MANAGE_HABILITATIONS], NONE],
  [HabilitationPresetCode.SIGN_IN_REFERENT, [O.CONFIRM_IDENTITY], NONE],
  [HabilitationPresetCode.DATA_PROTECTION_OFFICER, [O.PROTECT_DATA], NONE],
  [HabilitationPresetCode.CERTIFIER, [O.CERTIFY, O.COLLECTION], CERTIFICATES],
  [HabilitationPresetCode.SKILLS_OFFICER, [O.MANAGE_SKILLS], NONE],
];

/** Never a sensitive type, whatever the heading: those are named one by one. */
export const presets: readonly Preset[] = proposed.map(([code, operations, headings]) => ({
  code,
  operations,
  documentTypes: nomenclature()
    .filter((type) => type.enabled && !type.legacy && headings.test(type.code) && !isSensitive(type.code))
    .map((type) => type.code),
}));
