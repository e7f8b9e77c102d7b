import type { NoticeKind } from '@jalon/shared/api';

/** How a decision of the employer on a certificate is contested, as its letter says it too. */
const remedies = {
  FR: 'Vous pouvez contester cette décision dans les deux mois : par un recours gracieux auprès de votre employeur, auquel répond une autre personne que celle qui a décidé, ou devant le tribunal administratif territorialement compétent. Vous pouvez demander les règles du traitement algorithmique qui a éclairé la décision.',
  EN: 'You may contest this decision within two months: by an appeal to your employer, answered by another person than the one who decided, or before the administrative court of your area. You may ask for the rules of the algorithmic treatment that informed the decision.',
};

/** What certification tells people. Titles leave by mail: they say that something was decided, never what. */
export const notices = [
  {
    code: 'certification.granted',
    topic: 'CERTIFICATION',
    isLegal: false,
    texts: {
      FR: {
        title: 'Votre certificat de compétences vous attend',
        body: 'Votre demande est acceptée et votre certificat est délivré. Il vaut jusqu’au {validUntil} inclus ; téléchargez-le et partagez-le comme vous le souhaitez.',
      },
      EN: {
        title: 'Your certificate of competence is waiting for you',
        body: 'Your application is accepted and your certificate is issued. It is valid until {validUntil} included; download it and share it as you wish.',
      },
    },
  },
  {
    code: 'certification.refused',
    topic: 'CERTIFICATION',
    isLegal: true,
    texts: {
      FR: {
        title: 'Une décision a été prise sur votre demande de certificat',
        body: 'Votre demande de certificat est refusée. Les motifs, la formation proposée et le détail de votre épreuve sont dans votre espace. Un recours gracieux y est possible jusqu’au {appealUntil} inclus.',
        remedies: remedies.FR,
      },
      EN: {
        title: 'A decision was taken on your application for a certificate',
        body: 'Your application for a certificate is refused. The reasons, the training offered and the details of your assessment are in your space. You may appeal there until {appealUntil} included.',
        remedies: remedies.EN,
      },
    },
  },
  {
    code: 'certification.appealAnswered',
    topic: 'CERTIFICATION',
    isLegal: true,
    texts: {
      FR: {
        title: 'Une réponse a été donnée à votre recours',
        body: 'Votre recours contre le refus d’un certificat a reçu une réponse, avec ses motifs. Elle est dans votre espace.',
        remedies: remedies.FR,
      },
      EN: {
        title: 'Your appeal has been answered',
        body: 'Your appeal against the refusal of a certificate has been answered, with reasons. The answer is in your space.',
        remedies: remedies.EN,
      },
    },
  },
  {
    code: 'certification.revoked',
    topic: 'CERTIFICATION',
    isLegal: true,
    texts: {
      FR: {
        title: 'Une décision a été prise sur votre certificat',
        body: 'Votre certificat de compétences est retiré : quiconque le vérifie l’apprend désormais. Le fondement et les motifs sont dans votre espace.',
        remedies: remedies.FR,
      },
      EN: {
        title: 'A decision was taken on your certificate',
        body: 'Your certificate of competence is revoked: whoever verifies it is now told so. The ground and the reasons are in your space.',
        remedies: remedies.EN,
      },
    },
  },
  {
    code: 'certification.replaced',
    topic: 'CERTIFICATION',
    isLegal: false,
    texts: {
      FR: {
        title: 'Un nouveau certificat remplace le vôtre',
        body: 'Votre certificat a été établi de nouveau, sous un autre numéro. L’ancien répond désormais qu’il est remplacé : utilisez le nouveau.',
      },
      EN: {
        title: 'A new certificate replaces yours',
        body: 'Your certificate was made again, under another number. The former one now answers that it is replaced: use the new one.',
      },
    },
  },
  {
    code: 'certification.toDecide',
    topic: 'WORK',
    isLegal: false,
    texts: {
      FR: {
        title: 'Une demande de certificat attend une décision',
        body: 'Une épreuve est terminée : la demande peut être décidée.',
      },
      EN: {
        title: 'An application for a certificate waits for a decision',
        body: 'An assessment is over: the application may be decided.',
      },
    },
  },
  {
    code: 'certification.appealToAnswer',
    topic: 'WORK',
    isLegal: false,
    texts: {
      FR: {
        title: 'Un recours attend une réponse',
        body: 'Un refus de certificat est contesté : une autre personne que celle qui a décidé doit répondre.',
      },
      EN: {
        title: 'An appeal waits for an answer',
        body: 'The refusal of a certificate is contested: another person than the one who decided must answer.',
      },
    },
  },
] as const satisfies readonly NoticeKind[];

export type CertificationNotice = (typeof notices)[number]['code'];
