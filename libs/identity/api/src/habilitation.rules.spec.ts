import { coversAgent, coversUnit, habilitationFaults } from './habilitation.rules';
import { HabilitationOperation } from './vocabulary';

const terms = {
  label: 'Gestionnaire de carrière',
  operations: [HabilitationOperation.CONSULTATION],
  documentTypes: ['04.1-01', '05.2-03', '06-01'],
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  legalBasis: 'CGFP R137-12',
};

describe('a habilitation', () => {
  it.each([
    [{}, []],
    [{ documentTypes: [] }, []],
    [{ operations: [] }, ['operations']],
    // A heading is not a document type: what is covered is named code by code.
    [{ documentTypes: ['06'] }, ['documentTypes']],
    [{ documentTypes: ['%'] }, ['documentTypes']],
    [{ validUntil: '2025-12-31' }, ['validUntil']],
    [{ validUntil: '2026-01-01' }, []],
    [{ validUntil: '' }, ['validUntil']],
    [{ label: '', legalBasis: ' ' }, ['label', 'legalBasis']],
  ])('with %j is at fault in %j', (changes, expected) => {
    expect(habilitationFaults({ ...terms, ...changes }).map(({ field }) => field)).toEqual(expected);
  });

  it('on everyone covers any unit, and who belongs to none', () => {
    const everyone = { orgUnitIds: null };
    expect(coversUnit(everyone, 'ports') && coversUnit(everyone, null)).toBe(true);
    expect(coversAgent(everyone, { orgUnitIds: [] })).toBe(true);
  });

  it('on a unit covers those of its tree, and nobody else', () => {
    const lycees = { orgUnitIds: ['lycees', 'travaux'] };
    expect(coversUnit(lycees, 'travaux')).toBe(true);
    expect(coversUnit(lycees, 'ports') || coversUnit(lycees, null)).toBe(false);
    expect(coversAgent(lycees, { orgUnitIds: ['ports', 'travaux'] })).toBe(true);
    expect(coversAgent(lycees, { orgUnitIds: [] }) || coversAgent(lycees, { orgUnitIds: ['ports'] })).toBe(
      false,
    );
  });

  it('on a list covers those it names, whatever their unit, and nobody else', () => {
    const list = { orgUnitIds: [], agentIds: ['camille'] };
    expect(coversAgent(list, { agentId: 'camille', orgUnitIds: [] })).toBe(true);
    expect(coversAgent(list, { agentId: 'paul', orgUnitIds: ['ports'] })).toBe(false);
    expect(coversAgent(list, { orgUnitIds: ['ports'] })).toBe(false);
    expect(coversUnit(list, 'ports') || coversUnit(list, null)).toBe(false);
  });
});
