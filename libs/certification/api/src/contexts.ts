export const CREDENTIALS_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const BADGES_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** The vocabularies of our credentials, in their order. */
export const CONTEXTS = [CREDENTIALS_CONTEXT, BADGES_CONTEXT] as const;
