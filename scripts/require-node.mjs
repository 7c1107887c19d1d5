// Old syntax on purpose: this file must run on whatever Node finds it.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 12)) {
  console.error(
    'Node ' +
      process.versions.node +
      ' is too old: this project needs Node 22.12 or newer.\n' +
      'Run "npm install" without --ignore-scripts or --omit=optional: it brings Node 24 into node_modules.\n' +
      'Or install Node 24 yourself, then try again.',
  );
  process.exit(1);
}
