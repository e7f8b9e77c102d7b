import type { Actor } from '@jalon/shared/api';
import { PieceSensitivity } from '../document-type.entity';
import documentTypes from '../reference/document-types.json';
import { authorizeInEmergency } from './emergency-policy';
import { type EmergencyType, HIDDEN_IN_EMERGENCY, isShownInEmergency } from './emergency-reading.rules';

const at = (time: string) => new Date(`2026-06-15T${time}:00.000Z`);
const operator: Actor = {
  personId: 'ines',
  employerId: 'region',
  agentId: 'nobody',
  sessionId: 'session',
  signedInAt: at('08:55'),
  assurance: null,
  breakGlassId: 'access',
};
const access = {
  id: 'access',
  operatorPersonId: 'ines',
  openedAt: at('09:00'),
  expiresAt: at('10:00'),
  endedAt: null,
};
const { readFile, readPiece } = authorizeInEmergency.rules;
const ground = { kind: 'BREAK_GLASS' };

describe('an emergency access', () => {
  it.each([
    ['within its hour', { access, at: at('09:59') }, ground],
    ['at its last instant, no longer', { access, at: at('10:00') }, null],
    ['before it was opened', { access, at: at('08:59') }, null],
    ['once it was ended', { access: { ...access, endedAt: at('09:30') }, at: at('09:30') }, null],
    ['of another operator', { access: { ...access, operatorPersonId: 'paul' }, at: at('09:30') }, null],
    ['other than the one acted under', { access: { ...access, id: 'another' }, at: at('09:30') }, null],
  ])('opens a file %s', (_, file, expected) => {
    expect(readFile(operator, file)).toEqual(expected);
  });

  it('is worth nothing to whoever acts under none', () => {
    expect(readFile({ ...operator, breakGlassId: undefined }, { access, at: at('09:30') })).toBeNull();
  });

  const answerFor = (type: EmergencyType) => readPiece(operator, { access, at: at('09:30'), type });

  it.each(Object.values(PieceSensitivity))(
    'opens a piece %s if it is standard, and then only',
    (sensitivity) => {
      const expected = sensitivity === PieceSensitivity.STANDARD ? ground : null;
      expect(answerFor({ code: '04.1-08', headingCode: '04.1', sensitivity })).toEqual(expected);
    },
  );

  it.each([
    ['a leave or an absence', '11-31', '11'],
    ['a parental leave', '05.4-02', '05.4'],
    ['the family', '02-01', '02'],
    ['the grounds of a priority', '14-02', '14'],
  ])('never opens a piece about %s, though it be standard', (_, code, headingCode) => {
    expect(answerFor({ code, headingCode, sensitivity: PieceSensitivity.STANDARD })).toBeNull();
  });

  it('hides headings and types that the nomenclature has', () => {
    const known = new Set(documentTypes.flatMap(({ code, headingCode }) => [code, headingCode]));
    expect(HIDDEN_IN_EMERGENCY.filter((code) => !known.has(code))).toEqual([]);
  });

  it('shows no type whose label speaks of family, leave or absence', () => {
    const told = documentTypes.filter(({ label, headingLabel }) =>
      /cong[ée]|absence|famil|enfant|parental|conjoint|mariage/i.test(`${headingLabel} ${label}`),
    );
    expect(told.length).toBeGreaterThan(20);
    const shown = told.filter((type) => isShownInEmergency(type as EmergencyType));
    expect(shown.map(({ code }) => code)).toEqual([]);
  });
});
