import { Link, navigate } from '../../router.tsx';
import type { Part } from './parts.ts';

/** What there is to read: a list beside the text, on a narrow screen a choice above it. */
export function Contents({
  parts,
  current,
  hrefOf,
}: {
  parts: readonly Part[];
  current: Part;
  hrefOf(part: Part): string;
}) {
  const groups = [...new Set(parts.map(({ group }) => group))];
  const inGroup = (group: string) => parts.filter((part) => part.group === group);
  return (
    <>
      <label className="flex flex-wrap items-center gap-x-3 gap-y-1 md:hidden">
        <span className="text-muted text-sm">
          Part {parts.indexOf(current) + 1} of {parts.length}
        </span>
        <select
          value={current.id}
          onChange={(event) => navigate(hrefOf(parts.find(({ id }) => id === event.target.value)!))}
          className="field min-w-0 flex-1"
        >
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {inGroup(group).map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <nav aria-label="Parts of this walkthrough" className="hidden md:sticky md:top-6 md:block">
        {groups.map((group) => (
          <div key={group} className="mb-5">
            <p className="label mb-1.5">{group}</p>
            <ol className="border-line border-l">
              {inGroup(group).map((part) => (
                <li key={part.id}>
                  <Link
                    href={hrefOf(part)}
                    aria-current={part.id === current.id ? 'step' : undefined}
                    className="-ml-px block border-transparent border-l-2 py-1 pl-3 text-muted no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
                  >
                    {part.label}
                  </Link>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </nav>
    </>
  );
}
