/** A server whose build is older than the sources makes a new one first. */
export async function untilWebAppIsReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const response = await fetch(url);
    if (response.ok) return;
    if ((await response.text()).includes('not available')) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The web app was not built: run `npm run build:web` to see why.');
}
