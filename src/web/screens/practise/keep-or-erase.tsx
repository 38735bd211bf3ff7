import { useId, useState } from 'react';
import { type ApiError, call } from '../../api/client.ts';
import { forgetResources } from '../../api/use-resource.ts';
import { forgetNotes, noteAnswer, useNotes } from '../../notes.ts';
import { navigate } from '../../router.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';

/** Names the story for the story bank, or erases the answer. */
export function KeepOrErase({ id }: { id: string }) {
  const notes = useNotes();
  const fieldId = useId();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<ApiError>();
  const toast = useToast();
  const stories = [...new Set(Object.values(notes).flatMap(({ story }) => story ?? []))];
  const erase = async () => {
    try {
      await call(`/v1/critiques/${encodeURIComponent(id)}`, { method: 'DELETE' });
      forgetNotes([id]);
      forgetResources();
      toast('The answer and its critique are erased.');
      navigate('/progress', { replace: true });
    } catch (refusal) {
      setError(refusal as ApiError);
    }
  };
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5 border-line border-t pt-8">
      <div>
        <label htmlFor={fieldId} className="mb-1 block font-semibold">
          Name of this story
        </label>
        <input
          id={fieldId}
          list={`${fieldId}-stories`}
          value={notes[id]?.story ?? ''}
          maxLength={80}
          onChange={(event) => noteAnswer(id, { story: event.target.value })}
          placeholder="such as: canary stage"
          className="field w-72 max-w-full"
        />
        <datalist id={`${fieldId}-stories`}>
          {stories.map((story) => (
            <option key={story} value={story} />
          ))}
        </datalist>
        <p className="mt-1 max-w-sm text-muted text-sm">
          Under <em>Progress</em> you then see which principles this story covers. Kept in this browser.
        </p>
      </div>
      <Button variant="danger" onClick={() => setAsking(true)}>
        Erase this answer
      </Button>
      <Dialog title="Erase this answer?" isOpen={isAsking} onClose={() => setAsking(false)}>
        <p className="mb-5">Your answer and its critique are erased from the server. There is no way back.</p>
        {error !== undefined && (
          <div className="mb-5">
            <ErrorState message={error.message} />
          </div>
        )}
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" onClick={erase}>
            Erase it
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
