import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Language } from '@jalon/shared/api';
import { activitySheet, processingActivities } from './activities';
import en from './activities.en.json';
import fr from './activities.fr.json';

/** The domains of the product, and the activities that tell what each does with data about people. */
const activitiesOfDomains: Readonly<Record<string, readonly string[]>> = {
  access: ['sign-in'],
  algorithms: [],
  assessment: ['assessment'],
  audit: ['trace'],
  certification: ['certification', 'verification'],
  'data-protection': ['rights-requests'],
  decisions: ['decisions'],
  documents: ['documents'],
  identity: ['people', 'sign-in', 'habilitations'],
  imports: ['imports'],
  integrations: ['integrations'],
  jobs: ['documents'],
  'my-space': [],
  notifications: ['notices'],
  'personnel-file': ['personnel-file'],
  platform: ['operation'],
  reorganisation: ['people'],
  rights: ['habilitations'],
  'set-up': ['people'],
  shared: [],
  skills: ['skills'],
  'team-map': ['team-map'],
  worklist: ['worklist'],
};

describe('the register of processing', () => {
  it('speaks of every domain of the product', () => {
    const domains = readdirSync(join(__dirname, '../../../..')).toSorted();
    expect(Object.keys(activitiesOfDomains)).toEqual(domains);
    expect(new Set(Object.values(activitiesOfDomains).flat())).toEqual(new Set(processingActivities));
  });

  it('says the same activities and the same points in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(fr));
    for (const code of processingActivities) {
      expect(Object.keys(activitySheet(Language.EN, code))).toEqual(
        Object.keys(activitySheet(Language.FR, code)),
      );
    }
  });

  it.each(processingActivities)('leaves nothing unsaid of %s', (code) => {
    for (const language of [Language.FR, Language.EN]) {
      const points = Object.values(activitySheet(language, code));
      expect(points).toHaveLength(10);
      expect(
        points.filter(
          (point) => point.trim() === '' || (/[ ][;:!?»]|\w'/.test(point) && language === Language.FR),
        ),
      ).toEqual([]);
    }
  });
});
