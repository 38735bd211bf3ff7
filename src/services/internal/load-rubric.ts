let loaded: typeof import('../../rubric/index.ts') | undefined;

/**
 * The rubric, loaded when it is needed: its tables and patterns are most of what there is to set up, and a Worker that
 * is asked for the catalogue or for its health does not need them. A Node server loads it while its database opens.
 * What is loaded is remembered here: to ask for a module again goes through the whole loader.
 */
export async function loadRubric() {
  loaded ??= await import('../../rubric/index.ts');
  return loaded;
}
