import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

export type FieldPath = readonly PropertyKey[];

export interface YamlProblem {
  detail: string;
  field?: string;
  line: number;
}

/** A YAML text whose fields know on which line they stand. */
export interface YamlFields {
  value: unknown;
  /** What is wrong with the text as YAML; `value` is not to be trusted when there is any. */
  problems: YamlProblem[];
  /** The 1-based line of a field, or of the nearest thing around it when the field itself is missing. */
  lineOf(path: FieldPath): number | undefined;
}

export function readYaml(text: string): YamlFields {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => {
    const field = fieldName(pathAt(document.contents, pos[0]));
    return { detail: message, ...(field && { field }), line: lines.linePos(pos[0]).line };
  });
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return undefined;
    },
  };
}

/** A path as people write it: `probes[2].strong.keyPhrase`. */
export const fieldName = (path: FieldPath): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name ? `${name}.${String(key)}` : String(key);
  }, '');

/** The innermost field that begins at or before a place: where a syntax error is, as far as one can say. */
function pathAt(node: unknown, offset: number): PropertyKey[] {
  if (isMap(node)) {
    const pair = node.items.findLast(({ key }) => startsBy(key, offset));
    return isScalar(pair?.key) ? [String(pair.key.value), ...pathAt(pair.value, offset)] : [];
  }
  if (isSeq(node)) {
    const index = node.items.findLastIndex((item) => startsBy(item, offset));
    return index < 0 ? [] : [index, ...pathAt(node.items[index], offset)];
  }
  return [];
}

const startsBy = (node: unknown, offset: number) => isNode(node) && !!node.range && node.range[0] <= offset;
