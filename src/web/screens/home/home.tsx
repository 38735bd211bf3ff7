import { Page } from '../../ui/page.tsx';

export default function Home() {
  return (
    <Page title="Prepare for the bar raiser" lead="Study a question, practise an answer, or be interviewed.">
      <p>Being built.</p>
    </Page>
  );
}
