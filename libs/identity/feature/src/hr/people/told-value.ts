import { inject, Pipe, type PipeTransform } from '@angular/core';
import { formatDate } from '@jalon/shared/ui';
import { TranslocoService } from '@jsverse/transloco';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The fields whose values are words of the domain, by where the catalogue has these words. */
const WORDS: Readonly<Record<string, string>> = {
  status: 'identity.employmentStatus.',
  category: 'identity.category.',
};

/** A value of a history in words: a date as people read it, what is a word of the domain by its word. */
@Pipe({ name: 'toldValue' })
export class ToldValuePipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);

  transform(value: string | null | undefined, field: string, language: string): string {
    if (!value) return this.transloco.translate('identity.conflict.empty', {}, language);
    const words = WORDS[field];
    if (words) return this.transloco.translate(words + value, {}, language);
    return CALENDAR_DATE.test(value) ? formatDate(value, language === 'en' ? 'en' : 'fr') : value;
  }
}
