import { renderPage } from '@jalon/shared/portal/testing';
import { ContactsCard } from './contacts-card/contacts-card';
import { EngagementsCard } from './engagements-card/engagements-card';

const engagement = (id: string, employer: string, changes: object = {}) => ({
  __typename: 'EngagementSummary',
  id,
  employer: { __typename: 'Employer', id: employer, name: `Employeur ${employer}` },
  jobTitle: 'Rédactrice',
  orgUnitName: 'Direction des lycées',
  status: 'TENURED',
  statutoryBody: 'Rédacteurs',
  grade: null,
  workingTimeQuota: 60,
  startsOn: '2012-09-01',
  endsOn: null,
  state: 'ACTIVE',
  ...changes,
});
const showEngagements = (myEngagements: readonly object[]) =>
  renderPage(EngagementsCard, {
    answers: { EngagementsCard: { myEngagements } },
    inputs: { activeEmployerId: 'a' },
  });

describe('EngagementsCard', () => {
  it('puts employers side by side, each with its state, and marks the one shown', async () => {
    const { element } = await showEngagements([
      engagement('1', 'a'),
      engagement('2', 'b', { state: 'SECONDED', orgUnitName: null }),
    ]);
    const [first, second] = [...element.querySelectorAll('li')].map((item) => item.textContent ?? '');
    expect(first).toContain('En activité');
    expect(first).toContain('Affiché en ce moment');
    expect(first).toContain('Rédactrice, Direction des lycées');
    expect(first).toContain('Titulaire, Rédacteurs, 60\u00a0%');
    expect(second).toContain('En détachement');
    expect(second).not.toContain('Affiché en ce moment');
    expect(second).not.toContain('Rédactrice,');
  });

  it('marks nothing for who has one employer', async () => {
    const { text } = await showEngagements([engagement('1', 'a')]);
    expect(text()).not.toContain('Affiché en ce moment');
  });

  it('tells a retired agent that the file stays theirs to read', async () => {
    const { text } = await showEngagements([engagement('1', 'a', { state: 'ENDED', endsOn: '2025-07-31' })]);
    expect(text()).toContain('Du 1er\u00a0septembre\u00a02012 au 31\u00a0juillet\u00a02025');
    expect(text()).toContain('Vous gardez l’accès à votre dossier');
  });
});

const contact = (subject: string) => ({
  __typename: 'Contact',
  id: subject,
  subject,
  name: `Personne ${subject}`,
  role: 'Gestionnaire',
  phone: '02 61 91 40 12',
  email: 'contact@region.example',
  hours: 'le matin',
  place: null,
});

describe('ContactsCard', () => {
  it('names a person for each subject, the most asked for in sight, the others folded', async () => {
    const subjects = ['ALGORITHMS', 'CAREER', 'SIGN_IN', 'PERSONNEL_FILE', 'DIGITAL_SKILLS'];
    const { element } = await renderPage(ContactsCard, {
      answers: { ContactsCard: { contacts: subjects.map(contact) } },
    });
    const headings = [...element.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual(['Mon dossier', 'Ma carrière', 'Mes compétences numériques']);
    const folded = element.querySelector('details');
    expect(folded?.querySelector('summary')?.textContent).toBe('2 autres sujets');
    expect(folded?.querySelectorAll('h3')).toHaveLength(2);
  });

  it('dials and writes to a named person', async () => {
    const { element } = await renderPage(ContactsCard, {
      answers: { ContactsCard: { contacts: [contact('CAREER')] } },
    });
    expect(element.querySelector('a[href^=tel]')?.getAttribute('href')).toBe('tel:0261914012');
    expect(element.querySelector('a[href^=mailto]')?.getAttribute('aria-label')).toBe(
      'Écrire à Personne CAREER',
    );
  });
});
