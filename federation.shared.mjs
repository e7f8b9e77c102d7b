import { share } from '@angular-architects/native-federation/config';

/**
 * One instance for the whole portal, each in a file of its own: what does not change stays in the browser's cache.
 *
 * Sharing forbids tree-shaking, so the list is short: what must be one instance because the shell and the remotes both
 * import it. Apollo Client and the CDK are not here on purpose. Only `@jalon/shared/portal` and `@jalon/shared/ui` import
 * them, and each carries what it uses of them: 40 kB less (brotli) on the first page. A page imports `Apollo` from
 * `@jalon/shared/portal`; the linter refuses the packages themselves.
 *
 * After a change here, remove `node_modules/.cache/native-federation`: its key knows versions, not this list.
 */
const singleton = {
  singleton: true,
  strictVersion: true,
  requiredVersion: 'auto',
  build: 'package',
  includeSecondaries: false,
};

const packages = [
  '@angular/core',
  '@angular/core/primitives/di',
  '@angular/core/primitives/event-dispatch',
  '@angular/core/primitives/signals',
  '@angular/core/rxjs-interop',
  '@angular/common',
  '@angular/common/http',
  '@angular/platform-browser',
  '@angular/router',
  '@jsverse/transloco',
  'rxjs',
  'rxjs/operators',
];

export const shared = share(Object.fromEntries(packages.map((name) => [name, singleton])));

/** Our libraries that hold state or look common to the shell and the remotes. Feature libraries stay in their remote. */
export const sharedMappings = ['@jalon/shared/ui', '@jalon/shared/portal'];
