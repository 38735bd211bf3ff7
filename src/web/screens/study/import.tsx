import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import { ApiError, call } from '../../api/client.ts';
import type { ImportedWalkthrough, List, Principle } from '../../api/types.ts';
import { forgetResources, useResource } from '../../api/use-resource.ts';
import { Link } from '../../router.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';

/** Takes a walkthrough page (text) or a walkthrough (JSON) in, and says how it differs from a complete one. */
export default function Import() {
  const principles = useResource<List<Principle>>('/v1/principles').data?.data ?? [];
  const [text, setText] = useState('');
  const [principle, setPrinciple] = useState('');
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<ApiError>();
  const [imported, setImported] = useState<ImportedWalkthrough>();
  const textId = useId();
  const principleId = useId();

  const send = async (replace: boolean) => {
    setSending(true);
    setError(undefined);
    try {
      setImported(await importText(text, principle, replace));
      forgetResources();
    } catch (refusal) {
      setError(refusal as ApiError);
    } finally {
      setSending(false);
    }
  };
  const readFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    setError(undefined);
    try {
      setText(decode(await file.arrayBuffer()));
    } catch {
      setError(
        new ApiError('This file is not text in UTF-8. Save it as UTF-8, or paste its text instead.', {
          status: 0,
          code: 'invalid_utf8',
        }),
      );
    }
  };
  if (imported !== undefined) {
    const again = () => {
      setImported(undefined);
      setText('');
    };
    return <Report imported={imported} onAgain={again} />;
  }
  return (
    <Page
      title="Import a page"
      width="read"
      above={
        <Link href="/study" className="underline underline-offset-4">
          All walkthroughs
        </Link>
      }
      lead="Bring a walkthrough of your own: the text of a page, or one walkthrough as JSON. You can study, practise and be interviewed on it at once."
    >
      <form
        className="space-y-6"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void send(false);
        }}
      >
        <div>
          <label htmlFor={textId} className="mb-1 block font-semibold">
            The page
          </label>
          <p className="mb-2 text-muted text-sm">Paste its text, or choose a file.</p>
          <textarea
            id={textId}
            value={text}
            onChange={(event) => setText(event.target.value)}
            rows={12}
            className="field w-full font-mono text-sm"
          />
          <input
            type="file"
            accept=".txt,.json,text/plain,application/json"
            aria-label="Choose a file with the page"
            onChange={readFile}
            className="mt-2 max-w-full text-sm file:mr-3 file:min-h-10 file:rounded-md file:border file:border-line-strong file:bg-raised file:px-4 file:text-ink"
          />
        </div>
        <div>
          <label htmlFor={principleId} className="mb-1 block font-semibold">
            The principle it is about
          </label>
          <select
            id={principleId}
            value={principle}
            onChange={(event) => setPrinciple(event.target.value)}
            className="field w-full"
          >
            <option value="">Find it in the text</option>
            {principles.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {error !== undefined && (
          <ErrorState
            message={error.message}
            action={
              error.code === 'walkthrough_exists' ? (
                <Button variant="secondary" onClick={() => void send(true)}>
                  Replace the one that is there
                </Button>
              ) : undefined
            }
          />
        )}
        <Button type="submit" disabled={isSending || text.trim() === ''}>
          {isSending ? 'Reading the page' : 'Import'}
        </Button>
      </form>
    </Page>
  );
}

const decode = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** @throws ApiError */
function importText(text: string, principle: string, replace: boolean): Promise<ImportedWalkthrough> {
  const isJson = text.trimStart().startsWith('{');
  const query = new URLSearchParams({
    ...(principle !== '' && !isJson && { principle }),
    ...(replace && { replace: 'true' }),
  });
  return call<ImportedWalkthrough>(`/v1/walkthroughs?${query}`, {
    method: 'POST',
    text: { type: isJson ? 'application/json' : 'text/plain', content: text },
  });
}

function Report({ imported, onAgain }: { imported: ImportedWalkthrough; onAgain(): void }) {
  const { id, title, question, steps, probes, quiz, differences } = imported;
  return (
    <Page
      title="The page is imported"
      width="read"
      above={
        <Link href="/study" className="underline underline-offset-4">
          All walkthroughs
        </Link>
      }
    >
      <div className="space-y-6">
        <div>
          <p className="speech">{question}</p>
          <p className="text-muted">
            {title} · {steps.length} steps, {probes.length} follow-up questions, {quiz.length} quiz questions
          </p>
        </div>
        {differences.length === 0 ? (
          <Notice>It has everything that a complete page has.</Notice>
        ) : (
          <section>
            <h2 className="mb-2 text-xl">
              {differences.length === 1
                ? 'One thing differs from a complete page'
                : `${differences.length} things differ from a complete page`}
            </h2>
            <p className="mb-3 text-muted">They do not stop you; what is missing is left out.</p>
            <ul className="list-disc space-y-2 pl-5">
              {differences.map(({ code, message, line }) => (
                <li key={`${code}-${line}-${message}`}>
                  {line !== undefined && <span className="text-muted">Line {line}: </span>}
                  {message}
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/study/${id}`}>Study it</ButtonLink>
          <Button variant="secondary" onClick={onAgain}>
            Import another
          </Button>
        </div>
      </div>
    </Page>
  );
}
