// The order is the architecture: a room may import only rooms to its left.
const rooms = [
  'base',
  'topic',
  'language',
  'claims',
  'relate',
  'exchange',
  'messages',
  'sync',
  'store',
  'article',
  'anchor',
  'highlight',
  'platform',
];
const lib = (...names) => `^lib/(${names.join('|')})/`;
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycle', {}, { circular: true }),
    forbid('lib-knows-nothing-above', { path: '^lib/' }, { path: '^(components|entrypoints)/' }),
    forbid(
      'components-take-props',
      { path: '^components/' },
      { path: ['^entrypoints/', lib('platform', 'store', 'sync')] },
    ),
    forbid(
      'entrypoints-are-islands',
      { path: '^entrypoints/([^/]+)/' },
      { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    ),
    forbid('page-rooms-never-meet-store', { path: lib('article', 'anchor', 'highlight') }, { path: lib('store') }),
    forbid(
      'platform-is-thin',
      { path: lib('platform') },
      { path: '^lib/', pathNot: lib('base', 'messages', 'sync', 'platform') },
    ),
    forbid(
      'only-platform-touches-browser',
      { path: '^(lib|components)/', pathNot: lib('platform') },
      { path: '^(node_modules/(wxt|@wxt-dev|webextension-polyfill)/|#imports)' },
    ),
    ...rooms
      .slice(0, -1)
      .map((room, i) => forbid(`${room}-goes-down-only`, { path: lib(room) }, { path: lib(...rooms.slice(i + 1)) })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/lib/tsconfig.graph.json` },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
