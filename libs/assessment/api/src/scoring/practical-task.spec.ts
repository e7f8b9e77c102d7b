import { bankItems } from '../item-bank/bank-files';
import type { ExplorerTask, MailboxTask } from '../item-bank/item.types';
import { readAnswer } from './answer-reading';
import type { ExplorerState, MailboxState } from './answer-value';
import { explorerMeets, explorerShortfall } from './file-explorer';
import { rightAnswer, wrongAnswer } from './key';
import { mailboxMeets, mailboxShortfall } from './mailbox';

const taskOf = (id: string) => bankItems.find((item) => item.id === id)?.interaction;
const sent = (state: unknown) => ({ state: JSON.stringify(state) });

describe('a mailbox', () => {
  const task = taskOf('crcn-4.1-02') as MailboxTask;
  const start = JSON.parse(wrongAnswer(task).state ?? '') as MailboxState;
  const done = JSON.parse(rightAnswer(task).state ?? '') as MailboxState;
  const after = (id: string, change: object, from = done): MailboxState => ({
    ...from,
    messages: from.messages.map((message) => (message.id === id ? { ...message, ...change } : message)),
  });
  const meets = (state: MailboxState) => mailboxMeets(task.goal, task.scenario, state);

  it('is done once the phishing is reported, the notice filed, and nothing else moved', () => {
    expect(meets(start)).toBe(false);
    expect(meets(done)).toBe(true);
    expect(meets(after('m4', { folder: 'f2' }))).toBe(false);
    expect(meets(after('m1', { is: 'DELETED' }))).toBe(false);
    expect(meets(after('m3', { is: 'DELETED' }))).toBe(false);
  });

  it('fails when the trap was followed, whatever was done afterwards', () => {
    expect(meets({ ...done, followedLinks: ['l1'] })).toBe(false);
  });

  it('says what is missing, the first shortfall the item foresaw', () => {
    expect(mailboxShortfall(task, { ...done, followedLinks: ['l1'] })).toMatch(/ouvert le lien/);
    expect(mailboxShortfall(task, after('m2', { is: 'DELETED' }))).toMatch(/personne n’est prévenu/);
    expect(mailboxShortfall(task, after('m3', { folder: 'f1' }))).toMatch(/Il reste à ranger/);
    expect(mailboxShortfall(task, after('m2', { is: 'KEPT' }))).toMatch(/Il reste à signaler/);
    expect(mailboxShortfall(task, start)).toBeNull();
  });

  it.each([
    ['something else than JSON', 'nonsense'],
    ['a message missing', { ...done, messages: done.messages.slice(1) }],
    ['a message twice', { ...done, messages: [...done.messages.slice(1), done.messages[1]] }],
    ['a folder that is not there', after('m1', { folder: 'f9' })],
    ['a fate that is none', after('m1', { is: 'BURNT' })],
    ['a link that is not there', { ...done, followedLinks: ['l9'] }],
    ['no list of attachments', { ...done, openedAttachments: null }],
    ['far too much', { ...done, padding: 'x'.repeat(60_000) }],
  ])('is not read with %s', (_, state) => {
    const value = typeof state === 'string' ? { state } : sent(state);
    expect(readAnswer(task, value)).toEqual({ fault: 'ANSWER_INVALID' });
  });
});

describe('a file explorer', () => {
  const task = taskOf('crcn-1.2-04') as ExplorerTask;
  const done = JSON.parse(rightAnswer(task).state ?? '') as ExplorerState;
  const after = (id: string, change: object): ExplorerState => ({
    ...done,
    entries: done.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
  });
  const meets = (state: ExplorerState) => explorerMeets(task.goal, task.scenario, state);
  const made = (name: string, parent = 'e1') => ({ id: 'n9', parent, name });

  it('is done whichever accepted name is given, blanks aside', () => {
    expect(meets(done)).toBe(true);
    expect(meets(after('e6', { name: ' Rapport_2025 ' }))).toBe(true);
    expect(meets(after('e6', { name: 'rapport.odt' }))).toBe(false);
  });

  it('fails when anything else changed: moved, renamed, deleted or made', () => {
    const others = task.scenario.entries.filter(({ id }) => !['e3', 'e4', 'e5', 'e6'].includes(id));
    const [annex] = others.filter(({ kind }) => kind === 'FILE');
    expect(meets(after(annex!.id, { parent: 'e2' }))).toBe(false);
    expect(meets(after(annex!.id, { name: 'x' }))).toBe(false);
    expect(
      meets({ entries: done.entries.filter(({ id }) => id !== annex!.id), deleted: ['e5', annex!.id] }),
    ).toBe(false);
    expect(meets({ ...done, entries: [...done.entries, made('Vide')] })).toBe(false);
  });

  it('counts as deleted what lay in a deleted folder, whether it is listed or not', () => {
    const listed: ExplorerState = { ...done, deleted: [...done.deleted, 'e2'] };
    const unlisted = {
      ...listed,
      entries: listed.entries.filter(({ id, parent }) => ![id, parent].includes('e2')),
    };
    const goal = { all: [{ entry: 'e3', deleted: true } as const] };
    for (const state of [listed, unlisted]) {
      expect(readAnswer(task, sent(state))).toEqual({ value: { explorer: state } });
      expect(explorerMeets(goal, task.scenario, state)).toBe(true);
    }
    expect(explorerMeets(goal, task.scenario, done)).toBe(false);
  });

  it('asks for a folder by its name, with what it must hold', () => {
    const photos = taskOf('crcn-1.2-02') as ExplorerTask;
    const right = JSON.parse(rightAnswer(photos).state ?? '') as ExplorerState;
    const renamed = (name: string): ExplorerState => ({
      ...right,
      entries: right.entries.map((entry) => (entry.id.startsWith('n') ? { ...entry, name } : entry)),
    });
    const check = (state: ExplorerState) => explorerMeets(photos.goal, photos.scenario, state);
    expect(check(renamed('PHOTOS'))).toBe(true);
    expect(check(renamed('Images'))).toBe(false);
    const half = {
      ...right,
      entries: right.entries.map((one) => (one.id === 'e5' ? { ...one, parent: 'e1' } : one)),
    };
    expect(check(half)).toBe(false);
    expect(explorerShortfall(photos, half)).toMatch(/Il manque la photo d’après travaux/);
  });

  it.each([
    ['an entry missing', { deleted: [], entries: done.entries.slice(1) }],
    ['an entry twice', { ...done, entries: [...done.entries, done.entries[0]] }],
    ['an entry in a folder that is not there', after('e3', { parent: 'e99' })],
    ['an entry in a file', after('e3', { parent: 'e6' })],
    ['a folder inside itself', after('e2', { parent: 'e2' })],
    ['a nameless entry', after('e3', { name: ' ' })],
    ['no list of entries', { deleted: [] }],
  ])('is not read with %s', (_, state) => {
    expect(readAnswer(task, sent(state))).toEqual({ fault: 'ANSWER_INVALID' });
  });
});
