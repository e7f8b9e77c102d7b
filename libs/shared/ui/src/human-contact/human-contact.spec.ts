import { render } from '../testing';
import { HumanContact } from './human-contact';

const contact = {
  name: 'Nadia Ben Amor',
  role: 'Gestionnaire de carrière',
  phone: '02 99 00 00 12',
  hours: 'lundi à vendredi, 9 h à 17 h',
  email: null,
};

describe('HumanContact', () => {
  it('names the person, the telephone and the hours', async () => {
    const { element } = await render(HumanContact, { inputs: { contact } });
    expect(element.querySelector('h2')?.textContent).toBe('Parler à quelqu’un');
    ['Nadia Ben Amor', 'Gestionnaire', '02 99 00 00 12', '9 h à 17 h'].forEach((text) =>
      expect(element.textContent).toContain(text),
    );
  });

  it('calls a number made of digits only', async () => {
    const { element } = await render(HumanContact, {
      inputs: { contact: { ...contact, phone: '+33 2 99 00 00 12' } },
    });
    expect(element.querySelector('a')?.getAttribute('href')).toBe('tel:+33299000012');
  });

  it('offers to write only to who has an address', async () => {
    const { element, fixture } = await render(HumanContact, { inputs: { contact } });
    expect(element.querySelector('a[href^="mailto:"]')).toBeNull();
    fixture.componentRef.setInput('contact', { ...contact, email: 'nadia@armorique.example' });
    await fixture.whenStable();
    expect(element.querySelector('a[href="mailto:nadia@armorique.example"]')).not.toBeNull();
  });
});
