import { recordAuditEvent } from '@jalon/audit/api';
import { habilitationsInForce } from '@jalon/identity/api';
import {
  daysAfter,
  type FigurePeriod,
  type Language,
  type RequestContext,
  type StaffFigure,
  yearsAfter,
} from '@jalon/shared/api';
import { authorize } from '../policy';
import type { StaffFigures, StaffFigureView } from './figure.types';
import { shownCounts, shownPartition } from './suppression.rules';

/** What the given domains count, as far as it may be shown to staff representatives. */
export async function readFigures(
  ctx: RequestContext,
  figures: readonly StaffFigure[],
  language: Language,
): Promise<StaffFigures> {
  authorize(ctx, 'readFigures', { habilitations: await habilitationsInForce(ctx) });
  const period = lastTwelveMonths(ctx.today());
  const views: StaffFigureView[] = [];
  for (const figure of figures) views.push(await toView(ctx, figure, period, language));
  return { ...period, figures: views };
}

/** The same, to be taken away: it is an act, told in the trace. */
export async function exportFigures(
  ctx: RequestContext,
  figures: readonly StaffFigure[],
  language: Language,
): Promise<StaffFigures> {
  const read = await readFigures(ctx, figures, language);
  await recordAuditEvent(ctx, 'decisions.exportFigures', {
    objectType: 'employer',
    objectId: ctx.employerId,
  });
  return read;
}

/** Up to the end of last month. */
export function lastTwelveMonths(today: string): FigurePeriod {
  const firstOfMonth = `${today.slice(0, 8)}01`;
  return { from: yearsAfter(firstOfMonth, -1), until: daysAfter(firstOfMonth, -1) };
}

async function toView(
  ctx: RequestContext,
  figure: StaffFigure,
  period: FigurePeriod,
  language: Language,
): Promise<StaffFigureView> {
  const { code, isPartition } = figure;
  const { title, meaning, parts } = figure.texts[language];
  const counts = await figure.count(ctx, period);
  const known = Object.fromEntries(Object.keys(parts).map((part) => [part, counts[part] ?? 0]));
  const shown = isPartition ? shownPartition(known) : shownCounts(known);
  return {
    code,
    title,
    meaning,
    isPartition,
    total: shown.total,
    parts: Object.entries(parts).map(([part, label]) => ({
      code: part,
      label,
      count: shown.parts[part] ?? null,
    })),
  };
}
