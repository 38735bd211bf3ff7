import { type FormEvent, useId, useState } from 'react';
import type { Level, List, Principle, PrincipleSlug, WalkthroughSummary } from '../../api/types.ts';
import type { Resource } from '../../api/use-resource.ts';
import { Link, navigate } from '../../router.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState, WhenLoaded } from '../../ui/states.tsx';
import { LEVEL_WORDS } from '../../words.ts';
import { hrefOf, preferLevel, preferredLevel } from './assignment.ts';

/** What to practise: a question of a walkthrough, or one of one's own under a principle. */
export function Chooser({
  walkthroughs,
  principles,
}: {
  walkthroughs: Resource<List<WalkthroughSummary>>;
  principles: Resource<List<Principle>>;
}) {
  const [level, setLevel] = useState(preferredLevel);
  const chooseLevel = (chosen: Level) => {
    setLevel(chosen);
    preferLevel(chosen);
  };
  const nameOf = (slug: PrincipleSlug) =>
    principles.data?.data.find((principle) => principle.slug === slug)?.name ?? slug;
  return (
    <Page
      title="Practise"
      lead="Answer one question, by typing or by speaking. You get a critique that points at your own words."
    >
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section>
          <h2 className="mb-3 text-2xl">Choose a question</h2>
          <LevelChoice level={level} onChoose={chooseLevel} />
          <WhenLoaded resource={walkthroughs} lines={10}>
            {({ data }) =>
              data.length === 0 ? (
                <EmptyState title="There are no prepared questions here">
                  Type a question of your own instead.
                </EmptyState>
              ) : (
                <ul className="border-line border-t">
                  {data.map(({ id, question, principle }) => (
                    <li key={id} className="border-line border-b">
                      <Link
                        href={hrefOf({ walkthroughId: id, level })}
                        className="group block py-3.5 text-ink no-underline"
                      >
                        <span className="speech block group-hover:text-accent group-hover:underline">
                          {question}
                        </span>
                        <span className="text-muted text-sm">{nameOf(principle)}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              )
            }
          </WhenLoaded>
        </section>
        <OwnQuestion principles={principles} level={level} />
      </div>
    </Page>
  );
}

function LevelChoice({ level, onChoose }: { level: Level; onChoose(level: Level): void }) {
  return (
    <fieldset className="mb-5 flex flex-wrap items-center gap-x-5 gap-y-1">
      <legend className="label float-left mr-5 leading-8">Level</legend>
      {(Object.keys(LEVEL_WORDS) as Level[]).map((each) => (
        <label key={each} className="flex min-h-8 items-center gap-2">
          <input
            type="radio"
            name="level"
            checked={each === level}
            onChange={() => onChoose(each)}
            className="size-4.5 accent-accent"
          />
          {LEVEL_WORDS[each]}
        </label>
      ))}
    </fieldset>
  );
}

function OwnQuestion({ principles, level }: { principles: Resource<List<Principle>>; level: Level }) {
  const [principle, setPrinciple] = useState('');
  const [question, setQuestion] = useState('');
  const id = useId();
  const begin = (event: FormEvent) => {
    event.preventDefault();
    navigate(
      hrefOf({
        principle: principle as PrincipleSlug,
        ...(question.trim() !== '' && { question: question.trim() }),
        level,
      }),
    );
  };
  return (
    <form onSubmit={begin} className="rounded-lg border border-line bg-raised p-5 sm:p-6">
      <h2 className="mb-4 text-xl">Or a question of your own</h2>
      <label htmlFor={`${id}-principle`} className="mb-1 block font-semibold">
        Principle it asks for
      </label>
      <select
        id={`${id}-principle`}
        value={principle}
        required
        onChange={(event) => setPrinciple(event.target.value)}
        className="field mb-4 w-full"
      >
        <option value="">Choose one</option>
        {principles.data?.data.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-question`} className="mb-1 block font-semibold">
        Question <span className="font-normal text-muted">(may be left out)</span>
      </label>
      <textarea
        id={`${id}-question`}
        value={question}
        maxLength={2000}
        onChange={(event) => setQuestion(event.target.value)}
        placeholder="Tell me about a time ..."
        rows={3}
        className="field speech mb-4 w-full"
      />
      <Button type="submit" variant="secondary" disabled={principle === ''}>
        Answer it
      </Button>
      {principles.error !== undefined && (
        <p className="mt-3 text-danger">
          {principles.error.message}{' '}
          <button type="button" onClick={principles.reload} className="underline">
            Try again
          </button>
        </p>
      )}
    </form>
  );
}
