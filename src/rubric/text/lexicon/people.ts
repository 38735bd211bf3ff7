/** Who a noun stands for: the roles and groups of working life, and pronouns. */
import type { Agent } from '../document.ts';
import { WordClass, wordClass } from '../word-class.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Pronouns that decide by themselves who acts. */
export const PRONOUNS = new Map<string, Agent>([
  ...words('i me myself').map((word) => [word, 'candidate'] as const),
  ...words('we us ourselves').map((word) => [word, 'team'] as const),
  ...words(
    'he she they him them her himself herself themselves who whoever someone somebody everyone everybody anyone anybody others',
  ).map((word) => [word, 'other'] as const),
  ...words('nobody noone none neither').map((word) => [word, 'nobody'] as const),
  ...words('it this that these those which what there itself something nothing everything anything').map(
    (word) => [word, 'thing'] as const,
  ),
  ...words('you yourself yourselves').map((word) => [word, 'none'] as const),
]);

/** The same words as a class, to be asked for by number. */
export const PRONOUN_FORMS = new WordClass([...PRONOUNS.keys()]);

/** Pronouns that can only be a subject. */
export const NOMINATIVE = wordClass('i we he she they who');
/** Pronouns that are never the subject of a finite verb. */
export const OBLIQUE = wordClass('me us him them myself ourselves himself herself themselves whom');
export const POSSESSIVES = wordClass('my our his her their its your whose');

/** Those above the candidate, who can hand out work. */
const SUPERIORS = new Set(
  words(
    `skip-level team-lead manager boss supervisor director vp evp svp president cto ceo cio cfo coo chief head leadership management superior
     teamlead skip exec executive executives managers directors foreman principal founder partner owner`,
  ),
);

/** Those who lead by expertise or plan the work; they hand out work too, but they are also ordinary opponents. */
const LEADS = new Set(
  words('lead leads leader pm tpm planner scrum product-owner coordinator mentor senior seniors'),
);

/** All of those who can hand out work. */
export const AUTHORITIES = new WordClass([...SUPERIORS, ...LEADS]);

export const ROLES = new Set([
  ...SUPERIORS,
  ...LEADS,
  ...words(
    `engineer developer dev programmer coder architect designer analyst scientist researcher tester dba sre sysadmin admin
     administrator operator technician colleague coworker co-worker teammate peer peers junior juniors intern apprentice graduate
     newcomer consultant contractor freelancer vendor supplier client customer user merchant partner stakeholder auditor
     lawyer accountant officer agent representative salesperson seller buyer recruiter trainer teacher
     student expert specialist  maintainer reviewer author approver sponsor driver nurse doctor patient
     pharmacist picker courier farmer pilot guard clerk broker trader dispatcher planner producer editor journalist writer
     assistant secretary person people man woman guy guys folk folks lady gentleman boy girl friend member human staff personnel
     employee worker crew shift successor predecessor counterpart opponent sceptic skeptic proponent advocate champion
     committee board panel council jury company organisation organization firm business agency authority bank
      rest majority minority reader subscriber passenger tenant shopper visitor
     resident citizen mechanic electrician welder chef cook waiter captain professor warden inspector regulator
     investor  subordinate report mentee`,
  ),
]);

/** Nouns for a group of people; whether the candidate is in it depends on what stands before them. */
export const GROUPS = new Set(
  words('team squad group department division unit crew tribe chapter guild org side desk'),
);

/** A discipline that stands for the people in it when it is the subject of a human verb ("finance confirmed"). */
export const FUNCTIONS = wordClass(
  `finance legal marketing sales support security compliance procurement operations ops hr qa product design infra
     infrastructure platform payments billing logistics accounting devops management engineering leadership data analytics
     research backend frontend mobile`,
);

/** Those disciplines whose name is hardly ever a thing. */
export const DEPARTMENTS = wordClass(
  'finance legal marketing procurement ops hr qa management leadership accounting devops',
);

/** Nouns of time: "spent two weeks tagging" says nothing about who tags. */
export const TIMES = wordClass(
  `second minute hour day week month year quarter sprint evening morning afternoon night weekend time while half friday
     monday tuesday wednesday thursday saturday sunday`,
);

/** Verbs whose subject is a person. They show that a capitalised word is a name. */
export const HUMAN_VERBS = new Set(
  words(
    `say tell ask think want decide agree disagree argue insist answer reply explain believe feel know suggest propose offer
     refuse worry object fear hope like love hate write call approve reject review accept thank admit promise laugh smile nod
     listen hear complain convince persuade warn join leave quit resign own lead teach`,
  ),
);
