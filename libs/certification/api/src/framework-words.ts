import { Language } from '@jalon/shared/api';
import { referenceRows } from '@jalon/skills/api';
import { speak } from './speak';

/** The framework certificates attest. */
const FRAMEWORK = 'CRCN';
const rows = referenceRows();
const framework = rows.frameworks.find(({ code }) => code === FRAMEWORK);
const areas = new Map(
  rows.areas.filter(({ frameworkCode }) => frameworkCode === FRAMEWORK).map((area) => [area.code, area]),
);

/** An area of the framework, by its name. */
export function sayArea(language: Language, code: string): string {
  const area = areas.get(code);
  if (!area) throw new Error(`The framework has no area ${code}.`);
  return language === Language.EN ? area.nameEn : area.nameFr;
}

/** « Cadre de référence des compétences numériques (CRCN), 2019 ». */
export function sayFramework(language: Language): string {
  const name = language === Language.EN ? framework?.nameEn : framework?.nameFr;
  return `${name} (${FRAMEWORK}), ${framework?.version}`;
}

const bands = ['novice', 'independent', 'advanced', 'expert'] as const;

/** A level, its band and what it means; null is no level attested. */
export function sayLevel(language: Language, level: number | null): string {
  const band = level === null ? undefined : bands[Math.floor((level - 1) / 2)];
  return band ? speak(language, `level.${band}`) : speak(language, 'level.none');
}
