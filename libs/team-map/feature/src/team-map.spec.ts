import { competence, sampleMap } from './testing/sample-map';
import { cellAt, suggestionOf } from './team-map';

describe('suggestionOf', () => {
  const waiting = { __typename: 'TargetPositionRef', id: 'p9', title: 'Technicienne' };

  it('first sets what is expected on a post that expects nothing', () => {
    const map = { ...sampleMap, positionsWithoutTargets: [waiting, { ...waiting, id: 'p10' }] };
    expect(suggestionOf(map)).toEqual({
      kind: 'targets',
      positionId: 'p9',
      title: 'Technicienne',
      others: 1,
    });
  });

  it('then invites, while nobody shares', () => {
    expect(suggestionOf({ ...sampleMap, sharingCount: 0 })).toEqual({ kind: 'invite' });
    expect(suggestionOf({ ...sampleMap, sharingCount: 0, invitable: [] })).toEqual({ kind: 'none' });
  });

  it('then shows the competence that rests on one person', () => {
    expect(suggestionOf(sampleMap)).toMatchObject({
      kind: 'soleHolder',
      competence: { competence: { id: 'c' } },
    });
  });

  it('then where training would help most people', () => {
    const competences = [competence('a', 'A', { toTrain: 1 }), competence('b', 'B', { toTrain: 4 })];
    expect(suggestionOf({ ...sampleMap, competences })).toMatchObject({
      kind: 'toTrain',
      competence: { competence: { id: 'b' } },
    });
  });

  it('suggests nothing when all is well', () => {
    const competences = [competence('a', 'A', { toTrain: 0 })];
    expect(suggestionOf({ ...sampleMap, competences })).toEqual({ kind: 'none' });
  });
});

describe('cellAt', () => {
  it('is blank for a competence the map says nothing of', () => {
    const [alix] = sampleMap.people;
    expect(alix && cellAt(alix, 'unknown')).toEqual({ state: 'NOT_REQUIRED' });
  });
});
