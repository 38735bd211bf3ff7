import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type ApiError, call } from '../../../api/client.ts';
import type { PublicWalkthrough, QuizResult } from '../../../api/types.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { ErrorState } from '../../../ui/states.tsx';

type Question = PublicWalkthrough['quiz'][number];
type Result = QuizResult['results'][number];

/** The questions, each checked by itself. Those of an imported page have no options: they are open. */
export function QuizPart({ walkthrough: { id, quiz } }: { walkthrough: PublicWalkthrough }) {
  const [results, setResults] = useState<Record<string, Result>>({});
  const judged = Object.values(results).filter(({ correct }) => correct !== undefined);
  const right = judged.filter(({ correct }) => correct).length;
  return (
    <div className="max-w-read space-y-10">
      {quiz.map((question, index) => (
        <QuizQuestion
          key={question.id}
          walkthroughId={id}
          question={question}
          number={index + 1}
          result={results[question.id]}
          onResult={(result) => setResults((last) => ({ ...last, [question.id]: result }))}
        />
      ))}
      <p role="status" className="text-muted">
        {judged.length > 0 && `${right} of ${judged.length} right so far. Nothing is kept.`}
      </p>
    </div>
  );
}

function QuizQuestion({
  walkthroughId,
  question,
  number,
  result,
  onResult,
}: {
  walkthroughId: string;
  question: Question;
  number: number;
  result: Result | undefined;
  onResult(result: Result): void;
}) {
  const [chosen, setChosen] = useState('');
  const [error, setError] = useState<ApiError>();
  const [isAsking, setAsking] = useState(false);
  const isOpen = question.options === undefined;
  const explanation = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus goes on to what it has brought.
  useEffect(() => {
    if (result !== undefined) explanation.current?.focus();
  }, [result]);
  const check = async (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
    setError(undefined);
    try {
      // What is written to an open question stays here: nobody judges it.
      const answers = [{ id: question.id, ...(!isOpen && { option: chosen }) }];
      const body = { answers };
      const path = `/v1/walkthroughs/${encodeURIComponent(walkthroughId)}/quiz/answers`;
      const { results } = await call<QuizResult>(path, { method: 'POST', body });
      onResult(results[0]!);
    } catch (refusal) {
      setError(refusal as ApiError);
    } finally {
      setAsking(false);
    }
  };
  return (
    <form onSubmit={check}>
      <fieldset>
        <legend className="speech mb-3">
          <span className="text-muted">{number}. </span>
          {question.question}
        </legend>
        {isOpen ? (
          <OpenAnswer />
        ) : (
          <div className="space-y-2">
            {question.options!.map(({ id, text }) => (
              <Option
                key={id}
                name={question.id}
                text={text}
                isChosen={chosen === id}
                result={result}
                isRight={result?.correctOption?.id === id}
                wasChosen={result?.chosen === id}
                onChoose={() => setChosen(id)}
              />
            ))}
          </div>
        )}
      </fieldset>
      {result !== undefined && (
        <div ref={explanation} tabIndex={-1} className="mt-4 rounded-md bg-sunken p-4">
          {result.correct !== undefined && (
            <p className="mb-1 font-semibold">{result.correct ? 'That is the one.' : 'Not that one.'}</p>
          )}
          <p>{result.explanation}</p>
        </div>
      )}
      {error !== undefined && (
        <div className="mt-4">
          <ErrorState message={error.message} />
        </div>
      )}
      {result === undefined && (
        <Button
          type="submit"
          variant="secondary"
          disabled={isAsking || (!isOpen && chosen === '')}
          className="mt-4"
        >
          {isOpen ? 'Show the explanation' : error === undefined ? 'Check' : 'Check again'}
        </Button>
      )}
    </form>
  );
}

function Option({
  name,
  text,
  isChosen,
  result,
  isRight,
  wasChosen,
  onChoose,
}: {
  name: string;
  text: string;
  isChosen: boolean;
  result: Result | undefined;
  isRight: boolean;
  wasChosen: boolean;
  onChoose(): void;
}) {
  const isDone = result !== undefined;
  return (
    <label
      className={`grid grid-cols-[1.25rem_1fr] gap-3 rounded-md border p-3 ${
        isDone && isRight ? 'border-accent bg-accent-soft' : 'border-line bg-raised'
      } ${isDone ? 'cursor-default' : 'hover:border-line-strong'}`}
    >
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        disabled={isDone}
        className="mt-1 size-4.5 accent-accent"
      />
      <span>
        {text}
        {isDone && (isRight || wasChosen) && (
          <span className="mt-1 flex items-center gap-1 font-semibold text-sm">
            <Icon name={isRight ? 'check' : 'close'} className="size-4" />
            {isRight ? 'The right one' : 'You chose this'}
          </span>
        )}
      </span>
    </label>
  );
}

function OpenAnswer() {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-muted text-sm">
        Your answer. It stays here and is not judged; compare it with the explanation.
      </label>
      <textarea
        id={id}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="field speech field-sizing-content min-h-24 w-full"
      />
    </div>
  );
}
