import { type ReactNode, useId } from 'react';
import type { Level } from '../api/types.ts';
import { LEVEL_WORDS } from '../words.ts';

/** The three levels side by side, one of them chosen. */
export function LevelChoice({
  legend,
  level,
  onChoose,
}: {
  legend: ReactNode;
  level: Level;
  onChoose(level: Level): void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="grid grid-cols-3 overflow-hidden rounded-md border border-line-strong bg-raised">
        {(Object.keys(LEVEL_WORDS) as Level[]).map((each) => (
          <label
            key={each}
            className="relative flex min-h-11 items-center justify-center border-line-strong border-l px-3 py-2 text-center leading-tight first:border-l-0 has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-4"
          >
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === level}
              onChange={() => onChoose(each)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {LEVEL_WORDS[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
