import { Pipe, type PipeTransform } from '@angular/core';
import { activeLanguage, type Language } from '@jalon/shared/ui';

const units: Record<Language, readonly [kilo: string, mega: string]> = {
  fr: ['ko', 'Mo'],
  en: ['kB', 'MB'],
};

/** Size of a file as people say it: "84 ko", "1,2 Mo". */
export function formatSize(bytes: number, language: Language): string {
  const [kilo, mega] = units[language];
  const isLarge = bytes >= 999_500;
  const value = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  const figure = value.toLocaleString(language, { maximumFractionDigits: isLarge ? 1 : 0 });
  return `${figure}\u00a0${isLarge ? mega : kilo}`;
}

/** `{{ piece.byteSize | jalonSize }}`. Impure, to follow the language; it only formats a number. */
@Pipe({ name: 'jalonSize', pure: false })
export class JalonSizePipe implements PipeTransform {
  private readonly language = activeLanguage();

  transform(bytes: number): string {
    return formatSize(bytes, this.language());
  }
}
