import { type ReactNode, useState } from 'react';
import type { Level, Probe, PublicWalkthrough } from '../../../api/types.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { EvidenceText } from '../../../ui/evidence-text.tsx';
import { findPhrase } from '../excerpts.ts';
import { ThinkBox } from '../think-box.tsx';

/** The follow-up questions, one open at a time: think first, then look. */
export function ProbesPart({
  walkthrough: { id, probes },
  level,
}: {
  walkthrough: PublicWalkthrough;
  level: Level;
}) {
  const [open, setOpen] = useState(probes[0]?.id);
  return (
    <div className="space-y-4">
      <p className="max-w-read text-muted">
        After your answer the bar raiser asks these, in this order. Answer each for your own story before you
        look at the examples.
      </p>
      {probes.map((probe, index) => {
        const isOpen = probe.id === open;
        return (
          <section key={probe.id} className="rounded-lg border border-line bg-raised">
            <h3>
              <button
                type="button"
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? undefined : probe.id)}
                className="grid w-full grid-cols-[1.75rem_1fr_auto] items-baseline gap-2 rounded-lg p-4 text-left sm:p-5"
              >
                <span aria-hidden="true" className="font-serif text-lg text-muted">
                  {index + 1}
                </span>
                <span className="speech">{probe.question}</span>
                <span aria-hidden="true" className="text-muted text-xl leading-none">
                  {isOpen ? '−' : '+'}
                </span>
              </button>
            </h3>
            {isOpen && (
              <div className="px-4 pb-5 sm:pr-8 sm:pl-14">
                <ProbeDetail walkthroughId={id} probe={probe} level={level} />
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

function ProbeDetail({ walkthroughId, probe, level }: { walkthroughId: string; probe: Probe; level: Level }) {
  const { weak, strong, intent } = probe;
  const key = findPhrase(strong.answer, strong.keyPhrase)[0];
  return (
    <div className="max-w-read space-y-6">
      <p>
        <span className="label block">What it is meant to find out</span>
        {intent}
      </p>
      <ThinkBox label="Your answer first" keptAs={`study:${walkthroughId}:${probe.id}`} />
      <Reveal what="a weak answer">
        <div className="border-line-strong border-l-3 border-dashed pl-4 sm:pl-5">
          <p className="speech">{weak.answer}</p>
          <p className="mt-3">
            <strong className="font-semibold">Why it is weak.</strong> {weak.why}
          </p>
        </div>
      </Reveal>
      <Reveal what="a strong answer">
        <div className="border-accent border-l-3 pl-4 sm:pl-5">
          <EvidenceText
            text={strong.answer}
            marks={key ? [{ ...key, findingId: 'key', side: 'for', label: 'key phrase' }] : []}
          />
          <p className="mt-3">
            <strong className="font-semibold">The words that carry it:</strong> “{strong.keyPhrase}”
          </p>
        </div>
      </Reveal>
      <ButtonLink
        variant="quiet"
        href={`/practise/${walkthroughId}?probe=${encodeURIComponent(probe.id)}&level=${level}`}
        className="-ml-4"
      >
        Answer it and get a critique
      </ButtonLink>
    </div>
  );
}

/** Something to look at only after thinking. */
function Reveal({ what, children }: { what: string; children: ReactNode }) {
  const [isShown, setShown] = useState(false);
  return (
    <div className="space-y-4">
      <Button variant="secondary" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? `Hide ${what.replace(/^a /, 'the ')}` : `Show ${what}`}
      </Button>
      {isShown && children}
    </div>
  );
}
