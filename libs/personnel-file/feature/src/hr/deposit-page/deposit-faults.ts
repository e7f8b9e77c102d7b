import type { DepositItem, Description } from './deposit-item';

/** A field of a file's description that is to be mended. */
export type FaultyField = keyof Description | 'uploadId';
type Faults = Readonly<Partial<Record<FaultyField, string>>>;

/** What a description lacks, by field; the same codes as the server's. @param today `YYYY-MM-DD` */
export function faultsOf(
  { documentType, title, documentDate, signedOn, notifiedOn }: Description,
  today: string,
): Faults {
  const faults: Partial<Record<FaultyField, string>> = {};
  if (!documentType) faults.documentType = 'TYPE_MISSING';
  if (!title.trim()) faults.title = 'TITLE_MISSING';
  if (!documentDate) faults.documentDate = 'DATE_MISSING';
  for (const [field, date] of Object.entries({ documentDate, signedOn, notifiedOn })) {
    if (date > today) faults[field as FaultyField] = 'DATE_IN_FUTURE';
  }
  return faults;
}

/** Puts each objection of the server beside the file and the field it is about. */
export function placeObjections(
  items: readonly DepositItem[],
  objections: readonly { readonly code: string; readonly path: readonly string[] }[],
): void {
  items.forEach((item, place) => {
    const own = objections.filter(({ path }) => path[2] === String(place));
    item.faults.set(Object.fromEntries(own.map(({ code, path }) => [path[3], code])));
  });
}

/** The identifier of a field in the page, for labels and for the list of what is to be mended. */
export const fieldId = (item: DepositItem, field: FaultyField): string => `${item.key}-${field}`;
