/** The address that dials a number written for people: `tel:` wants digits only. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
