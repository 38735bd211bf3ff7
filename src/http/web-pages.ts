/** Pages that stand in for the web app. They run no script and need the style sheet of the reference only. */
const page = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<title>${title} · Bar Raiser</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

/** Shown while the web app is being built; asks again every second. */
export const PREPARING_PAGE = page(
  'Preparing the web app',
  '<meta http-equiv="refresh" content="1">\n',
  `<p role="status">This takes a few seconds, once. The page opens by itself when it is done.</p>
<p>The API is there already: <a href="/docs">reference</a>.</p>`,
);

/** Shown where the web app cannot be had. */
export const UNAVAILABLE_PAGE = page(
  'The web app is not available',
  '',
  `<p>It could not be built. The terminal in which the server runs says why.</p>
<p>The API works without it (<a href="/docs">reference</a>), and so does <code>npx bar-raiser interview</code>
in a terminal. <a href="/">Try again</a></p>`,
);
