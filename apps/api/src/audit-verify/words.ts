import type { TraceFault, TraceReport } from '@jalon/audit/api';

const count = (value: number) => value.toLocaleString('fr-FR');
const plural = (value: number, one: string, many: string) => `${count(value)} ${value > 1 ? many : one}`;

/** What a fault is, in a sentence that names where it is. */
export function faultInWords(fault: TraceFault): string {
  switch (fault.kind) {
    case 'TAIL_CUT':
      return `Fin coupée : des têtes ont été publiées jusqu’au lot n° ${fault.published}, et la chaîne s’arrête au n° ${fault.last}.`;
    case 'ROWS_SWAPPED':
      return `Lignes échangées dans ${fault.table} : ${fault.ids.join(' et ')} (lot n° ${fault.number}).`;
    case 'ROW_CHANGED':
    case 'ROW_MISSING':
    case 'ROW_NEVER_QUEUED':
    case 'QUEUED_ROW_MISSING':
      return `${rowFaults[fault.kind]} dans ${fault.table} : ${fault.id}${fault.number ? ` (lot n° ${fault.number})` : ''}.`;
    default:
      return `Lot n° ${fault.number} : ${sealFaults[fault.kind]}.`;
  }
}

const rowFaults = {
  ROW_CHANGED: 'Ligne modifiée',
  ROW_MISSING: 'Ligne disparue',
  ROW_NEVER_QUEUED: 'Ligne ni scellée ni en attente de l’être, entrée par une autre porte,',
  QUEUED_ROW_MISSING: 'Ligne disparue avant d’être scellée',
} as const;

const sealFaults = {
  BATCH_MISSING: 'il manque à la chaîne',
  HEADER_CHANGED: 'son en-tête a été modifié',
  CHAIN_BROKEN: 'il ne suit pas le lot précédent',
  KEY_UNKNOWN: 'signé par une clé inconnue (donnez-la par --public-key, ou SEAL_KEY_PREVIOUS)',
  SIGNATURE_WRONG: 'sa signature est fausse',
  LIST_CHANGED: 'la liste de ses lignes (ordre, identifiants ou empreintes) a été modifiée',
  PURGED_EARLY: 'vidé alors que son mois doit encore être conservé',
  HEAD_DIFFERS: 'un autre lot de ce numéro a été publié',
} as const;

/** What was verified of an employer, and what is not protected yet. */
export function reportInWords(siret: string, report: TraceReport, now: Date, headsGiven: boolean): string[] {
  const { batches, rows, purgedBatches, unsealed, faults } = report;
  return [
    `Employeur ${siret} : ${plural(batches, 'lot', 'lots')}, ${plural(rows, 'ligne vérifiée', 'lignes vérifiées')}.`,
    ...(purgedBatches
      ? [`  Purgés à leur terme, en-têtes vérifiés : ${plural(purgedBatches, 'lot', 'lots')}.`]
      : []),
    `  ${headsInWords(report, headsGiven)}.`,
    `  En attente de scellement : ${plural(unsealed.count, 'ligne', 'lignes')}${ageOf(unsealed.oldest, now)}.`,
    ...faults.map((fault) => `  ✗ ${faultInWords(fault)}`),
    faults.length === 0 ? '  Aucune altération.' : `  ${plural(faults.length, 'altération', 'altérations')}.`,
  ];
}

/** Without a batch yet, an employer has no head: nothing is hidden by that when the heads are there. */
function headsInWords({ batches, purgedBatches, publishedHeads }: TraceReport, given: boolean): string {
  const compared = `Têtes publiées comparées : ${count(publishedHeads)}`;
  if (publishedHeads > 0) return compared;
  if (!given) return `${compared} (sans elles, une fin coupée ne se voit pas)`;
  return batches + purgedBatches === 0
    ? `${compared} (le fichier n’en a aucune de cet employeur, et rien n’est encore scellé)`
    : `${compared} (le fichier n’en a aucune de cet employeur : une fin coupée ne se voit pas)`;
}

function ageOf(oldest: Date | null, now: Date): string {
  if (!oldest) return '';
  const minutes = Math.max(0, Math.floor((now.getTime() - oldest.getTime()) / 60_000));
  return `, la plus ancienne depuis ${minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`}`;
}
