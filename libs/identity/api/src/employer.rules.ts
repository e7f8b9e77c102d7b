import { type Fault, textFaults } from './input.rules';

/** La Poste's own establishments are numbered otherwise: their digits add up to a multiple of five. */
const LA_POSTE = '356000000';

/** Whether a SIRET has 14 digits and its key is right (Luhn; INSEE). */
export function isSiret(siret: string): boolean {
  if (!/^\d{14}$/.test(siret)) return false;
  if (hasLuhnKey(siret)) return true;
  return siret.startsWith(LA_POSTE) && sum(digitsOf(siret)) % 5 === 0;
}

/** Whether the last digit is the key of the others: every second digit from the right counts double. */
function hasLuhnKey(number: string): boolean {
  const weighted = digitsOf(number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : doubled(digit)));
  return sum(weighted) % 10 === 0;
}

const digitsOf = (text: string) => [...text].map(Number);
const doubled = (digit: number) => (digit > 4 ? digit * 2 - 9 : digit * 2);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export interface EmployerNames {
  readonly siret: string;
  readonly name: string;
  readonly shortName: string;
}

export function employerFaults({ siret, name, shortName }: EmployerNames): Fault[] {
  return [
    ...(isSiret(siret)
      ? []
      : [{ field: 'siret', cure: 'must be the 14 digits of a SIRET, with a right key.' }]),
    ...textFaults('name', name),
    ...textFaults('shortName', shortName, 60),
  ];
}

/** Address of an employer's logo, which changes with it; null when it has none. */
export function logoPath({
  id,
  logoVersion,
}: {
  readonly id: string;
  readonly logoVersion: number;
}): string | null {
  return logoVersion > 0 ? `/files/employers/${id}/logo?v=${logoVersion}` : null;
}
