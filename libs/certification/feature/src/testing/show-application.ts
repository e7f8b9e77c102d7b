import { renderPage } from '@jalon/shared/portal/testing';
import { ApplicationPage } from '../hr/application-page/application-page';
import { signedInAs, submit } from './person';
import { sampleApplication, sampleProposal } from './samples';

const toDecide = sampleApplication({ proposal: sampleProposal() });

interface Server {
  readonly application?: object | null;
  readonly after?: object;
  readonly userErrors?: readonly object[];
  readonly officer?: string;
}

/** The page of one application, as an officer opens it. */
export async function showApplication({
  application = toDecide,
  after,
  userErrors = [],
  officer = 'Nadia Ben Amor',
}: Server = {}) {
  let current = application;
  const act = jest.fn();
  const done = (input: unknown) => {
    act(input);
    if (after && userErrors.length === 0) current = after;
    return { __typename: 'CertificationPayload', application: null, userErrors };
  };
  const page = await renderPage(ApplicationPage, {
    answers: {
      ApplicationPage: () => ({ certificationApplication: current }),
      DecideCertification: ({ input }) => ({ decideCertification: done(input) }),
      AnswerAppeal: ({ input }) => ({ answerAppeal: done(input) }),
      IssueCertificates: ({ input }) => ({
        issueCertificates: {
          ...done(input),
          __typename: 'IssueCertificatesPayload',
          results: [
            {
              __typename: 'IssueResult',
              applicationId: 'application-1',
              certificate: { __typename: 'Certificate', id: 'c1', number: 'RA-1' },
              problem: null,
            },
          ],
        },
      }),
    },
    inputs: { applicationId: 'application-1' },
    providers: [signedInAs(officer)],
  });
  const choose = async (value: string) => {
    page.element.querySelector<HTMLElement>(`input[value="${value}"]`)?.click();
    await page.settle();
  };
  const send = async () => {
    submit(page.element);
    await page.settle();
  };
  return { ...page, act, choose, send };
}
