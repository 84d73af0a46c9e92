import ts from 'typescript';

/** Properties that read what they are given as markup. */
const properties = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML']);

/** Functions that read what they are given as markup or as a program. */
const functions = new Set([
  ...[
    'insertAdjacentHTML',
    'createContextualFragment',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'parseFromString',
  ],
  ...['eval', 'Function', 'execScript', 'importScripts'],
]);

/** Functions that take a function, and run a text as a program. */
const timers = new Set([
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'queueMicrotask',
]);

/** The name of what is read, called or given: `innerHTML` of `a.innerHTML`, `a['innerHTML']`, `{ innerHTML }`. */
function nameOf(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) return nameOf(node.argumentExpression);
  if (ts.isParenthesizedExpression(node)) return nameOf(node.expression);
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
}

function isWritten(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isText(node: ts.Node | undefined): boolean {
  if (!node) return false;
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isBinaryExpression(node);
}

function isSinkCall({ expression, arguments: own }: ts.CallExpression | ts.NewExpression): boolean {
  const given: readonly ts.Expression[] = own ?? [];
  const name = nameOf(expression);
  const isDocument =
    ts.isPropertyAccessExpression(expression) && nameOf(expression.expression) === 'document';
  if (isDocument && /^write(?:ln)?$/.test(name)) return true;
  if (timers.has(name)) return isText(given[0]);
  if (/^setAttribute(?:NS)?$/.test(name))
    return given.some((each) => /^(?:on\w+|srcdoc|style)$/i.test(nameOf(each)));
  return functions.has(name);
}

/** Finds where TypeScript could bring text into a page as markup or as a program: `2: a.innerHTML = text`. Reading markup is none of it. */
export function markupSinks(source: string, file = 'a.tsx'): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isSink =
      (ts.isBinaryExpression(node) && isWritten(node) && properties.has(nameOf(node.left))) ||
      ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
        properties.has(nameOf(node.name))) ||
      (ts.isJsxAttribute(node) && /^(?:srcDoc|dangerouslySetInnerHTML)$/.test(node.name.getText())) ||
      ((ts.isCallExpression(node) || ts.isNewExpression(node)) && isSinkCall(node)) ||
      (ts.isStringLiteralLike(node) && /^\s*(?:javascript|vbscript):/i.test(node.text));
    if (isSink) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${node.getText().slice(0, 80)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
