import { nextChangeAfter, phaseAt, type SessionLife } from './session-life';

const minute = 60_000;
const life: SessionLife = { idleEnd: 30 * minute, absoluteEnd: 480 * minute };

describe('phaseAt', () => {
  it.each([
    [0, 'calm'],
    [28 * minute - 1, 'calm'],
    [28 * minute, 'idle-soon'],
    [30 * minute - 1, 'idle-soon'],
    [30 * minute, 'over'],
  ])('at %d ms is %s', (now, phase) => {
    expect(phaseAt(life, now)).toBe(phase);
  });

  it('warns later on a shared computer, where so little time is left', () => {
    const shared = { idleEnd: 5 * minute, absoluteEnd: 120 * minute, isShared: true };
    expect(phaseAt(shared, 4 * minute - 1)).toBe('calm');
    expect(phaseAt(shared, 4 * minute)).toBe('idle-soon');
    expect(nextChangeAfter(shared, 0)).toBe(4 * minute);
  });

  it('speaks of the end that nothing puts off rather than of the other', () => {
    const late = { idleEnd: 480 * minute, absoluteEnd: 480 * minute };
    expect(phaseAt(late, 475 * minute - 1)).toBe('calm');
    expect(phaseAt(late, 475 * minute)).toBe('absolute-soon');
    expect(phaseAt(late, 480 * minute)).toBe('over');
  });

  it.each([
    life,
    { idleEnd: 30 * minute, absoluteEnd: 30 * minute },
    { idleEnd: 30 * minute, absoluteEnd: 20 * minute },
  ])('changes only at the moments nextChangeAfter gives (%p)', (lived) => {
    for (let now = 0; now < 30 * minute; now += 1000) {
      const next = nextChangeAfter(lived, now) ?? Infinity;
      if (now + 1000 < next) {
        expect(phaseAt(lived, now + 1000)).toBe(phaseAt(lived, now));
      }
    }
  });
});

describe('nextChangeAfter', () => {
  it('gives each moment once, then nothing', () => {
    expect(nextChangeAfter(life, 0)).toBe(28 * minute);
    expect(nextChangeAfter(life, 28 * minute)).toBe(30 * minute);
    expect(nextChangeAfter(life, 480 * minute)).toBeUndefined();
  });
});
