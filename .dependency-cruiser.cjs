/** Who may import whom: docs and the reasons are in CONTRIBUTING.md. Data moves one way: content → parse → gloss → components → app. */
const room = (name) => `^lib/${name}/`;
const inside = {
  model: [],
  arabic: [],
  parse: ['model', 'arabic'],
  analyse: ['model', 'arabic'],
  gloss: ['model', 'arabic', 'analyse'],
  export: ['model', 'arabic', 'gloss'],
  content: ['model', 'parse', 'gloss'],
  i18n: ['model'],
  behaviour: ['arabic', 'model'],
  offline: ['arabic', 'model'],
};
const routes = '^lib/routes\\.ts$';
/** Files of one function beside the rooms, for pages as they are built and as they are read. */
const shared = '^lib/(routes|qr-code)\\.ts$';
const rooms = Object.entries(inside).map(([name, may]) => ({
  name: `${name}-imports`,
  comment: `lib/${name} may import ${[name, ...may].map((each) => `lib/${each}`).join(', ')}.`,
  severity: 'error',
  from: { path: room(name) },
  to: {
    path: '^(lib|app|components|tests|scripts)/',
    pathNot: [...[name, ...may].map(room), ...(['behaviour', 'offline'].includes(name) ? [shared] : [])],
  },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'routes-imports',
      comment: 'lib/routes.ts names places: it needs types alone.',
      severity: 'error',
      from: { path: routes },
      to: { path: '^(lib|app|components)/', pathNot: [room('model'), room('i18n')] },
    },
    {
      name: 'components-imports',
      comment: 'Components know the model and the interface strings; no files, no parser, no engine.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib|app|tests|scripts)/', pathNot: [room('model'), room('i18n'), shared] },
    },
    {
      name: 'app-imports',
      comment: 'Routes load and hand over; commands and publishing are not theirs.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^(lib/(cli|publish)|tests|scripts)/' },
    },
    {
      name: 'commands-import-no-pages',
      severity: 'error',
      from: { path: '^lib/(cli|publish)/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'react-where-pages-are',
      comment: 'React and Next live in app, components and lib/i18n.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/i18n/' },
      to: { path: 'node_modules/(react|react-dom|next|react-i18next)/' },
    },
    {
      name: 'files-where-content-is',
      comment: 'Everything else in lib runs unchanged in a browser.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/(content|cli|publish)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model-imports-types-alone',
      severity: 'error',
      from: { path: room('model') },
      to: { path: 'node_modules/', pathNot: 'node_modules/@types/(nlcst|unist)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
