import { Pipe, type PipeTransform } from '@angular/core';
import { activeLanguage } from '../text/active-language';
import { formatDate, formatDateTime, formatTime, formatWeekday } from './format-date';

type DateValue = string | Date | null | undefined;

// Impure on purpose: the same date is written anew when the language changes. Reading the signal is what costs nothing.

/** `{{ piece.documentDate | jalonDate }}`: "3 mars 2026". Nothing for no date. */
@Pipe({ name: 'jalonDate', pure: false })
export class JalonDatePipe implements PipeTransform {
  private readonly language = activeLanguage();

  transform(value: DateValue): string {
    return value ? formatDate(value, this.language()) : '';
  }
}

/** `{{ now | jalonWeekday }}`: "Samedi 21 novembre". */
@Pipe({ name: 'jalonWeekday', pure: false })
export class JalonWeekdayPipe implements PipeTransform {
  private readonly language = activeLanguage();

  transform(value: DateValue): string {
    return value ? formatWeekday(value, this.language()) : '';
  }
}

/** `{{ savedAt | jalonTime }}`: "10 h 42". */
@Pipe({ name: 'jalonTime', pure: false })
export class JalonTimePipe implements PipeTransform {
  private readonly language = activeLanguage();

  transform(value: DateValue): string {
    return value ? formatTime(value, this.language()) : '';
  }
}

/** `{{ access.at | jalonDateTime }}`: "3 mars 2026 à 10 h 42". */
@Pipe({ name: 'jalonDateTime', pure: false })
export class JalonDateTimePipe implements PipeTransform {
  private readonly language = activeLanguage();

  transform(value: DateValue): string {
    return value ? formatDateTime(value, this.language()) : '';
  }
}
