import type { NextStepQuery } from './next-step.generated';
import { proposalOf } from './next-step.rules';

const nothing: NextStepQuery = {
  myNextAction: null,
  myAssessments: [],
  myInvitations: [],
  myCertification: { application: null },
};
const newPiece = {
  code: 'READ_PIECE',
  pieceId: 'p43',
  pieceNumber: 43,
  pieceTitle: 'Arrêté',
  reason: 'Une pièce est arrivée.',
} as const;
const paused = { id: 'a1', kind: 'PRACTICE', state: 'PAUSED', answered: 29, remainingAtMost: 3 } as const;
const toDecide = {
  totalCount: 2,
  edges: [{ node: { id: 'c1', applicantName: 'Ibrahima N’Diaye' } }],
};
const refused = {
  id: 'c2',
  state: 'REFUSED',
  decision: { appealUntil: '2999-01-31', appeal: null },
} as const;
const withoutTargets = { id: 'p', title: 'Assistante', targets: [] };
const withTargets = { ...withoutTargets, targets: [{ level: 3 }] };

describe('What “Mon espace” proposes first', () => {
  it.each<[string, Partial<NextStepQuery>, string, string]>([
    [
      'an assessment left open',
      { myAssessments: [paused] },
      'RESUME_ASSESSMENT',
      '/mes-competences/evaluation/a1',
    ],
    [
      'a certification left open',
      { myAssessments: [{ ...paused, kind: 'CERTIFICATION' }] },
      'RESUME_CERTIFICATION',
      '/mes-competences/evaluation/a1',
    ],
    [
      'a refusal that may be contested',
      { myCertification: { application: refused } },
      'READ_REFUSAL',
      '/mes-certificats',
    ],
    [
      'somebody who waits for a decision',
      { certificationApplications: toDecide },
      'DECIDE_CERTIFICATION',
      '/rh/certifications/c1',
    ],
    [
      'a post without expectations',
      { targetPositions: [withTargets, withoutTargets] },
      'SET_TARGETS',
      '/mon-equipe/attendus',
    ],
    ['a new piece', { myNextAction: newPiece }, 'READ_PIECE', '/mon-dossier/pieces/p43'],
    [
      'an invitation',
      { myInvitations: [{ id: 'i', invitedByName: 'Maëlle Riou' }] },
      'INVITATION',
      '/mes-competences',
    ],
    [
      'a reading not seen',
      { myNextAction: { ...newPiece, code: 'CHECK_ACCESSES' } },
      'CHECK_ACCESSES',
      '/qui-a-ouvert-mon-dossier',
    ],
    ['nothing new', { myNextAction: { ...newPiece, code: 'OPEN_FILE' } }, 'OPEN_FILE', '/mon-dossier'],
    ['no file yet', {}, 'none', '/aide'],
  ])('%s', (_case, waiting, key, link) => {
    expect(proposalOf({ ...nothing, ...waiting })).toMatchObject({ key, link });
  });

  it('resumes an assessment at once, without asking again', () => {
    expect(proposalOf({ ...nothing, myAssessments: [paused] }).queryParams).toEqual({ reprendre: '1' });
    expect(proposalOf({ ...nothing, myNextAction: newPiece }).queryParams).toBeUndefined();
  });

  it('keeps the order when everything waits at once', () => {
    const everything = {
      ...nothing,
      myNextAction: newPiece,
      myInvitations: [{ id: 'i', invitedByName: 'Maëlle Riou' }],
      targetPositions: [withoutTargets],
      certificationApplications: toDecide,
      myAssessments: [paused],
    };
    const goneOneByOne: Partial<NextStepQuery>[] = [
      {},
      { myAssessments: [] },
      { certificationApplications: { totalCount: 0, edges: [] } },
      { targetPositions: [] },
      { myNextAction: null },
    ];
    let waiting: NextStepQuery = everything;
    const keys = goneOneByOne.map((gone) => {
      waiting = { ...waiting, ...gone };
      return proposalOf(waiting).key;
    });
    expect(keys).toEqual([
      'RESUME_ASSESSMENT',
      'DECIDE_CERTIFICATION',
      'SET_TARGETS',
      'READ_PIECE',
      'INVITATION',
    ]);
  });

  it('no longer insists on a refusal once contested, or past its delay', () => {
    for (const decision of [
      { appealUntil: '2999-01-31', appeal: { madeAt: '2026-06-01T10:00:00Z' } },
      { appealUntil: '2020-01-31', appeal: null },
    ]) {
      const application = { ...refused, decision };
      expect(proposalOf({ ...nothing, myCertification: { application } }).key).toBe('none');
    }
  });

  it('does not propose a finished assessment, nor a post whose expectations are set', () => {
    const finished = { ...paused, state: 'FINISHED' } as const;
    expect(proposalOf({ ...nothing, myAssessments: [finished], targetPositions: [withTargets] }).key).toBe(
      'none',
    );
  });
});
