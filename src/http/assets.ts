/** Where the files of the web app come from: a directory on Node, the ASSETS binding on Workers. */
export interface Assets {
  /** The file at the path of the request; `/` is the page itself. Null when there is none. */
  fetch(request: Request): Promise<Response | null>;
}
