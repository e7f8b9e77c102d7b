import { createHash } from 'node:crypto';
import { Language } from '@jalon/shared/api';
import { endOfDayInParis } from './calendar.rules';
import type { AttestedArea } from './certificate.entity';
import { CONTEXTS } from './contexts';
import { sayArea, sayFramework } from './framework-words';
import { issuerDid, type IssuerIdentity, issuerProfile, statusListUrl } from './issuer.rules';
import { sayDate, speak } from './speak';

/** Official page of the framework. */
const FRAMEWORK_URL = 'https://eduscol.education.fr/721/cadre-de-reference-des-competences-numeriques';

/** What a credential says of a certificate. The holder's name is not in it: only a hash that proves it. */
export interface CredentialFacts {
  readonly id: string;
  readonly number: string;
  readonly holderName: string;
  /** Random: without it, a hash would tell the name to whoever tries names. */
  readonly salt: string;
  readonly areas: readonly AttestedArea[];
  readonly supervised: boolean;
  readonly assessedOn: string;
  readonly questionCount: number;
  readonly decidedOn: string;
  readonly issuedAt: Date;
  readonly validUntil: string;
  readonly statusIndex: number;
}

const FR = Language.FR;

/** The Open Badges 3.0 credential of a certificate, before it is signed. */
export function credentialOf(issuer: IssuerIdentity, facts: CredentialFacts): object {
  return {
    '@context': [...CONTEXTS],
    id: credentialId(facts.id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: speak(FR, 'certificate.title'),
    description: speak(FR, 'certificate.notice'),
    inLanguage: 'fr',
    issuer: issuerProfile(issuer),
    validFrom: facts.issuedAt.toISOString(),
    validUntil: endOfDayInParis(facts.validUntil).toISOString(),
    credentialSubject: subjectOf(issuer, facts),
    evidence: [{ type: ['Evidence'], name: speak(FR, 'credential.evidence'), narrative: narrativeOf(facts) }],
    credentialStatus: statusOf(issuer, facts),
  };
}

export function credentialId(certificateId: string): string {
  return `urn:uuid:${certificateId}`;
}

function subjectOf(issuer: IssuerIdentity, facts: CredentialFacts): object {
  const achievement = `${issuerDid(issuer)}#competences-numeriques`;
  const ofArea = (code: string) => `${achievement}-domaine-${code}`;
  const attested = facts.areas.filter(({ level }) => level !== null);
  return {
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        hashed: true,
        identityType: 'name',
        identityHash: identityHash(facts),
        salt: facts.salt,
      },
    ],
    licenseNumber: facts.number,
    achievement: {
      id: achievement,
      type: ['Achievement'],
      achievementType: 'Certificate',
      name: speak(FR, 'certificate.title'),
      description: speak(FR, 'credential.description', { framework: sayFramework(FR) }),
      inLanguage: 'fr',
      criteria: { narrative: speak(FR, 'credential.criteria') },
      alignment: facts.areas.map(({ areaCode }) => alignmentOf(areaCode)),
      resultDescription: facts.areas.map(({ areaCode }) => ({
        id: ofArea(areaCode),
        type: ['ResultDescription'],
        name: sayArea(FR, areaCode),
        resultType: 'RawScore',
        valueMin: '1',
        valueMax: '8',
      })),
    },
    result: attested.map(({ areaCode, level }) => ({
      type: ['Result'],
      resultDescription: ofArea(areaCode),
      value: String(level),
    })),
  };
}

function alignmentOf(areaCode: string): object {
  return {
    type: ['Alignment'],
    targetCode: areaCode,
    targetName: sayArea(FR, areaCode),
    targetFramework: sayFramework(FR),
    targetUrl: FRAMEWORK_URL,
  };
}

function narrativeOf({ supervised, assessedOn, questionCount, decidedOn }: CredentialFacts): string {
  const assessed = { date: sayDate(FR, assessedOn), questions: questionCount };
  return [
    speak(FR, 'credential.assessed', assessed),
    speak(FR, supervised ? 'certificate.supervised' : 'certificate.unsupervised'),
    speak(FR, 'credential.decided', { date: sayDate(FR, decidedOn) }),
  ].join(' ');
}

function statusOf(issuer: IssuerIdentity, { statusIndex }: CredentialFacts): object {
  const list = statusListUrl(issuer);
  return {
    id: `${list}#${statusIndex}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(statusIndex),
    statusListCredential: list,
  };
}

/** As Open Badges hashes an identity: whoever is told the name may check it. */
export function identityHash({ holderName, salt }: Pick<CredentialFacts, 'holderName' | 'salt'>): string {
  return `sha256$${createHash('sha256')
    .update(holderName + salt)
    .digest('hex')}`;
}
