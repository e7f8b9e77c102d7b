import type { Interaction } from '../question/question';
import { explorerScenario, mailboxScenario } from '../testing/scenarios';
import { explorerAsJson, initialExplorer, moveEntry } from './file-explorer/explorer-state';
import { initialMailbox, moveMessage, note } from './mailbox/mailbox-state';
import { answerToSend, obstacleTo } from './answer-value';

const labelled = (...ids: string[]) => ids.map((id) => ({ id, text: id }));
const choice: Interaction = { type: 'CHOICE', options: labelled('a', 'b') };
const multiple: Interaction = { type: 'MULTIPLE_CHOICE', choose: 2, options: labelled('a', 'b', 'c') };
const matching: Interaction = { type: 'MATCHING', left: labelled('1', '2'), right: labelled('a', 'b') };
const ordering: Interaction = { type: 'ORDERING', steps: labelled('1', '2', '3') };

describe('an answer', () => {
  it('needs exactly as many choices as the question asks', () => {
    expect(obstacleTo(choice, null)).toBe('chooseOne');
    expect(obstacleTo(choice, { choices: ['a'] })).toBeNull();
    expect(obstacleTo(multiple, { choices: ['a'] })).toBe('chooseMany');
    expect(obstacleTo(multiple, { choices: ['a', 'b', 'c'] })).toBe('chooseMany');
    expect(obstacleTo(multiple, { choices: ['a', 'c'] })).toBeNull();
  });

  it('matches everything', () => {
    expect(obstacleTo(matching, { pairs: [{ left: '1', right: 'a' }] })).toBe('matchAll');
    const pairs = [
      { left: '1', right: 'a' },
      { left: '2', right: 'a' },
    ];
    expect(obstacleTo(matching, { pairs })).toBeNull();
  });

  it('may be a number in any writing: only the server knows the words it accepts', () => {
    expect(obstacleTo({ type: 'NUMBER' }, { text: '12,5' })).toBeNull();
    expect(obstacleTo({ type: 'NUMBER' }, { text: 'douze' })).toBeNull();
    expect(obstacleTo({ type: 'NUMBER' }, { text: ' ' })).toBe('writeNumber');
  });

  it('is more than spaces', () => {
    expect(obstacleTo({ type: 'SHORT_TEXT' }, { text: '  ' })).toBe('writeText');
    expect(answerToSend({ type: 'SHORT_TEXT' }, { text: ' pdf ' })).toEqual({ text: 'pdf' });
  });

  it('of a practical task begins with an act', () => {
    const mailbox: Interaction = { type: 'MAILBOX', scenario: JSON.stringify(mailboxScenario) };
    const initial = initialMailbox(mailboxScenario);
    const answer = (state: object) => obstacleTo(mailbox, { state: JSON.stringify(state) });
    expect(obstacleTo(mailbox, null)).toBe('actFirst');
    expect(answer(note(initial, 'read', 'm1'))).toBe('actFirst');
    expect(answer(moveMessage(initial, 'm1', { is: 'DELETED' }))).toBeNull();
    expect(answer(note(initial, 'followedLinks', 'l1'))).toBeNull();

    const explorer: Interaction = { type: 'FILE_EXPLORER', scenario: JSON.stringify(explorerScenario) };
    const folders = initialExplorer(explorerScenario);
    expect(obstacleTo(explorer, { state: explorerAsJson(folders) })).toBe('actFirst');
    expect(obstacleTo(explorer, { state: explorerAsJson(moveEntry(folders, 'e3', 'e2')) })).toBeNull();
  });

  it('keeps the order shown when nobody moved a step', () => {
    expect(obstacleTo(ordering, null)).toBeNull();
    expect(answerToSend(ordering, null)).toEqual({ order: ['1', '2', '3'] });
    expect(answerToSend(ordering, { order: ['3', '1', '2'] })).toEqual({ order: ['3', '1', '2'] });
  });
});
