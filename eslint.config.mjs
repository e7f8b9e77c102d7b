import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import ts from 'typescript-eslint';
import { depConstraints } from './tools/boundaries.mjs';

export default ts.config(
  { ignores: ['**/dist', '**/node_modules', '**/.angular', '**/*.cjs', '**/*.generated.ts', 'tmp'] },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ...ts.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-eval': 'error',
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints },
      ],
    },
  },
  {
    // Properties of pure code too are tested with drawn examples; the code itself still imports nothing.
    files: ['libs/**/*.spec.ts', 'libs/**/src/testing/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: ['fast-check'], depConstraints },
      ],
    },
  },
  {
    files: [
      'apps/{shell,agent,manager,hr}/**/*.ts',
      'libs/*/feature/**/*.ts',
      'libs/shared/{ui,portal}/**/*.ts',
    ],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      // An attribute where HTML asks for its own element: a list, a description list.
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'jalon', style: 'kebab-case' },
          { type: 'attribute', prefix: 'jalon', style: 'camelCase' },
        ],
      ],
      // The sanitiser is never bypassed (ASVS V1.2.1).
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^bypassSecurityTrust/]',
          message: 'Never bypass the sanitiser.',
        },
      ],
    },
  },
  {
    // See federation.shared.mjs: what these two libraries carry for all must not come twice.
    files: ['apps/{shell,agent,manager,hr}/**/*.ts', 'libs/*/feature/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.generated.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@apollo/client', '@apollo/client/*', 'apollo-angular', 'apollo-angular/*'],
              allowTypeImports: true,
              message: 'Import it from @jalon/shared/portal: a second copy would mean a second cache.',
            },
            {
              group: ['@angular/cdk', '@angular/cdk/*', '@angular/material', '@angular/material/*'],
              allowTypeImports: true,
              message:
                'Use a component of @jalon/shared/ui, or add one there: the kit carries the CDK for all.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.html', '**/*.ts/*.html'],
    ignores: ['**/index.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    // Tables to be read whole, one line per operation or per type.
    files: ['apps/api/src/permissions.matrix.ts', 'apps/api/src/permissions.types.ts'],
    rules: { 'max-lines': ['error', { max: 1000 }] },
  },
  {
    // The programs around the product; their names are checked by the compiler (tools/test/types).
    files: ['tools/**/*.mjs', 'tools/**/page.js'],
    extends: [js.configs.recommended],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400 }],
    },
  },
  prettier,
);
