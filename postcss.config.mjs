// Chrome before 99 (and WeChat's view built on it) throws away whatever stands in @layer: it would see a
// bare page. The sheets are imported in the order of their layers, so the wrappers can go at build.
// What layers then no longer do, specificity must: src/styles/layers.test.ts holds that.
const unwrapLayers = {
  postcssPlugin: 'unwrap-layers',
  OnceExit(root) {
    root.walkAtRules('layer', (layer) => {
      if (layer.nodes) layer.replaceWith(layer.nodes);
      else layer.remove();
    });
  },
};

export default { plugins: [unwrapLayers] };
