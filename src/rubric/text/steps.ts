import type { Doc } from './document.ts';
export function assignSteps(doc: Doc): void {
  const n = doc.sentences.length;
  for (const s of doc.sentences) {
    const p = s.index / Math.max(1, n - 1);
    (s as { step: string }).step =
      n === 1
        ? 'action'
        : p < 0.2
          ? 'situation'
          : p < 0.3
            ? 'task'
            : p < 0.75
              ? 'action'
              : p < 0.9
                ? 'result'
                : 'reflection';
  }
}
