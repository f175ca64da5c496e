import { dirname, relative, resolve, sep } from 'node:path';
import { forbidden } from './zones.mjs';

/**
 * oxlint plugin `house`. Its rule `zones` holds every relative address in a module to the table in
 * zones.mjs: imports, re-exports, imports of types, `import()` and `new URL(…, import.meta.url)`.
 */
const zones = {
  meta: { type: 'problem' },
  create(context) {
    const fromRoot = (file) => relative(context.cwd, file).split(sep).join('/');
    const check = (literal) => {
      const address = literal?.value;
      if (typeof address !== 'string' || !address.startsWith('.')) return;
      const target = fromRoot(resolve(dirname(context.filename), address));
      const message = forbidden(fromRoot(context.filename), target);
      if (message) context.report({ node: literal, message });
    };
    const checkSource = (node) => check(node.source);
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: checkSource,
      NewExpression: (node) => node.callee.name === 'URL' && check(node.arguments[0]),
    };
  },
};

export default { meta: { name: 'house' }, rules: { zones } };
