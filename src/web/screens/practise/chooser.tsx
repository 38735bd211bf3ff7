import { type FormEvent, useId, useState } from 'react';
import type { Level, List, Principle, PrincipleSlug, WalkthroughSummary } from '../../api/types.ts';
import type { Resource } from '../../api/use-resource.ts';
import { preferLevel, preferredLevel } from '../../level.ts';
import { Link, navigate } from '../../router.tsx';
import { Button } from '../../ui/button.tsx';
import { LevelChoice } from '../../ui/level-choice.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState, WhenLoaded } from '../../ui/states.tsx';
import { hrefOf } from './assignment.ts';

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
          <div className="mb-5 max-w-96">
            <LevelChoice
              legend={<span className="label mb-1.5 block">For which level</span>}
              level={level}
              onChoose={chooseLevel}
            />
          </div>
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
