import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

export function NotFound() {
  return (
    <Page
      title="There is nothing at this address"
      lead="It may have been erased, or the address has a mistake in it."
    >
      <div>
        <ButtonLink href="/">Go to the start</ButtonLink>
      </div>
    </Page>
  );
}
