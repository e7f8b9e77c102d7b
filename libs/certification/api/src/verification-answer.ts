import { Language } from '@jalon/shared/api';
import { sayArea } from './framework-words';
import { speak } from './speak';
import { checkInWords } from './verification.rules';
import type { Verification } from './verification.types';

/** French unless English is asked for. */
export function languageOf(asked: string | undefined): Language {
  return asked?.toUpperCase() === Language.EN ? Language.EN : Language.FR;
}

/** A verification as the query would answer it, for the route. */
export function verificationAnswer(
  { certificate, checks, ...rest }: Verification,
  language: Language,
): object {
  return {
    ...rest,
    checks: checks.map((check) => ({
      code: check.code,
      passed: check.passed,
      detail: checkInWords(language, check),
    })),
    certificate: certificate && {
      ...certificate,
      title: speak(language, 'certificate.title'),
      areas: certificate.areas.map((area) => ({ ...area, areaName: sayArea(language, area.areaCode) })),
    },
  };
}
