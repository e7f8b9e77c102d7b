import { Pipe, type PipeTransform } from '@angular/core';
import { formatDate } from '@jalon/shared/ui';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A value of a history in words: a date as people read it, what is a word of the domain by its word. */
@Pipe({ name: 'toldValue' })
export class ToldValuePipe implements PipeTransform {
  /** @param t the translation of the page, for the words of the domain */
  transform(
    value: string | null | undefined,
    field: string,
    language: string,
    t: (key: string) => string,
  ): string {
    if (!value) return t('conflict.empty');
    if (field === 'status') return t(`employmentStatus.${value}`);
    if (field === 'category') return t(`category.${value}`);
    return CALENDAR_DATE.test(value) ? formatDate(value, language === 'en' ? 'en' : 'fr') : value;
  }
}
