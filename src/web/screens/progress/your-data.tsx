import { useState } from 'react';
import { type ApiError, call } from '../../api/client.ts';
import type { DataExport, Erasure } from '../../api/types.ts';
import { forgetResources } from '../../api/use-resource.ts';
import { forgetNotes } from '../../notes.ts';
import { forgetStored } from '../../storage.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { ErrorState } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Takes everything out as one file, or erases everything. */
export function YourData({ data, onErased }: { data: DataExport; onErased(): void }) {
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<ApiError>();
  const toast = useToast();
  const { interviews, critiques, walkthroughs } = data;
  const whole = [
    count(critiques.length, 'practised answer with its critique', 'practised answers with their critiques'),
    count(
      interviews.length,
      'interview with its answers and critiques',
      'interviews with their answers and critiques',
    ),
    count(walkthroughs.length, 'imported walkthrough'),
  ];
  const download = async () => {
    setError(undefined);
    try {
      const fresh = await call<DataExport>('/v1/data');
      saveFile(
        `bar-raiser-${fresh.exportedAt.slice(0, 10)}.json`,
        'application/json',
        JSON.stringify(fresh, null, 2),
      );
    } catch (refusal) {
      setError(refusal as ApiError);
    }
  };
  const erase = async () => {
    setError(undefined);
    try {
      const erased = await call<Erasure>('/v1/data', { method: 'DELETE' });
      forgetNotes();
      forgetStored();
      forgetResources();
      setAsking(false);
      toast(
        `Erased: ${count(erased.critiques, 'answer')}, ${count(erased.interviews, 'interview')}, ${count(erased.walkthroughs, 'walkthrough')}.`,
      );
      onErased();
    } catch (refusal) {
      setError(refusal as ApiError);
    }
  };
  return (
    <div className="max-w-read space-y-8">
      <section>
        <h2 className="mb-2 text-2xl">Take it with you</h2>
        <p className="mb-4">
          One JSON file with everything this server keeps: {whole.join(', ')}. Names of stories and unsent
          drafts are in this browser only and not in the file.
        </p>
        <Button variant="secondary" onClick={download}>
          <Icon name="download" />
          Download everything
        </Button>
      </section>
      <section className="border-line border-t pt-8">
        <h2 className="mb-2 text-2xl">Erase everything</h2>
        <p className="mb-4">
          Practised answers, interviews, imported walkthroughs, and what this browser keeps.
        </p>
        <Button variant="danger" onClick={() => setAsking(true)}>
          <Icon name="trash" />
          Erase everything
        </Button>
      </section>
      {error !== undefined && !isAsking && (
        <ErrorState
          message={error.message}
          action={
            <Button variant="secondary" onClick={download}>
              Try again
            </Button>
          }
        />
      )}
      <Dialog title="Erase everything?" isOpen={isAsking} onClose={() => setAsking(false)}>
        <p className="mb-2">These go from the server:</p>
        <ul className="mb-4 list-disc space-y-1 pl-5">
          {whole.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p className="mb-5">
          These go from this browser: names of stories, unsent drafts, notes from studying. There is no way
          back.
        </p>
        {error !== undefined && (
          <div className="mb-5">
            <ErrorState message={error.message} />
          </div>
        )}
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" onClick={erase}>
            Erase everything
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
