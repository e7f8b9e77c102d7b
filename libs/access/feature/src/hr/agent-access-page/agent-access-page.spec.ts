import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { choose, submit } from '../../testing/person';
import { AgentAccessPage } from './agent-access-page';

async function show(facts: object = {}, codes: readonly string[] = []) {
  URL.createObjectURL = () => 'blob:jalon';
  URL.revokeObjectURL = () => undefined;
  const sent: unknown[] = [];
  const agentAccess = {
    __typename: 'AgentAccess',
    id: 'agent-1',
    displayName: 'Kévin Le Floc’h',
    matricule: 'A012',
    orgUnitName: 'Voirie',
    state: 'NONE',
    codeMadeAt: null,
    codeExpiresAt: null,
    isOneself: false,
    ...facts,
  };
  const page = await renderPage(AgentAccessPage, {
    inputs: { agentId: 'agent-1' },
    answers: {
      AgentAccessPage: { agentAccess },
      HandOverCodes: ({ input }) => {
        sent.push(input);
        const isRefused = codes.length > 0;
        return {
          handOverCodes: {
            __typename: 'HandOverCodesPayload',
            codes: isRefused
              ? []
              : [
                  {
                    __typename: 'HandedCode',
                    agentId: 'agent-1',
                    displayName: 'Kévin Le Floc’h',
                    code: 'CDFG-HJKM-NPQR-TWX3',
                    signInName: 'loutre-violon-417',
                    purpose: 'FIRST_ACCESS',
                  },
                ],
            expiresAt: isRefused ? null : '2026-06-22T08:00:00Z',
            slips: isRefused ? null : btoa('%PDF-'),
            userErrors: codes.map((code) => ({ __typename: 'UserError', code, path: ['input', 'agentIds'] })),
          },
        };
      },
    },
  });
  return { ...page, sent };
}

describe('AgentAccessPage', () => {
  it('asks how identity was checked, then shows the code once, with its slip', async () => {
    const { element, settle, sent, text } = await show();
    submit(element);
    await settle();
    expect(sent).toEqual([]);
    expect(element.querySelector('[role=alert] a')?.textContent).toContain('Dites comment');
    choose(element, 'identity-check', 'KNOWN_PERSONALLY');
    submit(element);
    await settle();
    expect(sent).toEqual([
      { agentIds: ['agent-1'], check: 'KNOWN_PERSONALLY', endsFormerWays: false, language: 'FR' },
    ]);
    expect(text()).toContain('CDFG-HJKM-NPQR-TWX3');
    expect(element.querySelector<HTMLAnchorElement>('a[download]')?.download).toBe('fiches-d-acces.pdf');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks, to give an access back, what becomes of what there was, and says sessions will close', async () => {
    const { element, settle, sent, text } = await show({ state: 'OPEN' });
    expect(text()).toContain('Ses sessions seront fermées');
    choose(element, 'identity-check', 'IDENTITY_DOCUMENT');
    submit(element);
    await settle();
    expect(sent).toEqual([]);
    choose(element, 'ends-former', 'YES');
    submit(element);
    await settle();
    expect(sent).toEqual([
      { agentIds: ['agent-1'], check: 'IDENTITY_DOCUMENT', endsFormerWays: true, language: 'FR' },
    ]);
  });

  it.each([
    [{ isOneself: true }, 'un autre référent'],
    [{ state: 'OPEN_OTHERWISE' }, 'par le compte de son employeur'],
  ])('offers nothing on one’s own access, nor on one that others opened: %j', async (facts, words) => {
    const { element, text } = await show(facts);
    expect(element.querySelector('form')).toBeNull();
    expect(text()).toContain(words);
  });

  it('says why no code was made', async () => {
    const { element, settle, text } = await show({}, ['OPENED_OTHERWISE']);
    choose(element, 'identity-check', 'KNOWN_PERSONALLY');
    submit(element);
    await settle();
    expect(text()).toContain('se connecte déjà');
    expect(element.querySelector('.code')).toBeNull();
  });
});
