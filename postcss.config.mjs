// Chrome before 99 (and WeChat's view built on it) throws away whatever is in @layer: it would see a bare
// page. So the wrappers go at build. The common sheet is the first of every page and utilities get a
// specificity above that of any class; src/styles/layers.test.ts holds what else layers no longer do.
const aboveClasses = ':not(#\\#)';

/** `.muted` as it beats every class: the id goes before a pseudo-element, which ends a selector. */
export const raise = (selector) => selector.replace(/(::[\w-]+)?$/, (end) => aboveClasses + end);

const unwrapLayers = {
  postcssPlugin: 'unwrap-layers',
  OnceExit(root) {
    root.walkAtRules('layer', (layer) => {
      if (layer.params === 'utilities') {
        layer.walkRules((rule) => {
          rule.selectors = rule.selectors.map(raise);
        });
      }
      if (layer.nodes) layer.replaceWith(layer.nodes);
      else layer.remove();
    });
  },
};

export default { plugins: [unwrapLayers] };
