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
    files: [
      'apps/{shell,agent,manager,hr}/**/*.ts',
      'libs/*/feature/**/*.ts',
      'libs/shared/{ui,portal}/**/*.ts',
    ],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'jalon', style: 'kebab-case' },
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
    files: ['**/*.html', '**/*.ts/*.html'],
    ignores: ['**/index.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
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
