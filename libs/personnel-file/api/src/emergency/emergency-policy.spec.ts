import type { Actor } from '@jalon/shared/api';
import { PieceSensitivity } from '../document-type.entity';
import { authorizeInEmergency } from './emergency-policy';

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

  it.each(Object.values(PieceSensitivity))(
    'opens a piece %s if it is standard, and then only',
    (sensitivity) => {
      const expected = sensitivity === PieceSensitivity.STANDARD ? ground : null;
      expect(readPiece(operator, { access, at: at('09:30'), sensitivity })).toEqual(expected);
    },
  );
});
