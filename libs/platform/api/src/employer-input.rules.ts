import { contactFaults, employerFaults, type SetContactInput, civilStatusFaults } from '@jalon/identity/api';
import { refused, textErrors, type UserError } from '@jalon/shared/api';

/** What opening an employer asks for, by form as from the terminal. */
export interface NewEmployer {
  readonly siret: string;
  readonly name: string;
  readonly shortName: string;
  readonly signInProvider: string | null;
  readonly administratorGivenNames: string;
  readonly administratorName: string;
  readonly administratorEmail: string | null;
}

/** The number of the first administrator until the employer's own numbers are known. */
export const FIRST_MATRICULE = 'ADM-1';

/** Everything wrong with it, each at its field. */
export function newEmployerErrors(
  input: NewEmployer,
  providers: readonly string[],
  today: string,
): UserError[] {
  const siretIsWrong = employerFaults(input).some(({ field }) => field === 'siret');
  return [
    ...(siretIsWrong ? [refused('SIRET_INVALID', 'siret', 'Write the 14 digits of a SIRET.')] : []),
    ...nameErrors(input),
    ...textErrors('administratorGivenNames', input.administratorGivenNames, 100),
    ...textErrors('administratorName', input.administratorName, 100),
    ...emailErrors(input, today),
    ...providerErrors(input.signInProvider, providers),
  ];
}

export function nameErrors({ name, shortName }: Pick<NewEmployer, 'name' | 'shortName'>): UserError[] {
  return [...textErrors('name', name, 200), ...textErrors('shortName', shortName, 60)];
}

/** Only a provider that the server is configured with opens anything. */
export function providerErrors(key: string | null, providers: readonly string[]): UserError[] {
  return key === null || providers.includes(key)
    ? []
    : [refused('PROVIDER_UNKNOWN', 'signInProvider', 'Choose a configured provider, or none.')];
}

export function contactErrors(input: SetContactInput): UserError[] {
  return contactFaults(input).map(({ field, cure }) =>
    refused(codeOf(input[field as keyof SetContactInput]), field, cure),
  );
}

const codeOf = (value: string | null | undefined) => (value?.trim() ? 'NOT_VALID' : 'REQUIRED');

function emailErrors({ administratorEmail }: NewEmployer, today: string): UserError[] {
  const names = { matricule: FIRST_MATRICULE, birthName: 'x', usualName: 'x', givenNames: 'x' };
  const faults = civilStatusFaults({ ...names, professionalEmail: administratorEmail }, today);
  return faults.length === 0
    ? []
    : [refused('EMAIL_INVALID', 'administratorEmail', 'Write an address such as prenom.nom@employeur.fr.')];
}
