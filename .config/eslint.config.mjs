import { fileURLToPath } from 'node:url';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', '.local/**', '.config/**', 'coverage/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
    },
  },
  // What people read stands in src/texts: no Norwegian sentence may hide elsewhere.
  {
    files: ['src/{grant,steps,cards,journal,sharepoint,teams,api,tab}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[A-Za-zÆØÅæøå]{2,}/]', message: 'Sentences belong in src/texts.' },
        {
          selector: 'JSXAttribute[name.name=/^(alt|aria-label|aria-description|label|placeholder|title)$/] > Literal',
          message: 'Sentences belong in src/texts.',
        },
        { selector: 'Literal[value=/[æøåÆØÅ]/]', message: 'Norwegian words belong in src/texts.' },
      ],
    },
  },
);
