import { render } from '../testing';
import { SearchField } from './search-field';

const inputs = { label: 'Chercher un agent', hint: 'Nom ou matricule' };

describe('SearchField', () => {
  it('has a visible label and a hint, both tied to the field', async () => {
    const { element } = await render(SearchField, { inputs });
    const field = element.querySelector('input');
    expect(element.querySelector('label')?.htmlFor).toBe(field?.id);
    const hint = field && document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Nom ou matricule');
    expect(element.querySelector('form')?.getAttribute('role')).toBe('search');
  });

  it('searches when the form is sent, without the spaces around the text', async () => {
    const { element, fixture } = await render(SearchField, { inputs });
    const searched = jest.fn();
    fixture.componentInstance.searched.subscribe(searched);
    const field = element.querySelector('input') as HTMLInputElement;
    field.value = '  le goff ';
    field.dispatchEvent(new Event('input'));
    expect(searched).not.toHaveBeenCalled();
    element.querySelector('button')?.click();
    expect(searched).toHaveBeenCalledWith('le goff');
  });

  it('keeps what was typed until another search comes from outside', async () => {
    const { element, fixture } = await render(SearchField, { inputs: { ...inputs, value: 'riou' } });
    const field = element.querySelector('input') as HTMLInputElement;
    expect(field.value).toBe('riou');
    fixture.componentRef.setInput('value', 'delaunay');
    await fixture.whenStable();
    expect(field.value).toBe('delaunay');
  });
});
