import { mailboxScenario } from '../../testing/scenarios';
import { initialMailbox, messagesIn, moveMessage, note, restoredMailbox } from './mailbox-state';

const inbox = { folder: 'f1' };
const initial = initialMailbox(mailboxScenario);

describe('the state of a mailbox', () => {
  it('shows the latest message first', () => {
    expect(messagesIn(mailboxScenario, initial, inbox).map(({ id }) => id)).toEqual(['m3', 'm2', 'm1']);
  });

  it('takes a message reported out of its folder, and puts it back', () => {
    const reported = moveMessage(initial, 'm2', { is: 'REPORTED' });
    expect(reported.messages[1]).toEqual({ id: 'm2', folder: 'f1', is: 'REPORTED' });
    expect(messagesIn(mailboxScenario, reported, { is: 'REPORTED' })).toHaveLength(1);
    expect(messagesIn(mailboxScenario, reported, inbox)).toHaveLength(2);
    expect(moveMessage(reported, 'm2', inbox)).toEqual(initial);
  });

  it('notes once what was opened, and never forgets it', () => {
    const followed = note(note(initial, 'followedLinks', 'l1'), 'followedLinks', 'l1');
    expect(followed.followedLinks).toEqual(['l1']);
    expect(moveMessage(followed, 'm2', { is: 'DELETED' }).followedLinks).toEqual(['l1']);
  });

  it('comes back as it was left', () => {
    const state = note(moveMessage(initial, 'm3', { folder: 'f2' }), 'read', 'm3');
    expect(restoredMailbox(mailboxScenario, JSON.stringify(state))).toEqual(state);
  });

  it('starts anew rather than mix two scenarios', () => {
    const other = JSON.stringify({ ...initial, messages: initial.messages.slice(1) });
    expect(restoredMailbox(mailboxScenario, other)).toEqual(initial);
    expect(restoredMailbox(mailboxScenario, null)).toEqual(initial);
  });
});
