import { type DecisionDraft, emptyDraft, faultsOf, fields, inputOf } from './decision-draft';

const today = '2026-11-22';
const refusal: DecisionDraft = {
  outcome: 'REFUSE',
  reasons: ' Pas encore. ',
  validity: '36',
  offerTitle: 'Sécurité',
  offerOwner: 'Mathurin Le Dantec',
  offerDueOn: '2027-02-01',
};
const codes = (draft: DecisionDraft) => faultsOf(draft, today).map(({ code }) => code);

describe('faultsOf', () => {
  it('asks for a decision first', () => {
    expect(faultsOf(emptyDraft, today)).toEqual([{ fieldId: fields.outcome, code: 'OUTCOME_REQUIRED' }]);
  });

  it('asks nothing more of a favourable decision', () => {
    expect(codes({ ...emptyDraft, outcome: 'ISSUE' })).toEqual([]);
  });

  it('asks a refusal for its reasons, and for a training offer with somebody and a date', () => {
    expect(codes({ ...emptyDraft, outcome: 'REFUSE', reasons: '  ' })).toEqual([
      'REASONS_REQUIRED',
      'OFFER_TITLE_REQUIRED',
      'OFFER_OWNER_REQUIRED',
      'OFFER_DATE_REQUIRED',
    ]);
    expect(codes(refusal)).toEqual([]);
  });

  it('refuses a training due today or before', () => {
    expect(codes({ ...refusal, offerDueOn: today })).toEqual(['DATE_PAST']);
  });
});

describe('inputOf', () => {
  it('sends no training offer with a favourable decision, even when one was filled in before', () => {
    expect(inputOf('1', { ...refusal, outcome: 'ISSUE', reasons: ' ' })).toEqual({
      applicationId: '1',
      outcome: 'ISSUE',
      reasons: null,
      validityMonths: 36,
      trainingOffer: null,
    });
  });

  it('sends what was written, without the spaces around it', () => {
    expect(inputOf('1', refusal)).toEqual({
      applicationId: '1',
      outcome: 'REFUSE',
      reasons: 'Pas encore.',
      trainingOffer: { title: 'Sécurité', ownerName: 'Mathurin Le Dantec', dueOn: '2027-02-01' },
    });
  });
});
