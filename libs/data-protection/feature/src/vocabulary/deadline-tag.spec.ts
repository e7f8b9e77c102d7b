import { renderPage } from '@jalon/shared/portal/testing';
import { provideDataProtectionTexts } from '../data-protection-texts';
import { DeadlineTag } from './deadline-tag';

const show = async (deadline: string, daysLeft: number) => {
  const request = { deadline, daysLeft, dueOn: '2026-07-15' };
  const { text } = await renderPage(DeadlineTag, {
    inputs: { request },
    providers: [provideDataProtectionTexts()],
  });
  return text();
};

/** Spaces that do not part a line are spaces all the same. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('DeadlineTag', () => {
  it.each([
    ['LATE', -1, 'En retard d’un jour'],
    ['LATE', -12, 'En retard de 12 jours'],
    ['SOON', 0, 'À rendre aujourd’hui'],
    ['SOON', 1, 'À rendre demain au plus tard'],
    ['SOON', 6, 'À rendre dans 6 jours au plus tard'],
    ['ON_TIME', 20, 'À rendre au plus tard le 15 juillet 2026'],
    ['CLOSED', -3, ''],
  ])('%s, %d days left, is said in words', async (deadline, daysLeft, words) => {
    expect(plain(await show(deadline, daysLeft))).toBe(words);
  });
});
