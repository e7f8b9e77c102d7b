import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { JobsPage } from './jobs-page';

const job = (overrides: object) => ({
  __typename: 'FollowedJob',
  id: 'one',
  task: 'personnel-file.bundleFile',
  state: 'QUEUED',
  done: 0,
  total: null,
  reason: null,
  askedAt: '2026-11-20T08:00:00Z',
  endedAt: null,
  mayCancel: false,
  mayRetry: false,
  resultPath: null,
  resultUntil: null,
  ...overrides,
});

async function show(jobs: object[] | (() => object[]), answers: Record<string, object> = {}) {
  let asked = 0;
  const page = await renderPage(JobsPage, {
    answers: {
      JobsPage: () => {
        asked++;
        return { myJobs: typeof jobs === 'function' ? jobs() : jobs, contacts: [] };
      },
      ...answers,
    },
  });
  return { ...page, asked: () => asked };
}

describe('JobsPage', () => {
  it('says what nothing means', async () => {
    const { text } = await show([]);
    expect(text()).toContain('Vous n’avez rien demandé qui prenne du temps');
  });

  it('tells in words how far each job is, with a progress bar while it runs', async () => {
    const { element, text } = await show([job({ state: 'RUNNING', done: 3, total: 12, mayCancel: true })]);
    expect(text()).toContain('Copie du dossier');
    expect(text()).toContain('En cours');
    expect(text()).toContain('3 sur 12');
    const bar = element.querySelector('progress');
    expect([bar?.value, bar?.max, bar?.getAttribute('aria-label')]).toEqual([3, 12, 'Avancement']);
    await expect(accessibilityFaults(element)).resolves.toEqual([]);
  });

  it('links to the result until its end date, then says that it is gone', async () => {
    const done = { state: 'DONE', resultUntil: '2026-11-27T08:00:00Z' };
    const { find, text } = await show([
      job({ ...done, resultPath: '/files/results/one' }),
      job({ ...done, id: 'two' }),
    ]);
    expect(find('Télécharger le résultat').getAttribute('href')).toBe('/files/results/one');
    expect(text()).toContain('Le résultat n’est plus disponible');
  });

  it('says why a job is dead and what to do, in general words for a reason it does not know', async () => {
    const dead = { state: 'DEAD', mayRetry: true };
    const { text } = await show([
      job({ ...dead, reason: 'UNREACHABLE' }),
      job({ ...dead, id: 'two', task: 'unknown.task', reason: 'NEVER_HEARD_OF' }),
    ]);
    expect(text()).toContain('Un service nécessaire ne répondait pas');
    expect(text()).toContain('Le travail n’a pas pu être fait. Refaites la demande');
    expect(text()).toContain('Travail demandé');
    expect(text()).not.toContain('NEVER_HEARD_OF');
  });

  it('cancels a job, and shows it cancelled', async () => {
    const cancelled = job({ state: 'CANCELLED' });
    const { find, settle, text } = await show([job({ mayCancel: true })], {
      CancelFollowedJob: {
        cancelJob: { __typename: 'FollowedJobPayload', job: cancelled, userErrors: [] },
      },
    });
    find('Annuler ce travail').click();
    await settle();
    expect(text()).toContain('Annulé');
    expect(text()).not.toContain('Annuler ce travail');
  });

  it('says that a job could not be retried, and reads again what it has become', async () => {
    let state = 'DEAD';
    const { asked, find, settle, text } = await show(() => [job({ state, mayRetry: state === 'DEAD' })], {
      RetryFollowedJob: {
        retryJob: {
          __typename: 'FollowedJobPayload',
          job: null,
          userErrors: [{ __typename: 'UserError', code: 'NOT_TO_BE_RETRIED' }],
        },
      },
    });
    state = 'DONE';
    find('Réessayer').click();
    await settle();
    expect(asked()).toBe(2);
    expect(text()).toContain('Terminé');
  });
});

describe('a job under way', () => {
  /** What the page does every two seconds; the intervals of others keep their pace. */
  const polls = new Map<number, () => void>();
  const twoSecondsPass = () => polls.forEach((poll) => poll());
  const { setInterval, clearInterval } = window;

  beforeEach(() => {
    polls.clear();
    jest.spyOn(window, 'setInterval').mockImplementation(((act: () => void, delay: number) => {
      if (delay !== 2_000) return setInterval(act, delay);
      polls.set(-1 - polls.size, act);
      return -polls.size;
    }) as typeof setInterval);
    jest.spyOn(window, 'clearInterval').mockImplementation((timer) => {
      if (!polls.delete(timer as number)) clearInterval(timer);
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    Reflect.deleteProperty(document, 'hidden');
  });

  it('is asked about again while it is looked at, until it is over', async () => {
    let state = 'RUNNING';
    const { asked, settle, text } = await show(() => [job({ state })]);
    expect(asked()).toBe(1);
    twoSecondsPass();
    await settle();
    expect(asked()).toBe(2);
    state = 'DONE';
    twoSecondsPass();
    await settle();
    expect(text()).toContain('Terminé');
    expect(polls.size).toBe(0);
  });

  it('is not asked about while the page is hidden, and is as soon as it is seen again', async () => {
    const { asked, settle } = await show([job({ state: 'RUNNING' })]);
    const look = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    look(true);
    twoSecondsPass();
    await settle();
    expect(asked()).toBe(1);
    look(false);
    await settle();
    expect(asked()).toBe(2);
  });
});
