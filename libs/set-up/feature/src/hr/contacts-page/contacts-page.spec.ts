import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { ContactsPage } from './contacts-page';

const contact = {
  __typename: 'Contact',
  id: 'c1',
  subject: 'CAREER',
  name: 'N. Ben Amor',
  role: 'RH',
  phone: '0299000000',
  email: null,
  hours: '9 h',
  place: null,
};

async function show(code = '') {
  const sent: { subject: string; name: string }[] = [];
  const page = await renderPage(ContactsPage, {
    answers: {
      SetUpContacts: { contacts: [contact] },
      SetUpContact: ({ input }) => {
        sent.push(input as { subject: string; name: string });
        const userErrors = code ? [{ __typename: 'UserError', code, path: ['input', 'phone'] }] : [];
        return { setContact: { __typename: 'PeoplePayload', id: code ? null : 'c2', userErrors } };
      },
    },
  });
  const fill = (field: string, value: string) => {
    const input = page.element.querySelector(`#contact-${field}`) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input'));
  };
  const save = async () => {
    page.element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };
  return { ...page, sent, fill, save };
}

describe('ContactsPage', () => {
  it('names one person for every subject without anyone, in one sending', async () => {
    const { fill, save, sent, text, element } = await show();
    expect(await accessibilityFaults(element)).toEqual([]);
    fill('name', 'A. Cadiou');
    await save();
    expect(sent.map(({ subject }) => subject)).toEqual([
      'PERSONNEL_FILE',
      'DATA_PROTECTION',
      'SIGN_IN',
      'DIGITAL_SKILLS',
      'ACCESSIBILITY',
      'ALGORITHMS',
    ]);
    expect(text()).toContain('C’est enregistré.');
  });

  it('amends who answers today', async () => {
    const { find, settle, save, sent } = await show();
    find('Modifier Ma carrière').click();
    await settle();
    await save();
    expect(sent).toEqual([expect.objectContaining({ subject: 'CAREER', name: 'N. Ben Amor' })]);
  });

  it('says what is wrong at its field, and stops there', async () => {
    const { save, sent, text } = await show('PHONE_INVALID');
    await save();
    expect(sent).toHaveLength(1);
    expect(text()).toContain('Donnez un numéro comme');
  });
});
