import type { Principle } from '../../contract/principle.ts';
import { AppError, type FieldError } from '../../errors.ts';
import type { InterviewRecord, StoredCritique, StoredWalkthrough, TenantStore } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';

// Fetch or refuse. An id that could never have been given out is not looked up: some characters (NUL)
// are an error to a database, and to the caller it is the same "not found".
const ID = /^[\w-]{1,200}$/;

const at = (pointer: string | undefined, detail: string): FieldError[] =>
  pointer === undefined ? [] : [{ pointer, detail }];

/** @param pointer where the id stands in the request body, if it came from there */
export async function loadWalkthrough(
  tenant: TenantStore,
  id: string,
  pointer?: string,
): Promise<StoredWalkthrough> {
  const found = ID.test(id) ? await tenant.walkthroughs.get(id) : undefined;
  if (found === undefined) {
    throw new AppError(
      'walkthrough_not_found',
      'There is no walkthrough with this id.',
      at(pointer, 'unknown'),
    );
  }
  return found;
}

/** @param pointer where the slug stands in the request, if it came from its body or query */
export function loadPrinciple(deps: ServiceDeps, slug: string, pointer?: string): Principle {
  const found = deps.principles.find((principle) => principle.slug === slug);
  if (found === undefined) {
    throw new AppError(
      'principle_not_found',
      'There is no principle with this slug.',
      at(pointer, 'unknown'),
    );
  }
  return found;
}

export async function loadInterview(tenant: TenantStore, id: string): Promise<InterviewRecord> {
  const found = ID.test(id) ? await tenant.interviews.get(id) : undefined;
  if (found === undefined) throw interviewNotFound();
  return found;
}

export async function loadWithExchanges(tenant: TenantStore, id: string) {
  const found = ID.test(id) ? await tenant.interviews.getWithExchanges(id) : undefined;
  if (found === undefined) throw interviewNotFound();
  return found;
}

export const interviewNotFound = () =>
  new AppError('interview_not_found', 'There is no interview with this id.');

export async function loadCritique(tenant: TenantStore, id: string): Promise<StoredCritique> {
  const found = ID.test(id) ? await tenant.critiques.get(id) : undefined;
  if (found === undefined) throw critiqueNotFound();
  return found;
}

export const critiqueNotFound = () =>
  new AppError('critique_not_found', 'There is no critique with this id.');
