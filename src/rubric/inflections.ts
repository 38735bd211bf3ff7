/** The inflected forms of English verbs and nouns, by rule and by a table of the irregular verbs phrases use. */

const IRREGULAR: Record<string, string> = {
  be: 'am is are was were been being',
  become: 'becomes became becoming',
  begin: 'begins began begun beginning',
  break: 'breaks broke broken breaking',
  bring: 'brings brought bringing',
  build: 'builds built building',
  buy: 'buys bought buying',
  catch: 'catches caught catching',
  choose: 'chooses chose chosen choosing',
  come: 'comes came coming',
  cost: 'costs costing',
  cut: 'cuts cutting',
  do: 'does did done doing',
  drive: 'drives drove driven driving',
  fall: 'falls fell fallen falling',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  forget: 'forgets forgot forgotten forgetting',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  have: 'has had having',
  hear: 'hears heard hearing',
  hide: 'hides hid hidden hiding',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  know: 'knows knew known knowing',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  let: 'lets letting',
  lose: 'loses lost losing',
  make: 'makes made making',
  mean: 'means meant meaning',
  meet: 'meets met meeting',
  overrule: 'overrules overruled overruling',
  pay: 'pays paid paying',
  put: 'puts putting',
  read: 'reads reading',
  ring: 'rings rang rung ringing',
  run: 'runs ran running',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  send: 'sends sent sending',
  set: 'sets setting',
  show: 'shows showed shown showing',
  sit: 'sits sat sitting',
  speak: 'speaks spoke spoken speaking',
  spend: 'spends spent spending',
  split: 'splits splitting',
  stand: 'stands stood standing',
  stick: 'sticks stuck sticking',
  take: 'takes took taken taking',
  teach: 'teaches taught teaching',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  throw: 'throws threw thrown throwing',
  understand: 'understands understood understanding',
  win: 'wins won winning',
  write: 'writes wrote written writing',
};

/** A verb of one short syllable doubles its last consonant ("drop", "dropped"); so do these of a stressed last one. */
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const STRESSED_LAST = new Set(
  'commit admit submit permit omit prefer refer defer transfer occur regret equip rerun rebut'.split(' '),
);

/** Every form of a verb (or of a regular noun), the base form first. */
export function inflections(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...irregular.split(' ')];
  const y = /[^aeiou]y$/.test(base);
  const stem = y ? base.slice(0, -1) : base;
  const s = y ? `${stem}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('e')) return [base, s, `${base}d`, `${base.slice(0, -1)}ing`];
  if (y) return [base, s, `${stem}ied`, `${base}ing`];
  const doubles = ONE_SYLLABLE.test(base) || STRESSED_LAST.has(base);
  const root = doubles ? base + base.at(-1) : base;
  return [base, s, `${root}ed`, `${root}ing`];
}
