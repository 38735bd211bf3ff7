import type { Critique } from '../../api/types.ts';
import { useEvidenceLink } from '../evidence-link.ts';
import { EvidenceText } from '../evidence-text.tsx';
import { groupFindings, marksOf } from './findings.ts';
import { FindingsList } from './findings-list.tsx';

/** An answer with its marks over what was found in it, tied to each other; for narrow places. */
export function WordsAndFindings({ critique, answer }: { critique: Critique; answer: string }) {
  const { scope, active, toFinding, toWords } = useEvidenceLink();
  const groups = groupFindings(critique);
  const marks = marksOf([...groups.ruledOut, ...groups.missing, ...groups.clear]);
  return (
    <div ref={scope} className="space-y-6">
      <EvidenceText text={answer} marks={marks} active={active} onSelect={toFinding} />
      <FindingsList
        groups={groups}
        active={active}
        toWords={toWords}
        shownBy={critique.grader.kind}
        isCompact
      />
    </div>
  );
}
