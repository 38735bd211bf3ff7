import { importPage, publicWalkthrough } from '../../catalogue/index.ts';
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import type { ImportedWalkthrough, Walkthrough } from '../../contract/walkthrough.ts';
import { AppError } from '../../errors.ts';
import type { ServiceDeps } from '../deps.ts';

export interface ImportInput {
  /** The text of a walkthrough page, or a walkthrough as data. */
  source: { page: string; principle: PrincipleSlug | undefined } | { walkthrough: Walkthrough };
  /** Whether an imported walkthrough with the same id gives way. A built-in one never does. */
  replace: boolean;
}

/**
 * Adds a walkthrough to the catalogue, whole or not at all.
 *
 * @throws AppError page_unreadable, validation_failed, walkthrough_exists, walkthrough_builtin
 */
export async function importWalkthrough(
  deps: ServiceDeps,
  tenantId: string,
  { source, replace }: ImportInput,
): Promise<{ outcome: 'created' | 'replaced'; imported: ImportedWalkthrough }> {
  const { walkthrough, differences } = read(source);
  const repository = deps.store.forTenant(tenantId).walkthroughs;
  const outcome = await repository.import(walkthrough, { replace, now: deps.now() });
  switch (outcome) {
    case 'builtin':
      throw new AppError(
        'walkthrough_builtin',
        `The built-in walkthrough ${walkthrough.id} cannot be replaced. Import yours under another id.`,
      );
    case 'exists':
      throw new AppError(
        'walkthrough_exists',
        `A walkthrough ${walkthrough.id} was imported before. Send replace=true to replace it.`,
      );
    default: {
      const shown = publicWalkthrough({ walkthrough, source: 'imported' });
      return { outcome, imported: { ...shown, differences } };
    }
  }
}

function read(source: ImportInput['source']): {
  walkthrough: Walkthrough;
  differences: ImportedWalkthrough['differences'];
} {
  if ('walkthrough' in source) return { walkthrough: source.walkthrough, differences: [] };
  const { walkthrough, report } = importPage(source.page, { principle: source.principle });
  return { walkthrough, differences: report.differences };
}
