import type { List, Principle, WalkthroughSummary } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { useQuery } from '../../router.tsx';
import type { ScreenProps } from '../../screens.ts';
import { toAssignment } from './assignment.ts';
import { Chooser } from './chooser.tsx';
import { Desk } from './desk.tsx';

/** Choose a question, or answer the one that the address names. */
export default function Practise({ params }: ScreenProps) {
  const walkthroughs = useResource<List<WalkthroughSummary>>('/v1/walkthroughs');
  const principles = useResource<List<Principle>>('/v1/principles');
  const query = useQuery();
  const assignment = toAssignment(params.walkthrough, query);
  if (assignment === undefined) return <Chooser walkthroughs={walkthroughs} principles={principles} />;
  const again = query.get('again') ?? undefined;
  return <Desk key={query.toString()} assignment={assignment} again={again} />;
}
