import { useId, useState } from 'react';
import { VERDICT_WORDS } from '../../../contract/wording.ts';
import { type ApiError, call } from '../../api/client.ts';
import type { PrincipleSlug } from '../../api/types.ts';
import { forgetResources } from '../../api/use-resource.ts';
import { forgetNotes } from '../../notes.ts';
import { Link } from '../../router.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { momentOf } from '../../ui/dates.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import { VerdictScale } from '../../ui/verdict-scale.tsx';
import { LEVEL_WORDS } from '../../words.ts';
import { type Attempt, type Begun, searchAttempts } from './history.ts';

/** What a list shows at once; more on request. */
const PAGE = 50;

/** Everything that was answered, newest first, with a search through the words. */
export function HistoryView({
  attempts,
  begun,
  nameOf,
  onErased,
}: {
  attempts: readonly Attempt[];
  begun: readonly Begun[];
  nameOf(slug: PrincipleSlug): string;
  onErased(): void;
}) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [erasing, setErasing] = useState<Attempt>();
  const searchId = useId();
  const found = searchAttempts(attempts, query, nameOf);
  return (
    <div className="space-y-6">
      <div className="max-w-read">
        <label htmlFor={searchId} className="mb-1 block font-semibold">
          Search your answers
        </label>
        <input
          id={searchId}
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder="Words from a question, an answer or a story"
          className="field w-full"
        />
        <p role="status" className="mt-1 text-muted text-sm">
          {query.trim() === ''
            ? `${attempts.length} ${attempts.length === 1 ? 'answer' : 'answers'}`
            : `${found.length} of ${attempts.length} answers`}
        </p>
      </div>
      {query.trim() === '' && begun.length > 0 && (
        <ul className="space-y-2">
          {begun.map(({ id, question }) => (
            <li key={id} className="rounded-md bg-sunken px-4 py-3">
              <span className="text-muted text-sm">An interview waits for your first answer. </span>
              <Link href={`/interview/${id}`} className="text-accent underline underline-offset-4">
                {question}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ul className="border-line border-t">
        {found.slice(0, shown).map((attempt) => (
          <Entry key={attempt.id} attempt={attempt} nameOf={nameOf} onErase={() => setErasing(attempt)} />
        ))}
      </ul>
      {found.length === 0 && <p className="text-muted">No answer has these words.</p>}
      {found.length > shown && (
        <Button variant="secondary" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, found.length - shown)} more
        </Button>
      )}
      <EraseDialog attempt={erasing} onClose={() => setErasing(undefined)} onErased={onErased} />
    </div>
  );
}

function Entry({
  attempt: { href, kind, question, principle, level, critique, at, answer, story, isFollowUp },
  nameOf,
  onErase,
}: {
  attempt: Attempt;
  nameOf(slug: PrincipleSlug): string;
  onErase(): void;
}) {
  const title =
    question || `A story that shows: ${principle === undefined ? 'a principle' : nameOf(principle)}`;
  const facts = [
    kind === 'interview' ? 'Interview' : isFollowUp ? 'Practice, follow-up' : 'Practice',
    ...(principle === undefined ? [] : [nameOf(principle)]),
    LEVEL_WORDS[level],
    momentOf(at),
  ];
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-4 grid-cols-[1fr_auto] items-end sm:grid-cols-[1fr_auto_auto] sm:items-start">
      <div className="min-w-0 max-sm:col-span-2">
        <Link href={href} className="speech text-ink no-underline hover:text-accent hover:underline">
          {title}
        </Link>
        <p className="text-muted text-sm">{facts.join(' · ')}</p>
        {story !== undefined && <p className="text-sm">Story: {story}</p>}
        <p className="mt-1 line-clamp-1 break-all text-muted text-sm italic">{answer}</p>
      </div>
      <div className="pt-1">
        <p className="mb-1 text-sm">{VERDICT_WORDS[critique.verdict]}</p>
        <VerdictScale verdict={critique.verdict} size="small" />
      </div>
      <IconButton label={`Erase the answer to: ${title}`} onClick={onErase} className="max-sm:-mb-2">
        <Icon name="trash" />
      </IconButton>
    </li>
  );
}

function EraseDialog({
  attempt,
  onClose,
  onErased,
}: {
  attempt: Attempt | undefined;
  onClose(): void;
  onErased(): void;
}) {
  const [error, setError] = useState<ApiError>();
  const toast = useToast();
  const isInterview = attempt?.kind === 'interview';
  const close = () => {
    setError(undefined);
    onClose();
  };
  const erase = async () => {
    if (attempt === undefined) return;
    const kind = isInterview ? 'interviews' : 'critiques';
    try {
      await call(`/v1/${kind}/${encodeURIComponent(attempt.id)}`, { method: 'DELETE' });
    } catch (refusal) {
      // What is gone already is what was wanted.
      if ((refusal as ApiError).status !== 404) return setError(refusal as ApiError);
    }
    forgetNotes([attempt.id]);
    forgetResources();
    toast(isInterview ? 'The interview is erased.' : 'The answer is erased.');
    close();
    onErased();
  };
  return (
    <Dialog
      title={isInterview ? 'Erase this interview?' : 'Erase this answer?'}
      isOpen={attempt !== undefined}
      onClose={close}
    >
      <p className="speech mb-3">{attempt?.question}</p>
      <p className="mb-5">
        {isInterview
          ? 'The whole interview goes: every answer, every critique and the debrief. There is no way back.'
          : 'Your answer and its critique go. There is no way back.'}
      </p>
      {error !== undefined && (
        <div className="mb-5">
          <ErrorState message={error.message} />
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <Button variant="danger" onClick={erase}>
          Erase it
        </Button>
        <Button variant="secondary" onClick={close}>
          Keep it
        </Button>
      </div>
    </Dialog>
  );
}
