/** Whose work a noun names: "my analysis showed it" tells who did it as plainly as "I analysed it". */
import type { Clause, Doc, Token } from '../text/document.ts';
import { wordClass as words } from '../text/word-class.ts';
import { many, share } from './signal.ts';

/** What is there because somebody worked on it. */
const WORKS = words(
  `analysis patch fix test script query prototype draft design plan proposal calculation measurement simulation model report memo
   tool check sketch code change commit rewrite experiment survey count spreadsheet rig idea solution version branch correction
   review map list table formula algorithm program programme template notebook thesis study paper note comparison chart drawing
   specification spec recipe mock-up mockup macro rule form sheet dashboard pipeline job procedure checklist repair workaround
   investigation diagnosis evaluation estimate research audit log diary trial demo demonstration presentation essay guide manual
   training course lesson work discovery finding observation hypothesis theory argument suggestion counter-proposal reply answer`,
);
const MINE = words('my mine');
const THEIRS = words('his her their hers theirs');
/** So many words stand between an owner and what is owned: "my first rough sketch". */
const REACH = 4;

type Owner = 'mine' | 'theirs' | undefined;

/** Whose a noun is, by the word that owns it. */
function ownerOf(doc: Doc, at: number, first: number): Owner {
  for (let back = at - 1; back >= first && back >= at - REACH; back -= 1) {
    const token = doc.tokens[back] as Token;
    if (MINE.hasForm(token)) return 'mine';
    if (THEIRS.hasForm(token)) return 'theirs';
    if (token.lower === "'s" || token.lower === "'")
      return MINE.hasForm(doc.tokens[back - 2] ?? token) ? undefined : 'theirs';
    if (token.pos === 'VERB' || token.pos === 'PUNCT' || token.pos === 'ADP') return undefined;
  }
  return undefined;
}

export function readCredit(doc: Doc) {
  const mine: Clause[] = [];
  const theirs: Clause[] = [];
  for (const clause of doc.clauses) {
    const at = clause.passive ? clause.object : clause.subject;
    if (at < 0 || !clause.finite || clause.negated || clause.reported || clause.modality !== 'did') continue;
    if (!WORKS.hasToken(doc.tokens[at] as Token)) continue;
    const owner = ownerOf(doc, at, doc.sentences[clause.sentence]!.first);
    if (owner === 'mine') mine.push(clause);
    else if (owner === 'theirs') theirs.push(clause);
  }
  return { myWork: many(mine, 1), theirWork: share(theirs, mine) };
}
