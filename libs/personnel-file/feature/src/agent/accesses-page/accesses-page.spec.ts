import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { renderPage } from '@jalon/shared/portal/testing';
import { sampleAccess, sampleAccesses, sampleContact } from '../../testing/samples';
import { AccessesPage } from './accesses-page';

const contacts = { contacts: [sampleContact('CAREER'), sampleContact('DATA_PROTECTION')] };

async function show(answer: object | ((variables: Record<string, unknown>) => object), de?: string) {
  const page = await renderPage(AccessesPage, {
    answers: { MyFileAccesses: answer, DataProtectionContact: contacts },
    inputs: { de },
  });
  return { ...page, lines: () => [...page.element.querySelectorAll('li')].map((line) => line.textContent) };
}

describe('AccessesPage', () => {
  it('says who, in which role, what, on what ground and when', async () => {
    const { element, text } = await show(
      sampleAccesses([sampleAccess('1', { pieceNumber: 12, pieceTitle: 'Avenant' })]),
    );
    const line = (element.querySelector('li')?.textContent ?? '').replace(/[ \n]+/g, ' ');
    expect(line).toContain('Nadia Ben Amor, Gestionnaire des ressources humaines');
    expect(line).toContain('Consultation\u00a0: pièce n°\u00a012, Avenant');
    expect(line).toContain('Au titre de\u00a0: Habilitation « Gestion des carrières »');
    expect(element.querySelector('time')?.textContent).toMatch(/12\u00a0novembre\u00a02026 à/);
    expect(text()).toContain('Une consultation, conservée trois ans.');
  });

  it('calls one’s own readings by "Vous", without a ground to justify', async () => {
    const { lines } = await show(sampleAccesses([sampleAccess('1', { mine: true })]));
    expect(lines()[0]).toContain('Vous');
    expect(lines()[0]).toContain('le dossier');
    expect(lines()[0]).not.toContain('Au titre de');
  });

  it('asks the server for the readings of others, and keeps the choice in the address', async () => {
    const asked: unknown[] = [];
    const { element, text } = await show((variables) => {
      asked.push(variables['by']);
      return sampleAccesses([]);
    }, 'autres');
    expect(asked).toEqual(['OTHERS']);
    expect(text()).toContain('Personne d’autre n’a ouvert votre dossier');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate');
    const mine = element.querySelectorAll<HTMLInputElement>('input[type=radio]')[2];
    mine?.dispatchEvent(new Event('change'));
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { de: 'moi' } }));
  });

  it('shows what follows on demand, after what is read', async () => {
    const { find, settle, lines } = await show(({ after }) =>
      after
        ? sampleAccesses([sampleAccess('2')], { totalCount: 2 })
        : sampleAccesses([sampleAccess('1')], { totalCount: 2, more: true }),
    );
    expect(lines()).toHaveLength(1);
    find('Afficher la suite').click();
    await settle();
    expect(lines()).toHaveLength(2);
  });

  it('keeps what is shown when the next page fails, and tries again', async () => {
    let failed = false;
    const { find, settle, lines } = await show(({ after }) => {
      if (after && !failed) {
        failed = true;
        throw new Error('out of reach');
      }
      return sampleAccesses([sampleAccess(after ? '2' : '1')], { totalCount: 2, more: !after });
    });
    find('Afficher la suite').click();
    await settle();
    expect(lines()).toHaveLength(1);
    find('Réessayer').click();
    await settle();
    expect(lines()).toHaveLength(2);
  });

  it('names whom to ask when a reading surprises', async () => {
    const { text } = await show(sampleAccesses([]));
    expect(text()).toContain('Cette consultation vous étonne');
    expect(text()).toContain('Gaëtan Rolland');
  });
});
