const js = require('@eslint/js');
const tseslint = require('typescript-eslint');
const reactHooks = require('eslint-plugin-react-hooks');

/* The walls of the house: which folder may not import which, and where the code belongs instead. */
const into = (folder, message) => ({ group: [`**/${folder}`, `**/${folder}/**`], message });
const EXCEL = into('excel', 'Excel work belongs in src/excel and is handed in as a port at the composition root.');
const HOST = into('host', 'The add-in knows nothing of the local host; only batch, workbench and tests start it.');
const TASKPANE = into('taskpane', 'Screens belong in src/taskpane; nothing below them may know them.');
const WORKBENCH = into('workbench', 'The workbench is a page of its own; nothing knows it.');
const BATCH = into('batch', 'The command line is an entry of its own; nothing knows it.');
const ACTIONS = into('actions', 'What a user does belongs in src/actions; the domain below it may not know it.');
const STRINGS = into('strings', 'The domain speaks in codes; sentences are made at the edge, in src/strings.');
const COMMANDS = into('commands', 'Ribbon buttons are an entry of their own; nothing knows them.');
const ADD_IN = ['domain', 'actions', 'excel', 'taskpane', 'commands', 'strings', 'batch'].map((folder) =>
  into(folder, 'The host is a general local Excel and knows nothing of the add-in.'),
);
const REACT = {
  group: ['react', 'react-dom', 'react-dom/*', '@fluentui/*'],
  message: 'Screens belong in src/taskpane.',
};
const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel may name Excel or Office.',
}));
const BROWSER_GLOBALS = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'fetch',
  'navigator',
  'console',
  'process',
].map((name) => ({ name, message: 'The domain is plain data in, plain data out.' }));
const NO_OFFICE_TYPES = {
  selector: 'TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]',
  message: 'Only src/excel may name Excel or Office, in types too.',
};
const NO_CLOCK = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The day is handed in (asOf).' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The day is handed in (asOf).' },
];

const wall = (files, patterns, globals = OFFICE_GLOBALS, syntax = [NO_OFFICE_TYPES], ignores = []) => ({
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-globals': ['error', ...globals],
    'no-restricted-syntax': ['error', ...syntax],
  },
});

module.exports = tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'coverage/**', 'node_modules/**', 'tests/**/output/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.tsx', 'src/taskpane/**/*.ts', 'src/workbench/**/*.ts'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
      },
    },
  },
  wall(
    ['src/domain/**'],
    [ACTIONS, EXCEL, TASKPANE, COMMANDS, STRINGS, HOST, WORKBENCH, BATCH, REACT],
    [...OFFICE_GLOBALS, ...BROWSER_GLOBALS],
    [NO_OFFICE_TYPES, ...NO_CLOCK],
  ),
  wall(['src/strings/**'], [ACTIONS, EXCEL, TASKPANE, COMMANDS, HOST, WORKBENCH, BATCH, REACT]),
  wall(['src/actions/**'], [EXCEL, TASKPANE, COMMANDS, HOST, WORKBENCH, BATCH, REACT]),
  wall(['src/excel/**'], [TASKPANE, COMMANDS, STRINGS, HOST, WORKBENCH, BATCH, REACT], [], []),
  wall(
    ['src/taskpane/**'],
    [EXCEL, COMMANDS, HOST, WORKBENCH, BATCH],
    OFFICE_GLOBALS,
    [NO_OFFICE_TYPES],
    ['src/taskpane/index.tsx'],
  ),
  wall(
    ['src/commands/**'],
    [TASKPANE, HOST, WORKBENCH, BATCH, REACT],
    OFFICE_GLOBALS,
    [NO_OFFICE_TYPES],
    ['src/commands/index.ts'],
  ),
  wall(['src/host/**'], [...ADD_IN, WORKBENCH, REACT], OFFICE_GLOBALS, []),
  wall(['src/workbench/**'], ADD_IN, OFFICE_GLOBALS, []),
  {
    files: ['tests/**', 'assets/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
