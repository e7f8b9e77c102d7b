import type { SecondRole } from '@jalon/identity/api';
import { roleState } from './role.rules';

const offered = { valid_from: '2026-06-15', valid_until: '2026-12-31' } as SecondRole;
const at = '2026-06-10T08:00:00Z';

describe('where a second role stands', () => {
  it.each<[state: string, changes: Partial<SecondRole>, today: string]>([
    ['OFFERED', {}, '2026-06-10'],
    ['EXPIRED', {}, '2027-01-01'],
    ['TO_COME', { accepted_at: at }, '2026-06-14'],
    ['IN_FORCE', { accepted_at: at }, '2026-06-15'],
    ['IN_FORCE', { accepted_at: at }, '2026-12-31'],
    ['EXPIRED', { accepted_at: at }, '2027-01-01'],
    ['REFUSED', { refused_at: at }, '2026-06-15'],
    ['ENDED', { accepted_at: at, ended_at: at }, '2026-06-15'],
  ])('%s: %j on %s', (state, changes, today) => {
    expect(roleState({ ...offered, ...changes }, today)).toBe(state);
  });
});
