import type { Level, PublicWalkthrough } from '../../../api/types.ts';
import { LEVEL_WORDS } from '../../../words.ts';

/** What happens, what makes it strong, and what to take from it. */
export function StoryPart({
  walkthrough: { overview, summary, takeaways, levels },
  level,
}: {
  walkthrough: PublicWalkthrough;
  level: Level;
}) {
  const own = levels.find((each) => each.level === level);
  return (
    <div className="max-w-read space-y-8">
      <p className="text-lg">{overview}</p>
      <section>
        <h3 className="mb-2 text-xl">What makes it strong</h3>
        <p>{summary}</p>
      </section>
      {own !== undefined && (
        <section className="rounded-md bg-sunken p-4 sm:p-5">
          <h3 className="mb-2 text-xl">What changes for {LEVEL_WORDS[level]}</h3>
          <p>{own.guidance}</p>
          <p className="mt-2 text-muted">{own.time}</p>
        </section>
      )}
      {takeaways.length > 0 && (
        <section>
          <h3 className="mb-3 text-xl">What to take from it</h3>
          <ol className="space-y-3">
            {takeaways.map((takeaway, index) => (
              <li key={takeaway} className="grid grid-cols-[2rem_1fr] gap-1">
                <span aria-hidden="true" className="font-serif text-accent text-xl leading-6">
                  {index + 1}
                </span>
                <span>{takeaway}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
