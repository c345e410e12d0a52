/**
 * The one direction in which imports flow:
 * model ← threads, rules, network ← store, bundles ← events, access, jobs ← services ← delivery, graphql ← server.
 * app.ts, open-store.ts, main.ts, cli.ts and cli/ may import everything; nothing imports them but each other.
 * test/gate/import-rules.test.ts shows for each rule that it refuses what it names.
 */

/** Each folder of src with the folders it may import from, besides itself. */
const layers = {
  model: [],
  threads: ['model'],
  rules: ['model'],
  store: ['model', 'threads'],
  network: ['model'],
  bundles: ['model', 'threads', 'rules'],
  events: ['model', 'store', 'network', 'bundles'],
  access: ['model', 'store', 'network', 'bundles'],
  jobs: ['model', 'store', 'network', 'bundles'],
  services: ['model', 'rules', 'store', 'network', 'bundles', 'events', 'access', 'jobs'],
  delivery: ['model', 'rules', 'store', 'network', 'bundles', 'events', 'access', 'jobs', 'services'],
  graphql: ['model', 'rules', 'store', 'network', 'bundles', 'events', 'access', 'jobs', 'services'],
  server: [
    'model',
    'rules',
    'store',
    'network',
    'bundles',
    'events',
    'access',
    'jobs',
    'services',
    'delivery',
    'graphql',
    'config',
  ],
};

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `of this project src/${layer} imports only ${['itself', ...below].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...below].join('|')})[/.]` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'known-folder',
      comment:
        'a new folder or file at the top of src belongs into the table of layers, or its imports are not checked',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `^src/((${Object.keys(layers).join('|')}|cli)/|(app|main|cli|open-store|config)\\.ts$)`,
      },
      to: {},
    },
    {
      name: 'model-imports-nothing',
      comment: 'src/model is pure vocabulary: no package, no module of Node',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'network-is-pure',
      comment: 'src/network is pure: no package, no module of Node',
      severity: 'error',
      from: { path: '^src/network/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'stores-are-strangers-sqlite',
      comment: 'what both stores need belongs into src/store or src/model',
      severity: 'error',
      from: { path: '^src/store/sqlite/' },
      to: { path: '^src/store/neo4j/' },
    },
    {
      name: 'stores-are-strangers-neo4j',
      comment: 'what both stores need belongs into src/store or src/model',
      severity: 'error',
      from: { path: '^src/store/neo4j/' },
      to: { path: '^src/store/sqlite/' },
    },
    {
      name: 'port-knows-no-store',
      comment: 'the port is what the stores implement',
      severity: 'error',
      from: { path: '^src/store/[^/]+\\.ts$' },
      to: { path: '^src/store/(sqlite|neo4j)/' },
    },
    {
      name: 'stores-only-composed',
      comment: 'only app.ts chooses a store; every other part sees the port',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(store/|(app|main|cli|open-store)\\.ts$|cli/)' },
      to: { path: '^src/store/(sqlite|neo4j)/' },
    },
    {
      name: 'neo4j-driver-in-its-store',
      comment: 'neo4j-driver only under src/store/neo4j (tests, benchmarks and scripts apart)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/neo4j/' },
      to: { path: 'neo4j-driver' },
    },
    {
      name: 'sqlite-in-its-store',
      comment: 'the SQLite binding only under src/store/sqlite',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/sqlite/' },
      to: { path: '@photostructure/sqlite|^(node:)?sqlite$' },
    },
    {
      name: 'decorators-in-graphql',
      comment: 'type-graphql only under src/graphql: nothing else carries decorators',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graphql/' },
      to: { path: 'node_modules/type-graphql/' },
    },
    {
      name: 'no-cycle',
      comment: 'circular imports, type-only ones apart (entity types of GraphQL name each other)',
      severity: 'error',
      from: { path: '^(src|scripts|bench|test)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'src-stands-alone',
      comment: 'what ships imports no test, script or benchmark',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    {
      name: 'no-dev-dependency',
      comment:
        'what ships imports no package of devDependencies (run-source.mjs is not compiled, so does not ship)',
      severity: 'error',
      from: { path: '^src/', pathNot: '/run-source\\.mjs$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere, or to a package that package.json does not name',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'a package that package.json does not name',
      severity: 'error',
      from: { path: '^(src|scripts|bench|test)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
};
