/** Which domains a domain may use. A line only names lines above it, so there is no cycle. Every domain may use `shared`. */
export const domains = {
  shared: [],
  audit: [],
  jobs: ['audit'],
  documents: ['audit', 'jobs'],
  identity: ['audit'],
  notifications: ['identity', 'audit', 'jobs', 'documents'],
  worklist: ['identity', 'audit', 'jobs', 'documents', 'notifications'],
  decisions: ['identity', 'audit', 'jobs', 'documents', 'notifications', 'worklist'],
  access: ['identity', 'audit', 'jobs', 'notifications', 'worklist'],
  integrations: ['identity', 'audit', 'jobs', 'documents', 'notifications', 'worklist'],
  algorithms: ['identity', 'audit'],
  'personnel-file': ['identity', 'audit', 'jobs', 'documents', 'notifications', 'worklist'],
  rights: ['identity', 'audit', 'jobs', 'documents', 'notifications', 'worklist', 'personnel-file'],
  skills: ['identity', 'audit', 'notifications', 'worklist', 'decisions', 'algorithms'],
  assessment: ['identity', 'audit', 'notifications', 'worklist', 'decisions', 'algorithms', 'skills'],
  certification: [
    'identity',
    'audit',
    'jobs',
    'documents',
    'notifications',
    'worklist',
    'decisions',
    'integrations',
    'algorithms',
    'skills',
    'assessment',
    'personnel-file',
  ],
  'team-map': ['identity', 'audit', 'decisions', 'skills', 'certification'],
  imports: ['identity', 'audit', 'jobs', 'documents', 'notifications', 'worklist', 'integrations'],
  reorganisation: ['identity', 'audit', 'jobs', 'documents', 'notifications', 'worklist', 'rights'],
  'set-up': ['identity', 'audit', 'notifications', 'worklist', 'decisions', 'rights', 'access', 'imports'],
  'data-protection': [
    'identity',
    'audit',
    'jobs',
    'documents',
    'notifications',
    'worklist',
    'decisions',
    'rights',
    'personnel-file',
  ],
  platform: ['identity', 'audit', 'jobs', 'documents', 'notifications', 'personnel-file'],
  'my-space': [
    'identity',
    'personnel-file',
    'skills',
    'assessment',
    'certification',
    'team-map',
    'notifications',
    'worklist',
    'decisions',
    'access',
    'set-up',
  ],
};

/** Which types of project a type may use. */
export const types = {
  app: ['api', 'feature', 'ui', 'model'],
  feature: ['feature', 'ui', 'model'],
  ui: ['ui', 'model'],
  api: ['api', 'model'],
  model: ['model'],
};

/** Packages a type of project may not import: a model has none at all, pages have no database, the API no Angular. */
export const bannedPackages = {
  model: ['*'],
  api: ['@angular/*', 'apollo-angular', '@apollo/client', '@jsverse/*'],
  feature: ['typeorm', 'type-graphql', 'pg', '@apollo/server', 'fastify'],
  ui: ['typeorm', 'type-graphql', 'pg', '@apollo/server', 'fastify'],
};

/** The constraints above, in the form of `@nx/enforce-module-boundaries`. */
export const depConstraints = [
  ...Object.entries(domains).map(([domain, uses]) => ({
    sourceTag: `domain:${domain}`,
    onlyDependOnLibsWithTags: [domain, 'shared', ...uses].map((name) => `domain:${name}`),
  })),
  {
    sourceTag: 'domain:app',
    onlyDependOnLibsWithTags: ['domain:app', ...Object.keys(domains).map((name) => `domain:${name}`)],
  },
  ...Object.entries(types).map(([type, uses]) => ({
    sourceTag: `type:${type}`,
    onlyDependOnLibsWithTags: uses.map((name) => `type:${name}`),
    ...(bannedPackages[type] ? { bannedExternalImports: bannedPackages[type] } : {}),
  })),
];
