import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, submit } from '../../testing/person';
import { sampleVerification } from '../../testing/samples';
import { CertificateCheck } from './certificate-check';
import { VerifyPage } from './verify-page';

const CODE = 'RA-7K4M-92QX-5TJD';
type Answer = object | ((variables: Record<string, unknown>) => object);

async function show(answer: Answer = {}, code?: string) {
  const page = await renderPage(VerifyPage, {
    answers: { VerifyCertificate: answer },
    inputs: code ? { code } : {},
    providers: [provideHttpClient(), provideHttpClientTesting()],
  });
  const http = TestBed.inject(HttpTestingController);
  const give = async (file: File) => {
    const event = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files: [file] } });
    page.element.querySelector('jalon-file-drop')?.dispatchEvent(event);
    await page.settle();
  };
  const result = () => page.element.querySelector('.result')?.textContent ?? '';
  return { ...page, http, give, result };
}

const told = (verdict: string, changes = {}) => ({ verifyCertificate: sampleVerification(verdict, changes) });
const certificate = (changes: object) => ({ ...sampleVerification('VALID').certificate, ...changes });
const pdf = (size = 10) => new File([new Uint8Array(size)], 'certificat.pdf', { type: 'application/pdf' });

describe('VerifyPage', () => {
  it('asks for a code or a file, and says what a certificate means', async () => {
    const { text, element } = await show();
    expect(text()).toContain('Sans compte, rien n’est conservé.');
    expect(text()).toContain('ne vaut pas certification RNCP/RS');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('puts the code typed in the address, as it is printed', async () => {
    const { element, settle } = await show();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fill(element, 'certificate-code', ' ra7k4m 92qx 5tjd ');
    submit(element);
    await settle();
    expect(navigate).toHaveBeenCalledWith(['/verifier', CODE]);
  });

  it('says where to find the code when none was typed', async () => {
    const { element, settle } = await show();
    submit(element);
    await settle();
    expect(element.querySelector('#certificate-code-fault')?.textContent).toContain(
      'sous le carré à scanner',
    );
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it.each([
    ['RA-7K4M-92QX', 'Il manque des caractères'],
    ['RA-7K4M-92QX-5TJD-9', 'Il y a trop de caractères'],
  ])('asks nothing about %s, and says what is wrong with its length', async (typed, sentence) => {
    const { element, settle, result } = await show();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fill(element, 'certificate-code', typed);
    submit(element);
    await settle();
    expect(element.querySelector('#certificate-code-fault')?.textContent).toContain(sentence);
    expect(navigate).not.toHaveBeenCalled();
    expect(result().trim()).toBe('');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('speaks of the file, not of a code, when its certificate is unknown', async () => {
    const { give, http, settle, result } = await show();
    await give(new File(['{}'], 'credential.json', { type: 'application/json' }));
    const changes = { certificate: null, checks: [] };
    http.expectOne('/verifier/fichier?language=FR').flush(sampleVerification('UNKNOWN', changes));
    await settle();
    expect(result()).toContain('Le certificat de ce fichier est inconnu');
    expect(result()).not.toMatch(/Relisez|ce code/);
  });

  it('checks what a QR code opens, says the verdict in words, and puts the focus on it', async () => {
    const asked: unknown[] = [];
    const { result, element } = await show((variables) => {
      asked.push(variables);
      return told('VALID');
    }, 'ra-7k4m-92qx-5tjd');
    expect(asked).toEqual([{ code: CODE, language: 'FR' }]);
    expect(result()).toContain('Ce certificat est valide');
    expect(result()).toContain('C. L. G.');
    expect(result()).toContain('Il n’a été ni révoqué ni remplacé');
    expect(result()).toContain('Épreuve passée sans surveillance');
    expect(result()).toContain('ne vaut pas certification RNCP/RS');
    expect(document.activeElement?.classList.contains('result')).toBe(true);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it.each([
    [
      'REVOKED',
      { certificate: certificate({ revokedOn: '2026-06-01' }) },
      'depuis le 1er\u00a0juin\u00a02026',
    ],
    ['EXPIRED', {}, 'Il a été valable, mais ne l’est plus.'],
    ['REPLACED', { certificate: certificate({ replacedByNumber: 'RA-2' }) }, 'qui porte le numéro RA-2'],
    ['UNKNOWN', { certificate: null, checks: [] }, 'Relisez le code lettre à lettre'],
    ['INVALID', { certificate: null }, 'Ne vous y fiez pas'],
  ])('says %s and what to do next', async (verdict, changes, sentence) => {
    const { result, element } = await show(told(verdict, changes), CODE);
    expect(result()).toContain(sentence);
    expect(result()).not.toContain('Ce certificat est valide');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says each check that fails, not by colour alone', async () => {
    const { element } = await show(told('REVOKED'), CODE);
    const [status, expiry] = element.querySelectorAll('.checks li');
    expect(status?.textContent).toMatch(/Échec\s: il a été révoqué/);
    expect(status?.textContent).not.toMatch(/Non|remplacé/);
    expect(expiry?.textContent).toMatch(/Vérifié\s*:.*Il n’a pas expiré/s);
  });

  it('says that a replaced certificate fails because it is replaced', async () => {
    const { element } = await show(told('REPLACED'), CODE);
    expect(element.querySelector('.checks li')?.textContent).toMatch(/Échec\s: il a été remplacé/);
  });

  it('says that the pages of a PDF are not those delivered, and that the code is the cure', async () => {
    const checks = [
      { __typename: 'VerificationCheck', code: 'INTEGRITY', passed: true, detail: null },
      { __typename: 'VerificationCheck', code: 'PAPER', passed: false, detail: 'saisissez son code' },
    ];
    const { give, http, settle, result, element } = await show();
    await give(pdf());
    const changes = { certificate: null, checks };
    http.expectOne('/verifier/fichier?language=FR').flush(sampleVerification('INVALID', changes));
    await settle();
    expect(result()).toContain('Ce PDF n’est pas celui qui a été délivré');
    expect(result()).toContain('pour lire ce qu’elle atteste, saisissez le code du certificat');
    expect(result()).toMatch(/Échec\s: les pages de ce PDF ne sont pas celles/);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('shows the answer about the last code only, however late the others come', async () => {
    const answers = new Map<unknown, (verification: object) => void>();
    const { fixture, settle, result } = await show({}, CODE);
    const check = fixture.debugElement.injector.get(CertificateCheck);
    jest
      .spyOn(check, 'byCode')
      .mockImplementation((code) => new Promise((resolve) => answers.set(code, resolve as () => void)));
    for (const code of ['AA-AAAA-AAAA-AAAA', 'BB-BBBB-BBBB-BBBB']) {
      fixture.componentRef.setInput('code', code);
      await settle();
    }
    answers.get('BB-BBBB-BBBB-BBBB')?.(sampleVerification('REVOKED'));
    answers.get('AA-AAAA-AAAA-AAAA')?.(sampleVerification('VALID'));
    await settle();
    expect(result()).toContain('Ce certificat a été révoqué');
  });

  it('says that one must wait, which says nothing of the certificate', async () => {
    const { result } = await show(refuse('RATE_LIMITED'), CODE);
    expect(result()).toContain('Patientez une minute');
  });

  it('says that the server did not answer', async () => {
    const down = () => {
      throw new Error('network');
    };
    expect((await show(down, CODE)).result()).toContain('Le serveur n’a pas répondu');
  });

  it('checks a file that is dropped', async () => {
    const { give, http, settle, result } = await show();
    await give(pdf());
    const request = http.expectOne('/verifier/fichier?language=FR');
    expect(request.request.headers.get('content-type')).toBe('application/pdf');
    request.flush(sampleVerification('VALID'));
    await settle();
    expect(result()).toContain('Ce certificat est valide');
  });

  it('knows a credential by its name when the system does not', async () => {
    const { give, http } = await show();
    await give(new File(['{}'], 'credential.jsonld'));
    const { request } = http.expectOne('/verifier/fichier?language=FR');
    expect(request.headers.get('content-type')).toBe('application/json');
  });

  it.each([
    [
      'a photograph',
      new File(['x'], 'photo.png', { type: 'image/png' }),
      'Ce fichier n’est pas un certificat',
    ],
    ['an empty file', pdf(0), 'Ce fichier est vide'],
    ['a file of 3 MB', pdf(3 * 1024 * 1024), 'Ce fichier est trop gros'],
  ])('sends nothing of %s, and says what to do', async (_kind, file, heading) => {
    const { give, http, result } = await show();
    await give(file);
    http.verify();
    expect(result()).toContain(heading);
  });

  it.each([
    [429, 'Patientez une minute'],
    [413, 'trop gros'],
    [415, 'n’est pas un certificat'],
    [500, 'Le serveur n’a pas répondu'],
  ])('tells an answer %d in words', async (status, sentence) => {
    const { give, http, settle, result } = await show();
    await give(pdf());
    http.expectOne('/verifier/fichier?language=FR').flush('', { status, statusText: 'x' });
    await settle();
    expect(result()).toContain(sentence);
  });

  it('asks the demonstration for nothing where there is none', async () => {
    const { http, text } = await show();
    http.expectNone('/demo/certificats.json');
    expect(text()).not.toContain('Des certificats à essayer');
  });

  it('offers certificates to try in the demonstration', async () => {
    const bar = document.body.appendChild(document.createElement('jalon-demo-bar'));
    try {
      const { http, settle, find } = await show();
      const samples = [{ code: CODE, label: { fr: 'Valide', en: 'Valid' }, pdfUrl: '/demo/certificat.pdf' }];
      http.expectOne('/demo/certificats.json').flush(samples);
      await settle();
      expect(find(CODE).getAttribute('href')).toBe(`/verifier/${CODE}`);
      expect(find(`Son PDF, à déposer ${CODE}`).getAttribute('href')).toBe('/demo/certificat.pdf');
    } finally {
      bar.remove();
    }
  });
});
