import { bandOf } from '@jalon/skills/feature';
import type { NextReason } from './result.generated';

/** What a result is summed up from. */
export interface Outcome {
  readonly assessment: { readonly competence: { readonly name: string } | null };
  readonly competences: readonly { readonly level: number }[];
  /** Codes of the areas that stand out, the strongest first. */
  readonly strengths: readonly string[];
  readonly nextCompetence: { readonly name: string } | null;
  readonly nextReason: NextReason;
}

/** A text of the catalogue: its key under `assessment.result.headline`, and its values. */
export interface Headline {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** The one sentence a result opens with: what goes well, then what comes next. */
export function headlineOf(outcome: Outcome): Headline {
  const { assessment, competences } = outcome;
  const [only] = competences;
  if (assessment.competence && only) {
    return {
      key: 'one',
      values: { competence: assessment.competence.name, level: only.level, band: bandOf(only.level) },
    };
  }
  const next = outcome.nextCompetence?.name ?? '';
  const strengths = outcome.strengths.join(',');
  if (!strengths) return { key: next ? 'next' : 'level', values: { next } };
  return { key: next ? 'strengthsAndNext' : 'strengths', values: { strengths, next } };
}

/** The sentence in the language in force. `t` gives whole keys. */
export function headlineText(t: Translate, { key, values }: Headline, conjunction: Intl.ListFormat): string {
  const strengths = String(values['strengths'] ?? '')
    .split(',')
    .filter(Boolean)
    .map((code) => t(`assessment.result.strength.${code}`));
  return t(`assessment.result.headline.${key}`, {
    ...values,
    strengths: conjunction.format(strengths),
    band: values['band'] ? t(`skills.band.${values['band']}`) : '',
  });
}
